package org.junheng.compiler;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A process of its own that compiles the test packs into a cache, when it is told to begin. */
final class CacheFiller {
    private CacheFiller() {}

    /** Starts it; it writes a byte when it is ready, and begins when its input ends. */
    static Process start(Path cache, Path errors) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CacheFiller.class.getName(),
                        cache.toString())
                .redirectError(errors.toFile())
                .start();
    }

    /** Compiles; the argument is the directory of the cache. */
    public static void main(String[] args) throws IOException {
        CachingPackCompiler compiler = new CachingPackCompiler(Path.of(args[0]));
        System.out.write('.');
        System.out.flush();
        System.in.read();
        compiler.compile(CachingPackCompilerTest.BOTH, Map.of());
    }
}
