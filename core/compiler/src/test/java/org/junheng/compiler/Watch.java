package org.junheng.compiler;

import java.io.FileDescriptor;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.Permission;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Stands between the program and the machine: whatever would start a process, read a file that is neither a pack's nor the
 * program's own, write or delete one, open a socket or end the JVM is refused and remembered, even if the program swallows the
 * refusal. Java up to 23 has the place where it can stand.
 */
@SuppressWarnings("removal")
final class Watch extends SecurityManager {
    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final List<Path> readable;

    Watch(List<Path> readable) {
        this.readable = readable.stream().map(Watch::plain).toList();
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** What has been tried since the last time that somebody asked. */
    List<String> seen() {
        List<String> all = List.copyOf(seen);
        seen.clear();
        return all;
    }

    private void refuse(String what) {
        seen.add(what);
        throw new SecurityException(what);
    }

    @Override
    public void checkPermission(Permission permission) {
        if (permission.getName().startsWith("exitVM") || permission.getName().equals("setSecurityManager")) {
            refuse(permission.getName());
        }
    }

    @Override
    public void checkPermission(Permission permission, Object context) {
        checkPermission(permission);
    }

    @Override
    public void checkExec(String command) {
        refuse("process " + command);
    }

    @Override
    public void checkRead(String file) {
        Path path = plain(Path.of(file));
        if (!isSetting(path) && readable.stream().noneMatch(path::startsWith)) {
            refuse("read " + file);
        }
    }

    /** Drools looks for settings of its own where it is started and where its user is at home. */
    private static boolean isSetting(Path path) {
        return path.toString().endsWith(".conf")
                && (plain(Path.of(System.getProperty("user.home"))).equals(path.getParent())
                        || plain(Path.of("")).resolve(path.getFileName()).equals(path));
    }

    @Override
    public void checkRead(String file, Object context) {
        checkRead(file);
    }

    @Override
    public void checkRead(FileDescriptor file) {}

    @Override
    public void checkWrite(String file) {
        refuse("write " + file);
    }

    @Override
    public void checkDelete(String file) {
        refuse("delete " + file);
    }

    @Override
    public void checkConnect(String host, int port) {
        refuse("connect " + host);
    }

    @Override
    public void checkConnect(String host, int port, Object context) {
        refuse("connect " + host);
    }

    @Override
    public void checkListen(int port) {
        refuse("listen");
    }

    @Override
    public void checkAccept(String host, int port) {
        refuse("accept " + host);
    }

    @Override
    public void checkMulticast(InetAddress address) {
        refuse("multicast");
    }

    @Override
    public void checkLink(String library) {
        // the JDK's own come by name, and those of nobody else are on the class path
        if (library.contains("/") || library.contains("\\")) {
            refuse("link " + library);
        }
    }
}
