package org.netlink4j.testkernel;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Decides whether a test with the annotations of this package can run here, and says why not. */
final class KernelConditions implements ExecutionCondition {
    /** How the reason of a test begins that the JDK is too old for; such a test is no gap in what the kernels ran. */
    static final String NEEDS_JDK = "needs JDK ";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        // Here, before any test: the threads that start processes are born in the namespace of the JVM.
        Command.prepare();
        return context.getElement()
                .flatMap(KernelConditions::missing)
                .map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("this kernel has all that the test needs"));
    }

    /** What the annotated class or method needs and has not; the JDK first, as no kernel can cure that. */
    static Optional<String> missing(AnnotatedElement element) {
        Stream<Supplier<Optional<String>>> questions = Stream.of(
                () -> find(element, RequiresJdk.class).flatMap(needs -> oldJdk(needs.value())),
                () -> find(element, KernelTest.class).flatMap(needs -> Kernel.unusable()),
                () -> find(element, RequiresKernel.class)
                        .flatMap(needs -> oldKernel(needs.value(), KernelVersion.running())),
                () -> find(element, RequiresTool.class).flatMap(needs -> first(needs.value(), Kernel::lacksTool)),
                () -> find(element, RequiresLinkKind.class)
                        .flatMap(needs -> first(needs.value(), Kernel::lacksLinkKind)));
        return questions.map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    static Optional<String> oldJdk(int needed) {
        int running = Runtime.version().feature();
        return running >= needed ? Optional.empty() : Optional.of(NEEDS_JDK + needed + "; this is JDK " + running);
    }

    static Optional<String> oldKernel(String needed, KernelVersion running) {
        return running.compareTo(KernelVersion.parse(needed)) >= 0
                ? Optional.empty()
                : Optional.of("needs Linux " + needed + "; this is Linux " + running);
    }

    private static <A extends java.lang.annotation.Annotation> Optional<A> find(
            AnnotatedElement element, Class<A> type) {
        return AnnotationSupport.findAnnotation(element, type);
    }

    private static Optional<String> first(
            String[] names, java.util.function.Function<String, Optional<String>> question) {
        return Stream.of(names).map(question).flatMap(Optional::stream).findFirst();
    }
}
