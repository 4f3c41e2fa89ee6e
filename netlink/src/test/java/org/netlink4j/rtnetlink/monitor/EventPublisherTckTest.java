package org.netlink4j.rtnetlink.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.ITestResult;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;

/** The rules of reactive streams, judged by their own kit; it is made for TestNG, which is run from here. */
class EventPublisherTckTest {

    private static final ExecutorService EXECUTOR = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "subscriber");
        thread.setDaemon(true);
        return thread;
    });

    /** The rules about publishers. */
    public static final class Rules extends FlowPublisherVerification<Event> {

        /** No rule looks at more of them. */
        private static final int ENOUGH = 10_000;

        /** As the kit is started: waits of 200 ms stand for "never". */
        public Rules() {
            super(new TestEnvironment(200, 200));
        }

        @Override
        public Flow.Publisher<Event> createFlowPublisher(long elements) {
            EventQueue queue = new EventQueue(ENOUGH, false, () -> {});
            List<Event> events = new ArrayList<>();
            for (int i = 0; i < Math.min(elements, ENOUGH); i++) {
                events.add(new Event.Lost(Event.Reason.QUEUE, "event " + i));
            }
            queue.add(events);
            if (elements <= ENOUGH) {
                queue.fail(new MonitorClosedException()); // behind the events
            }
            return new EventPublisher(queue, EXECUTOR, queue::close);
        }

        @Override
        public Flow.Publisher<Event> createFailedFlowPublisher() {
            EventQueue queue = new EventQueue(1, false, () -> {});
            queue.fail(new IllegalStateException("the kernel failed"));
            return new EventPublisher(queue, EXECUTOR, queue::close);
        }
    }

    @Test
    void thePublisherKeepsAllRulesOfReactiveStreams() {
        TestListenerAdapter results = new TestListenerAdapter();
        TestNG kit = new TestNG(false);
        kit.setVerbose(0);
        kit.setTestClasses(new Class<?>[] {Rules.class});
        kit.addListener(results);
        kit.run();
        assertThat(results.getFailedTests())
                .as(failures(results.getFailedTests()))
                .isEmpty();
        // Several subscribers are no duty, and some rules cannot be tested from outside.
        assertThat(names(results.getSkippedTests()))
                .allMatch(name -> name.startsWith("optional_spec111_") || name.startsWith("untested_"));
        assertThat(names(results.getPassedTests()))
                .filteredOn(name -> name.startsWith("required_"))
                .hasSizeGreaterThan(20);
    }

    private static List<String> names(List<ITestResult> results) {
        return results.stream().map(ITestResult::getName).toList();
    }

    private static String failures(List<ITestResult> results) {
        return results.stream()
                .map(result -> result.getName() + ": " + result.getThrowable())
                .collect(Collectors.joining("\n"));
    }
}
