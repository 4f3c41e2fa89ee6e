package org.netlink4j.benchmarks;

import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The benchmarks of single calls, by JMH. */
@Command(name = "jmh", description = "Measures the codec and single calls, by JMH.")
final class Micro implements Callable<Integer> {

    @Option(names = "--include", description = "A regular expression of what to measure; by default everything.")
    private String include = "org.netlink4j.benchmarks.*";

    private Micro() {}

    @Override
    public Integer call() throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(include)
                        .forks(1)
                        .jvmArgsAppend("--enable-native-access=ALL-UNNAMED")
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(1))
                        .build())
                .run();
        return 0;
    }
}
