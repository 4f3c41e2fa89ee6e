package org.netlink4j.rtnetlink.busy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netlink4j.testkernel.Witness;

/** Fills the namespace of this thread, with iproute2 and the commands in {@code src/test/resources/busy}. */
final class BusyNamespace {

    private static final Path COMMANDS = Path.of("src/test/resources/busy").toAbsolutePath();
    private static final int ADDRESSES = 200;

    private BusyNamespace() {}

    /** Answers the commands that this kernel refused, of those that a kernel may refuse. */
    static List<String> fill() throws IOException {
        Witness.run("sysctl", "-q", "-w", "net.ipv6.conf.all.seg6_enabled=1");
        // What user-mode Linux does not load by itself; on the machine's own kernel there is no such directory.
        Witness.run("sh", "-c", "modprobe -q -d /run/uml -a mpls_router mpls_iptunnel ila tun || true");
        all("links.ip");
        List<String> refused = new ArrayList<>(some("ip", "kinds.ip"));
        all("objects.ip");
        all("objects-6.ip", "-6");
        addresses();
        refused.addAll(some("ip", "rarer.ip"));
        // There since the first route with labels, if at all.
        Witness.run("sysctl", "-q", "-e", "-w", "net.mpls.platform_labels=100000");
        refused.addAll(some("ip", "labels.ip", "-f", "mpls"));
        refused.addAll(some("bridge", "forwarding.bridge"));
        return refused;
    }

    private static void all(String file, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-batch", COMMANDS.resolve(file).toString()));
        Witness.ip(arguments.toArray(String[]::new));
    }

    private static List<String> some(String tool, String file, String... options) throws IOException {
        List<String> lines = Files.readAllLines(COMMANDS.resolve(file));
        String command = tool + " " + String.join(" ", options) + " -force -batch " + COMMANDS.resolve(file) + " 2>&1";
        List<String> refused = new ArrayList<>();
        String last = "";
        for (String line : Witness.run("sh", "-c", command + " || true").lines().toList()) {
            if (line.startsWith("Command failed")) {
                int number = Integer.parseInt(
                        line.substring(line.lastIndexOf(':') + 1).strip());
                refused.add(lines.get(number - 1) + ": " + last);
            } else if (!line.isBlank()) {
                last = line;
            }
        }
        return refused;
    }

    private static void addresses() throws IOException {
        Path file = Files.createTempFile("addresses", ".ip");
        try {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < ADDRESSES; i++) {
                lines.add("address add 10.200." + i + ".1/24 dev ve0");
                lines.add("address add 2001:db8:f:" + Integer.toHexString(i) + "::1/64 dev ve1 nodad");
            }
            Files.write(file, lines);
            Witness.ip("-batch", file.toString());
        } finally {
            Files.delete(file);
        }
    }
}
