package org.netlink4j.benchmarks;

import jnr.ffi.LibraryLoader;

/** Loads the C library through JNR-FFI and calls one function: what {@link FirstLink} cannot go below. */
public final class LoadJnr {

    private LoadJnr() {}

    /** As anybody. Prints the process id. */
    public static void main(String[] arguments) {
        System.out.println(LibraryLoader.create(C.class).load("c").getpid());
    }

    /** Public, because JNR implements it. */
    public interface C {

        /** getpid(2). */
        int getpid();
    }
}
