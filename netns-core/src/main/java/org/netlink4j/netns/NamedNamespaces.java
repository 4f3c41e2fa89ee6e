package org.netlink4j.netns;

import java.io.File;
import java.util.Arrays;
import java.util.List;
import org.netlink4j.libc.Errno;
import org.netlink4j.libc.Linux;

/**
 * Names for namespaces, as {@code ip netns} has them: a file {@code /run/netns/NAME} on which the namespace is mounted,
 * in a directory that is shared between mount namespaces, so that all see the names come and go.
 */
final class NamedNamespaces {

    static final String DIRECTORY = "/run/netns";

    private static final int LOCK_EX = 2;

    // Of linux/mount.h
    private static final long MS_BIND = 0x1000;
    private static final long MS_REC = 0x4000;
    private static final long MS_PRIVATE = 1 << 18;
    private static final long MS_SHARED = 1 << 20;
    private static final int MNT_DETACH = 2;

    private NamedNamespaces() {}

    static String path(String name) {
        if (name.isEmpty() || name.equals(".") || name.equals("..") || name.matches("(?s).*[/\0].*")) {
            throw new IllegalArgumentException("not a name for a namespace: \"" + name + "\"");
        }
        return DIRECTORY + "/" + name;
    }

    static List<String> list() {
        String[] names = new File(DIRECTORY).list();
        if (names == null) {
            return List.of();
        }
        Arrays.sort(names);
        return List.of(names);
    }

    static Descriptor create(String name) {
        String path = path(name);
        return CleanThread.callOnThrowaway("netns maker", () -> {
            prepareDirectory();
            // The file first: it takes the name, and the mount is the last that can fail.
            createFile(path);
            try {
                return mountNew(path);
            } catch (RuntimeException | Error e) {
                undo("unlink", path, Linux.unlink(path), e);
                throw e;
            }
        });
    }

    private static void createFile(String path) {
        int fd = Linux.open(path, Linux.O_RDONLY | Linux.O_CREAT | Linux.O_EXCL | Linux.O_CLOEXEC, 0);
        if (fd == -Errno.EEXIST) {
            throw new NetNsExistsException("open", path, Errno.EEXIST);
        }
        if (fd < 0) {
            throw Failures.call("open", path, -fd);
        }
        Linux.close(fd);
    }

    private static Descriptor mountNew(String path) {
        Descriptor made = Making.unshare();
        int rc = Linux.mount(Opening.THIS_THREAD, path, "none", MS_BIND);
        if (rc < 0) {
            made.release();
            throw Failures.call("mount", Opening.THIS_THREAD + " on " + path, -rc);
        }
        return made;
    }

    static void delete(String name) {
        String path = path(name);
        // In the mount namespace in which they are made, whatever the caller did with its own.
        CleanThread.callOnThrowaway("netns unmaker", () -> {
            int rc = Linux.umount2(path, MNT_DETACH);
            // EINVAL: nothing is mounted there; what is left is a file.
            if (rc < 0 && rc != -Errno.EINVAL) {
                throw rc == -Errno.ENOENT
                        ? new NoSuchNetNsException("umount2", path, Errno.ENOENT, "there is no such name")
                        : Failures.call("umount2", path, -rc);
            }
            rc = Linux.unlink(path);
            if (rc < 0) {
                throw Failures.call("unlink", path, -rc);
            }
            return true;
        });
    }

    /**
     * Makes the directory a shared mount. Under a lock on it, as {@code ip} does: two that do so at once would mount it
     * twice, and each name in it.
     */
    private static void prepareDirectory() {
        int rc = Linux.mkdir(DIRECTORY, 0755);
        if (rc < 0 && rc != -Errno.EEXIST) {
            throw Failures.call("mkdir", DIRECTORY, -rc);
        }
        int directory = Linux.open(DIRECTORY, Linux.O_RDONLY | Linux.O_CLOEXEC, 0);
        if (directory < 0) {
            throw Failures.call("open", DIRECTORY, -directory);
        }
        try {
            rc = Linux.flock(directory, LOCK_EX);
            if (rc < 0) {
                throw Failures.call("flock", DIRECTORY, -rc);
            }
            share();
        } finally {
            Linux.close(directory); // and with it the lock
        }
    }

    private static void share() {
        int rc = Linux.mount("", DIRECTORY, "none", MS_SHARED | MS_REC);
        if (rc != -Errno.EINVAL) {
            requireMounted("MS_SHARED", rc);
            return;
        }
        requireMounted("MS_BIND", Linux.mount(DIRECTORY, DIRECTORY, "none", MS_BIND | MS_REC));
        try {
            // Private before it is shared, or it would be a member of its parent's group, and each name be mounted
            // twice.
            requireMounted("MS_PRIVATE", Linux.mount("", DIRECTORY, "none", MS_PRIVATE | MS_REC));
            requireMounted("MS_SHARED", Linux.mount("", DIRECTORY, "none", MS_SHARED | MS_REC));
        } catch (RuntimeException | Error e) {
            undo("umount2", DIRECTORY, Linux.umount2(DIRECTORY, MNT_DETACH), e);
            throw e;
        }
    }

    private static void requireMounted(String how, int rc) {
        if (rc < 0) {
            throw Failures.call("mount", how + " on " + DIRECTORY, -rc);
        }
    }

    private static void undo(String call, String target, int rc, Throwable first) {
        if (rc < 0) {
            first.addSuppressed(Failures.call(call, target, -rc));
        }
    }
}
