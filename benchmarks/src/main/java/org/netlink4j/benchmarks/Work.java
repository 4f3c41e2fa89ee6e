package org.netlink4j.benchmarks;

/**
 * Something that all programs do.
 *
 * @param title what the table calls it
 * @param java how this library is asked for it
 * @param others how the others are
 * @param unit of what the programs answer, in the table
 * @param perUnit how many of what they answer make one of it
 * @param must what this library may take at most: times the floor where there is one, else in that unit; 0 where nothing
 *     was said
 */
record Work(String title, String java, String others, String unit, double perUnit, double must) {

    /** A work that is asked for in the same words, and takes time. */
    static Work of(String title, String words, double must) {
        return of(title, words, words, must);
    }

    /** A work that takes time. */
    static Work of(String title, String java, String others, double must) {
        return new Work(title, java, others, "µs", 1_000, must);
    }

    /** A work of which the memory counts. */
    static Work memory(String title, String words, double must) {
        return new Work(title, words, words, "bytes", 1, must);
    }

    /** Whether the programs answer nanoseconds. */
    boolean isTime() {
        return !unit.equals("bytes");
    }

    /** How a program is asked for it. */
    String wordsFor(Program program) {
        return program.isJava() ? java : others;
    }
}
