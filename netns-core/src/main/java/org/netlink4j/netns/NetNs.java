package org.netlink4j.netns;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * A network namespace, held by an open file descriptor. A descriptor and not a path, because a path such as
 * {@code /proc/PID/ns/net} can name another namespace tomorrow; the namespace lives as long as somebody holds it.
 *
 * <pre>{@code
 * try (NetNs ns = NetNs.create()) {
 *     ns.run(() -> System.out.println(NetNs.current()));
 * }
 * }</pre>
 *
 * <p>A namespace belongs to an OS thread. {@link #call} and {@link #run} have the work done by a platform thread of the
 * toolkit that lives in the namespace, while the caller, platform or virtual, waits; the caller itself goes nowhere.
 *
 * <p>All methods may be called by any number of threads. Once closed, a handle refuses everything but its identity.
 * Closing twice is harmless.
 */
public final class NetNs implements AutoCloseable {

    private final Handle handle;
    private final Cleaner.@Nullable Cleanable forgotten;

    private NetNs(Handle handle, boolean watched) {
        this.handle = handle;
        this.forgotten = watched ? Forgotten.watch(this, handle) : null;
    }

    private static NetNs holding(Descriptor descriptor, @Nullable String path) {
        try {
            return new NetNs(new Handle(descriptor, path), true);
        } catch (Throwable e) {
            descriptor.release();
            throw e;
        }
    }

    // Opening

    /**
     * A new namespace without a name. It contains a loopback device that is down, and nothing else; the kernel frees it
     * when the last handle, thread, socket and process of it has gone.
     *
     * @throws NetNsException if the kernel refuses; EPERM without CAP_SYS_ADMIN
     */
    public static NetNs create() {
        return holding(Making.anonymous(), null);
    }

    /**
     * A new namespace with a name, as {@code ip netns add} makes it: a mount on {@code /run/netns/NAME} keeps it, also
     * beyond the end of this process, until {@link #deleteNamed} takes the name away. Closing the handle does not.
     *
     * @throws IllegalArgumentException if the name is empty, {@code .} or {@code ..}, or contains a slash or NUL
     * @throws NetNsExistsException if the name is taken
     * @throws NetNsException if the kernel refuses; EPERM without CAP_SYS_ADMIN. Nothing is left behind then
     */
    public static NetNs createNamed(String name) {
        return holding(NamedNamespaces.create(name), NamedNamespaces.path(name));
    }

    /**
     * Takes a name away, as {@code ip netns delete} does. The namespace itself lives on while somebody is in it or
     * holds it.
     *
     * @throws IllegalArgumentException if the name is empty, {@code .} or {@code ..}, or contains a slash or NUL
     * @throws NoSuchNetNsException if there is no such name
     * @throws NetNsException if the kernel refuses; EPERM without CAP_SYS_ADMIN
     */
    public static void deleteNamed(String name) {
        NamedNamespaces.delete(name);
    }

    /**
     * The namespace of that name, as {@code ip netns} knows it.
     *
     * @throws IllegalArgumentException if the name is empty, {@code .} or {@code ..}, or contains a slash or NUL
     * @throws NoSuchNetNsException if there is no such name
     * @throws NotANamespaceException if there is only a file of that name, left by a mount that was lost
     * @throws NetNsException if the kernel refuses
     */
    public static NetNs named(String name) {
        return at(Path.of(NamedNamespaces.path(name)));
    }

    /** The names that {@code ip netns list} lists, in alphabetical order. */
    public static List<String> names() {
        return NamedNamespaces.list();
    }

    /**
     * The namespace that a file stands for: a path of {@code /proc}, or a file that one is mounted on, such as
     * {@code /run/netns/NAME}.
     *
     * @throws NoSuchNetNsException if there is no such file
     * @throws NotANamespaceException if the file is something else
     * @throws WrongNamespaceKindException if the file is a namespace of another kind
     * @throws NetNsException if the kernel refuses
     */
    public static NetNs at(Path path) {
        return holding(Opening.ofPath(path.toString()), path.toString());
    }

    /**
     * The namespace of the calling thread. A virtual thread has none of its own: for it this is the process's.
     */
    public static NetNs current() {
        return VirtualThreads.isVirtual(Thread.currentThread()) ? ofProcess() : holding(Opening.ofThisThread(), null);
    }

    /**
     * The namespace of this process: the one in which it was started, and in which all its threads are that were not put
     * into another one.
     *
     * @throws NetNsException if the kernel refuses
     */
    public static NetNs ofProcess() {
        Descriptor process = ProcessNamespace.descriptor();
        process.acquire(); // always so: it is held for ever
        return holding(process, null);
    }

    /**
     * The namespace of another process, that of its main thread.
     *
     * @throws NoSuchNetNsException if there is no such process
     * @throws NetNsException if the kernel refuses; EACCES for another user's process without CAP_SYS_PTRACE
     */
    public static NetNs ofProcess(long pid) {
        return holding(Opening.ofProcess(pid), null);
    }

    /**
     * The namespace of one thread of a process, by the numbers that the kernel gives them.
     *
     * @throws NoSuchNetNsException if there is no such thread
     * @throws NetNsException if the kernel refuses; EACCES for another user's process without CAP_SYS_PTRACE
     */
    public static NetNs ofThread(long pid, long tid) {
        return holding(Opening.ofPath("/proc/" + pid + "/task/" + tid + "/ns/net"), null);
    }

    // Working in it

    /**
     * Has a thread in this namespace do the work, waits for it, and returns what it returned.
     *
     * <p>The work runs as if the caller ran it: an interrupt of the caller reaches it, and its exception comes back
     * unchanged, the same object, with the caller's stack added as a suppressed one. Thread-locals and held locks stay
     * with the caller. On a thread that the toolkit put into this very namespace the work runs in place.
     *
     * <p>Sockets that the work opens, and processes that it starts, belong to this namespace for ever, whichever thread
     * uses them later. So do threads that it starts, which is rarely what one wants: see
     * {@link #threadFactory()}.
     *
     * @throws NetNsClosedException if this handle is closed
     * @throws NetNsException if the kernel refuses; EPERM without CAP_SYS_ADMIN
     */
    @SuppressWarnings("NullAway") // it does not follow what T may be
    public <T extends @Nullable Object, X extends Throwable> T call(NetNsCallable<T, X> work) throws X {
        return perform("call", work);
    }

    /**
     * As {@link #call(NetNsCallable)}; the work is handed the namespace of the caller, so that it can, say, move a link
     * there. That handle is closed when the work returns. Throws the same.
     */
    @SuppressWarnings("NullAway") // it does not follow what T may be
    public <T extends @Nullable Object, X extends Throwable> T call(NetNsFunction<T, X> work) throws X {
        handle.requireOpen("call");
        try (NetNs caller = forCaller()) {
            return this.<T, X>perform("call", () -> work.call(caller));
        }
    }

    /** As {@link #call(NetNsCallable)}, for work that returns nothing; throws the same. */
    @SuppressWarnings("NullAway") // it does not follow what T may be
    public <X extends Throwable> void run(NetNsRunnable<X> work) throws X {
        this.<@Nullable Object, X>perform("run", () -> {
            work.run();
            return null;
        });
    }

    /** As {@link #call(NetNsFunction)}, for work that returns nothing; throws the same. */
    @SuppressWarnings("NullAway") // it does not follow what T may be
    public <X extends Throwable> void run(NetNsConsumer<X> work) throws X {
        this.<@Nullable Object, X>call(caller -> {
            work.run(caller);
            return null;
        });
    }

    /**
     * Opens something in this namespace, to be used anywhere: a socket belongs to the namespace in which it was opened.
     * The recommended way to act on a namespace, for virtual threads most of all.
     *
     * <pre>{@code
     * ServerSocketChannel server = ns.open(ServerSocketChannel::open);
     * }</pre>
     *
     * <p>Note: {@code new Socket()} and {@code new ServerSocket()} open nothing until they are connected or bound; use
     * channels, or connect and bind in the callback.
     *
     * @throws NetNsClosedException if this handle is closed
     * @throws NetNsException if the kernel refuses; EPERM without CAP_SYS_ADMIN
     */
    public <T extends AutoCloseable, X extends Throwable> T open(NetNsCallable<T, X> opener) throws X {
        return perform("open", opener);
    }

    /**
     * Starts a process in this namespace. The JVM's thread that waits for it is kept out.
     *
     * @throws IOException as {@link ProcessBuilder#start()}
     * @throws NetNsClosedException if this handle is closed
     * @throws NetNsException if the kernel refuses; EPERM without CAP_SYS_ADMIN
     */
    public Process start(ProcessBuilder builder) throws IOException {
        handle.requireOpen("start");
        return ReaperStandby.start(() -> this.<Process, IOException>perform("start", builder::start));
    }

    /**
     * Makes platform threads that live and die in this namespace. {@link Thread#start()} returns when the thread is
     * there, and throws {@link NetNsException} where it cannot be. Threads that run already outlive the handle.
     *
     * <p>Note: from JDK 21 on the JDK's own pools start threads by another way. A thread of theirs that cannot enter
     * runs nothing, and ends with the exception; {@link #executor()} throws it.
     *
     * @throws NetNsClosedException if this handle is closed; so does the factory then
     */
    public ThreadFactory threadFactory() {
        handle.requireOpen("threadFactory");
        return new ResidentThreads(handle);
    }

    /**
     * Runs tasks on threads of {@link #threadFactory()}: as many as there are tasks at a time, kept for a minute. It is
     * one for this handle, and shut down with it: tasks given by then are finished, and no more accepted.
     *
     * @throws NetNsClosedException if this handle is closed
     */
    public ExecutorService executor() {
        return handle.executor();
    }

    /**
     * Takes the calling thread itself into this namespace, until the scope is closed. For experts: unlike {@link #call}
     * it keeps thread-locals and held locks, and costs two system calls, but the thread is there, and whatever it does
     * meanwhile is done there.
     *
     * @throws IllegalStateException on a virtual thread, which would leave its carrier behind in the namespace
     * @throws NetNsClosedException if this handle is closed
     * @throws StuckThreadException if this thread could not leave another namespace before
     * @throws NetNsException if the kernel refuses; EPERM without CAP_SYS_ADMIN
     */
    public NetNsScope enter() {
        if (VirtualThreads.isVirtual(Thread.currentThread())) {
            throw new IllegalStateException("enter() on a virtual thread would take its carrier thread, and with it"
                    + " other virtual threads, into the namespace; use call(), run() or open()");
        }
        return ThreadState.current().enter(handle);
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private <T extends @Nullable Object, X extends Throwable> T perform(String name, NetNsCallable<T, X> work)
            throws X {
        handle.requireOpen(name);
        ThreadState.requireNotStuck(name, id());
        if (id().equals(ThreadState.pin())) {
            return work.call();
        }
        try {
            return (T) handle.workers().perform(work).outcome();
        } catch (Throwable e) {
            throw (X) e; // the work's own, or unchecked
        } finally {
            Reference.reachabilityFence(this);
        }
    }

    /** Closed where it is opened, so that nobody needs to watch it. */
    private static NetNs forCaller() {
        Descriptor descriptor;
        if (VirtualThreads.isVirtual(Thread.currentThread())) {
            descriptor = ProcessNamespace.descriptor();
            descriptor.acquire();
        } else {
            descriptor = Opening.ofThisThread();
        }
        return new NetNs(new Handle(descriptor, null), false);
    }

    /**
     * The threads of this process that are in another namespace than the process's, and neither workers nor threads of a
     * factory or executor here, nor inside a scope: threads that code started while it ran in a namespace. For tests
     * and health checks; it looks at every thread, which takes some microseconds for each.
     */
    public static List<StrayThread> strays() {
        JavaThreads java = new JavaThreads();
        return Strays.everywhere().stream().map(java::named).toList();
    }

    // What it is

    /** Which namespace it is; also of a closed handle, but then another one may have got the same identity. */
    public NetNsId id() {
        return handle.id();
    }

    /**
     * The kernel's cookie of the namespace, {@code SO_NETNS_COOKIE}: unlike {@link #id()} it is never given again while
     * the machine is up. Empty before Linux 5.14.
     *
     * @throws NetNsClosedException if this handle is closed
     * @throws NetNsException if the kernel refuses; EPERM without CAP_SYS_ADMIN
     */
    public OptionalLong cookie() {
        handle.requireOpen("cookie");
        OptionalLong known = handle.cookie();
        if (known == null) {
            known = this.<OptionalLong, RuntimeException>perform("cookie", Cookie::ofThisThread);
            handle.cookie(known);
        }
        return known;
    }

    /**
     * Whether the calling thread is in this namespace, asked of the kernel. A virtual thread counts as being in the
     * process's.
     *
     * @throws NetNsClosedException if this handle is closed
     */
    public boolean isCurrent() {
        handle.requireOpen("isCurrent");
        try (NetNs here = forCaller()) {
            return here.id().equals(id());
        }
    }

    /**
     * The file descriptor, borrowed: good while this handle is open, and not to be closed.
     *
     * @throws NetNsClosedException if this handle is closed
     */
    public int fd() {
        handle.requireOpen("fd");
        return handle.descriptor().fd();
    }

    /** The path that the namespace was opened by or named with; a namespace as such has none. */
    public Optional<Path> path() {
        return Optional.ofNullable(handle.path()).map(Path::of);
    }

    /** Whether {@link #close()} was called. */
    public boolean isClosed() {
        return handle.isClosed();
    }

    /**
     * Closes the handle. Its idle threads have left the namespace when this returns; work that runs still is finished.
     * The namespace itself lives on if somebody else holds it.
     */
    @Override
    public void close() {
        handle.close();
        if (forgotten != null) {
            forgotten.clean();
        }
    }

    /** Whether the other is a handle of the same namespace. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NetNs ns && id().equals(ns.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** Such as {@code net:[4026532246]}, with the path where there is one. */
    @Override
    public String toString() {
        return handle.toString();
    }
}
