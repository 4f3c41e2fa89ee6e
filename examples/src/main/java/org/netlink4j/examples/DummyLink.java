package org.netlink4j.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.netlink4j.libc.LibcUnavailableException;
import org.netlink4j.netns.NetNs;
import org.netlink4j.netns.NetNsException;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.address.AddressSpec;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.socket.NetlinkException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Makes dummy links, shows them, and takes them away again. Answers 0, 1 where an operation failed, with one line on
 * stderr, and 2 for bad usage.
 */
@Command(
        name = "dummy-link",
        description = "Makes dummy links in a network namespace and shows them.",
        footer = "Run by the launcher: --no-uml stays on this kernel, --uml goes to user-mode Linux at once.")
public final class DummyLink implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "the links' names; default: dummy0")
    private List<String> names = new ArrayList<>();

    @Option(names = "--count", paramLabel = "N", description = "make N links: NAME0, NAME1, ...; default name: dummy")
    private @Nullable Integer count;

    @Option(
            names = "--netns",
            paramLabel = "NAME|PATH",
            description = "in this namespace; default: a new one, gone at exit")
    private @Nullable String netns;

    @Option(names = "--mtu", paramLabel = "N", description = "the MTU, in bytes")
    private @Nullable Integer mtu;

    @Option(names = "--address", paramLabel = "CIDR", description = "an address for each link, such as 192.0.2.1/24")
    private List<String> addresses = new ArrayList<>();

    @Option(names = "--up", description = "set the links up")
    private boolean up;

    @Option(names = "--keep", description = "leave the links in the namespace that --netns names")
    private boolean keep;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this text")
    @SuppressWarnings("UnusedVariable") // picocli sets and reads it
    private boolean help;

    @Option(names = "--json", description = "print JSON as `ip -j -d link show` does")
    private boolean json;

    @Spec
    private CommandSpec spec;

    private DummyLink() {
        spec = CommandSpec.create();
    }

    /** Runs the command and ends the JVM with its status. */
    public static void main(String[] arguments) {
        System.exit(
                run(new PrintWriter(System.out, false, UTF_8), new PrintWriter(System.err, false, UTF_8), arguments));
    }

    /** Runs the command and answers its status. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int status = new CommandLine(new DummyLink())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, err))
                .execute(arguments);
        out.flush();
        err.flush();
        return status;
    }

    private static int report(Exception failure, PrintWriter err) throws Exception {
        if (failure instanceof NoDummyDriverException) {
            err.println("dummy-link: " + failure.getMessage());
            return Integer.getInteger("dummy-link.no-driver-status", 1);
        }
        if (failure instanceof NetlinkException
                || failure instanceof NetNsException
                || failure instanceof LibcUnavailableException
                || failure instanceof IllegalArgumentException) {
            err.println("dummy-link: " + failure.getMessage());
            return 1;
        }
        throw failure;
    }

    @Override
    public Integer call() throws IOException {
        List<LinkSpec> specs = linkNames().stream().map(this::link).toList();
        List<AddressSpec> wanted = addresses.stream().map(AddressSpec::of).toList();
        try (NetNs namespace = open();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            DummyLinks links = new DummyLinks(client);
            long start = System.nanoTime();
            List<Link> made = links.add(specs, wanted);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            try {
                show(made, took);
            } finally {
                if (netns != null && !keep) {
                    links.delete(made);
                }
            }
        }
        return 0;
    }

    private List<String> linkNames() {
        if (keep && netns == null) {
            throw usage("--keep needs --netns: a new namespace is gone at exit");
        }
        if (count == null) {
            return names.isEmpty() ? List.of("dummy0") : names;
        }
        if (count < 1 || names.size() > 1) {
            throw usage(count < 1 ? "--count: " + count + " is less than 1" : "--count takes one NAME");
        }
        String base = names.isEmpty() ? "dummy" : names.get(0);
        return IntStream.range(0, count).mapToObj(i -> base + i).toList();
    }

    private ParameterException usage(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }

    private LinkSpec link(String name) {
        LinkSpec link = LinkSpec.dummy(name);
        if (mtu != null) {
            link = link.mtu(mtu);
        }
        return up ? link.up() : link;
    }

    private NetNs open() {
        if (netns == null) {
            return NetNs.create();
        }
        return netns.contains("/") ? NetNs.at(Path.of(netns)) : NetNs.named(netns);
    }

    private void show(List<Link> made, Duration took) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(LinkJson.of(made));
        } else {
            made.forEach(out::println);
        }
        if (count != null) {
            spec.commandLine().getErr().println(made.size() + " links in " + took.toMillis() + " ms");
        }
    }
}
