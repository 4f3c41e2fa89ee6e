package org.netlink4j.netns;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Looks at every thread of the process, and finds those that are in a namespace but do not belong to the toolkit. */
final class Strays {

    private static final File TASKS = new File("/proc/self/task");

    private static final String PROGRAM =
            read(Long.toString(ProcessHandle.current().pid()));

    private Strays() {}

    /** Those in any namespace but the process's. */
    static List<StrayThread> everywhere() {
        NetNsId process = ProcessNamespace.id();
        return find(id -> !id.equals(process));
    }

    /** Those in one namespace. */
    static List<StrayThread> in(NetNsId namespace) {
        return namespace.equals(ProcessNamespace.id()) ? List.of() : find(namespace::equals);
    }

    private static List<StrayThread> find(Predicate<NetNsId> wanted) {
        List<StrayThread> found = new ArrayList<>();
        String[] tids = TASKS.list();
        for (String tid : tids == null ? new String[0] : tids) {
            namespaceOf(tid).filter(wanted).ifPresent(namespace -> {
                int number = Integer.parseInt(tid);
                if (!OwnThreads.contains(number)) {
                    found.add(new StrayThread(number, kernelName(tid), namespace));
                }
            });
        }
        return found;
    }

    /** Nothing for a thread that has just ended. */
    private static Optional<NetNsId> namespaceOf(String tid) {
        try {
            // net:[4026532246]; all namespaces are files of one nsfs
            String link = Files.readSymbolicLink(Path.of(TASKS.getPath(), tid, "ns", "net"))
                    .toString();
            long inode = Long.parseLong(link.substring(link.indexOf('[') + 1, link.indexOf(']')));
            return Optional.of(new NetNsId(ProcessNamespace.id().device(), inode));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The first 15 bytes of the name, all that the kernel keeps. A thread gives itself its name, so one that has just
     * been born has that of the program for a moment.
     */
    private static String kernelName(String tid) {
        String name = read(tid);
        for (int i = 0; i < 100 && name.equals(PROGRAM); i++) {
            LockSupport.parkNanos(100_000);
            name = read(tid);
        }
        return name;
    }

    private static String read(String tid) {
        try {
            return Files.readString(Path.of(TASKS.getPath(), tid, "comm")).strip();
        } catch (IOException e) {
            return "?";
        }
    }
}
