package org.netlink4j.examples;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.netlink4j.netns.NetNs;
import org.netlink4j.netns.NetNsScope;
import org.netlink4j.rtnetlink.Rtnetlink;

/** The snippets of docs/namespaces.md. */
public final class Namespaces {

    private Namespaces() {}

    /** Runs them all. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        try (NetNs target = NetNs.create()) {
            sockets(target);
            System.out.println(call(target));
            threads(target);
            System.out.println("the child ended with " + process(target));
            enter(target);
        }
    }

    static void sockets(NetNs target) throws IOException {
        // snippet: sockets
        try (ServerSocketChannel server = target.open(ServerSocketChannel::open);
                Rtnetlink client = Rtnetlink.open(target)) {
            server.bind(new InetSocketAddress(8080)); // a port of that namespace
            client.links().list().forEach(System.out::println); // its links
        }
        // end
    }

    static String call(NetNs target) {
        // snippet: call
        String names = target.call(
                host -> { // host: the caller's namespace, open until the callback returns
                    try (Rtnetlink here = Rtnetlink.open();
                            Rtnetlink there = Rtnetlink.open(host)) {
                        return here.links().list().size() + " links here, "
                                + there.links().list().size() + " there";
                    }
                });
        // end
        return names;
    }

    static void threads(NetNs target) throws InterruptedException, ExecutionException {
        // snippet: threads
        Thread agent = target.threadFactory().newThread(() -> System.out.println("in " + NetNs.current()));
        agent.start();
        Future<Boolean> there = target.executor().submit(target::isCurrent);
        // end
        agent.join();
        System.out.println("the executor's thread is there: " + there.get());
    }

    static int process(NetNs target) throws IOException, InterruptedException {
        // snippet: process
        Process process = target.start(new ProcessBuilder("sleep", "0"));
        // end
        return process.waitFor();
    }

    static void enter(NetNs target) {
        // snippet: enter
        try (NetNsScope scope = target.enter()) { // a platform thread only
            System.out.println(scope + ": locks and thread-locals are still this thread's");
        }
        // end
    }
}
