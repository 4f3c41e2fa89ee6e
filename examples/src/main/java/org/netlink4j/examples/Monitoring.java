package org.netlink4j.examples;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import org.netlink4j.netns.NetNs;
import org.netlink4j.rtnetlink.Rtnetlink;
import org.netlink4j.rtnetlink.address.AddressMessages;
import org.netlink4j.rtnetlink.address.AddressSpec;
import org.netlink4j.rtnetlink.link.Link;
import org.netlink4j.rtnetlink.link.LinkSpec;
import org.netlink4j.rtnetlink.monitor.Event;
import org.netlink4j.rtnetlink.monitor.Group;
import org.netlink4j.rtnetlink.monitor.Monitor;
import org.netlink4j.rtnetlink.monitor.MonitorOptions;

/** The snippets of docs/monitoring.md. */
public final class Monitoring {

    private Monitoring() {}

    /** Runs them all, in a namespace of its own. */
    public static void main(String[] arguments) throws InterruptedException {
        try (NetNs namespace = NetNs.create();
                Rtnetlink client = Rtnetlink.open(namespace)) {
            client.links().add(LinkSpec.veth("left", LinkSpec.of("veth").name("right")));
            listen(namespace, client);
            filter(namespace, client);
            publish(namespace, client);
            System.out.println("in the table: " + table(namespace));
        }
    }

    static void listen(NetNs namespace, Rtnetlink client) {
        // snippet: listen
        try (Monitor monitor = Monitor.open(namespace, MonitorOptions.of(Group.LINK, Group.IPV4_IFADDR))) {
            client.links().up("left");
            client.addresses().add("left", AddressSpec.of("192.0.2.1/24"));
            for (Event event : monitor) {
                System.out.println(event);
                if (event.toString().contains("192.0.2.1/24")) {
                    break;
                }
            }
        }
        // end
    }

    static Map<Integer, Link> table(NetNs namespace) throws InterruptedException {
        // snippet: table
        Map<Integer, Link> links = new TreeMap<>();
        Set<Integer> listed = new TreeSet<>();
        try (Monitor monitor =
                Monitor.open(namespace, MonitorOptions.of(Group.LINK).listing())) {
            boolean complete = false;
            while (!complete) {
                Event event = monitor.next();
                if (event instanceof Event.ListBegins) {
                    listed.clear();
                } else if (event instanceof Event.Changed changed && changed.object() instanceof Link link) {
                    links.put(link.index(), link);
                    listed.add(link.index());
                } else if (event instanceof Event.Deleted deleted && deleted.object() instanceof Link link) {
                    links.remove(link.index());
                } else if (event instanceof Event.ListEnds) {
                    links.keySet().retainAll(listed);
                    complete = true; // and stays so, if one goes on
                } else if (event instanceof Event.Lost lost) {
                    System.err.println(lost.detail() + "; a new list follows");
                }
            }
        }
        // end
        return links;
    }

    static void filter(NetNs namespace, Rtnetlink client) throws InterruptedException {
        // snippet: filter
        MonitorOptions options = MonitorOptions.of(Group.IPV4_IFADDR)
                .only(AddressMessages.DELADDR)
                .receiveBuffer(16 << 20)
                .queue(100_000);
        try (Monitor monitor = Monitor.open(namespace, options)) {
            client.addresses().delete("left", AddressSpec.of("192.0.2.1/24"));
            monitor.next(Duration.ofSeconds(10)).ifPresent(System.out::println);
        }
        // end
    }

    static void publish(NetNs namespace, Rtnetlink client) {
        // snippet: publish
        Executor executor = task -> new Thread(task, "subscriber").start();
        Monitor monitor = Monitor.open(namespace, MonitorOptions.of(Group.LINK));
        FirstEvent subscriber = new FirstEvent();
        monitor.publisher(executor).subscribe(subscriber);
        client.links().up("right");
        System.out.println("published: " + subscriber.event.join());
        // end
    }

    /** Takes one event, and cancels, which closes the monitor. */
    private static final class FirstEvent implements Flow.Subscriber<Event> {

        private final CompletableFuture<Event> event = new CompletableFuture<>();
        private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription.complete(given);
            given.request(1);
        }

        @Override
        public void onNext(Event first) {
            subscription.join().cancel();
            event.complete(first);
        }

        @Override
        public void onError(Throwable failure) {
            event.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            event.cancel(false);
        }
    }
}
