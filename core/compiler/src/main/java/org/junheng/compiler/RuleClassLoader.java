package org.junheng.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What generated code can name while it is compiled: the second line behind {@link RuleReader}. Should a text of somebody else
 * ever come as far as the compiler, then files, processes, threads and the rest of Junheng are not there.
 */
final class RuleClassLoader extends ClassLoader {
    /** With all packages below them. */
    private static final List<String> PACKAGES = List.of(
            "java.lang.annotation.",
            "java.lang.constant.",
            "java.lang.invoke.",
            "java.math.",
            "java.time.",
            "java.util.function.",
            "java.util.stream.",
            "org.drools.",
            "org.junheng.findings.",
            "org.junheng.indicators.",
            "org.kie.");

    /** Of java.io only what serializable classes are made of. */
    private static final Set<String> CLASSES = Set.of(
            "java.io.Externalizable",
            "java.io.IOException",
            "java.io.ObjectInput",
            "java.io.ObjectOutput",
            "java.io.Serializable");

    /** Of java.lang and java.util all but what reaches files, processes, threads and other code. */
    private static final Set<String> REFUSED = Set.of(
            "java.lang.ClassLoader",
            "java.lang.Compiler",
            "java.lang.InheritableThreadLocal",
            "java.lang.Module",
            "java.lang.ModuleLayer",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.SecurityManager",
            "java.lang.StackWalker",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ThreadLocal",
            "java.util.Formatter",
            "java.util.ResourceBundle",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.Timer",
            "java.util.TimerTask");

    RuleClassLoader(ClassLoader parent) {
        super(parent);
    }

    static boolean allows(String name) {
        int inner = name.indexOf('$');
        String outer = inner < 0 ? name : name.substring(0, inner);
        boolean usual = isIn("java.lang.", outer) || isIn("java.util.", outer);
        return (usual && !REFUSED.contains(outer))
                || CLASSES.contains(outer)
                || PACKAGES.stream().anyMatch(name::startsWith);
    }

    private static boolean isIn(String folder, String name) {
        return name.startsWith(folder) && name.indexOf('.', folder.length()) < 0;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!allows(name)) {
            throw new ClassNotFoundException(name);
        }
        return super.loadClass(name, resolve);
    }

    private static boolean allowsResource(String name) {
        String suffix = ".class";
        return !name.endsWith(suffix)
                || allows(name.substring(0, name.length() - suffix.length()).replace('/', '.'));
    }

    @Override
    public @Nullable URL getResource(String name) {
        return allowsResource(name) ? super.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return allowsResource(name) ? super.getResources(name) : Collections.emptyEnumeration();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return allowsResource(name) ? super.getResourceAsStream(name) : null;
    }
}
