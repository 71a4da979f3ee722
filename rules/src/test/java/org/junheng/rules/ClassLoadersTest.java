package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junheng.testkit.laws.Effort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One virtual machine with several class loaders, as servers and development tools have them: the findings are the same in each. */
class ClassLoadersTest {
    private static final ClassLoader OURS = ClassLoadersTest.class.getClassLoader();

    @TempDir
    private Path folder;

    private List<Path> packs;
    private String expected;

    @BeforeEach
    void writePack() throws IOException {
        packs = List.of(
                new LocalPack(folder, "").rules("section", "R3-teachers", """
                        // 只作试验
                        // 小学每百名学生拥有体育、艺术专任教师数达到1人以上。
                        rule "R3 体艺教师 小学"
                            @criterion("TST-R3-primary")
                            @cite("只作试验")
                        when
                            $teachers : SectionIndicator( code == "pe-and-arts-teachers", stage == Stage.PRIMARY )
                        then
                            findings.every($teachers).atLeast(1);
                        end
                        """).folder());
        expected = new Guest().apply(packs);
        assertThat(expected).contains("TST-R3-primary", "NQB2017-R1-primary");
    }

    /** Two applications of a server that brings nothing: each has its own Junheng and its own Drools. */
    @Test
    void copiesOfEverythingDoNotMeet() throws Exception {
        assumeTrue(Effort.isLong(), "only in the long profile: Drools is loaded twice more");
        try (URLClassLoader one = alone(urls(each -> true));
                URLClassLoader other = alone(urls(each -> true))) {
            assertThat(together(one, other)).containsExactly(expected, expected);
        }
    }

    /** Two applications of a server that brings Drools: what Drools shares, they share. */
    @Test
    void copiesOfJunhengBuildWithOneDroolsAtOnce() throws Exception {
        try (URLClassLoader server = alone(urls(each -> !isJunheng(each)));
                URLClassLoader one = new URLClassLoader(urls(ClassLoadersTest::isJunheng), server);
                URLClassLoader other = new URLClassLoader(urls(ClassLoadersTest::isJunheng), server)) {
            assertThat(together(one, other)).containsExactly(expected, expected);
        }
    }

    /** The library above, packs and application below. */
    @Test
    void packsBelowTheLibraryAreFound() throws Exception {
        Predicate<String> application = each -> isPacks(each) || each.contains("test-classes");
        try (URLClassLoader library = alone(urls(application.negate()));
                URLClassLoader below = new URLClassLoader(urls(application), library)) {
            assertThat(guest(below).apply(List.of())).isEqualTo(new Guest().apply(List.of()));
            assertThat(guest(below).apply(packs)).isEqualTo(expected);
        }
    }

    /** Spring's devtools: what is being developed is loaded again for each restart, over an older copy, and then forgotten. */
    @Test
    void restartsAreForgotten() throws Exception {
        assumeTrue(Effort.isLong(), "only in the long profile: it waits for the garbage collector");
        List<WeakReference<ClassLoader>> restarts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            restarts.add(restart());
        }

        // the last one is held by Java 17 itself: java.lang.runtime.ObjectMethods keeps the type that it was last asked
        // about
        assertCollected(restarts.subList(0, restarts.size() - 1));
    }

    /** Something may be held a little longer, by finalizers for one; what is still there after minutes is never let go. */
    private static void assertCollected(List<WeakReference<ClassLoader>> dropped) throws InterruptedException {
        for (int i = 0; i < 600 && dropped.stream().anyMatch(each -> each.get() != null); i++) {
            System.gc();
            Thread.sleep(200);
        }
        assertThat(dropped).allMatch(each -> each.get() == null);
    }

    private WeakReference<ClassLoader> restart() throws Exception {
        try (URLClassLoader restart = new ChildFirst(urls(ClassLoadersTest::isJunheng), OURS)) {
            assertThat(inThread(restart, () -> guest(restart).apply(packs))).isEqualTo(expected);
            return new WeakReference<>(restart);
        }
    }

    private List<String> together(ClassLoader one, ClassLoader other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            // a thread of a pool often has the class loader of somebody else, or none
            Future<String> first =
                    threads.submit(() -> inThread(null, () -> guest(one).apply(packs)));
            Future<String> second =
                    threads.submit(() -> inThread(OURS, () -> guest(other).apply(packs)));
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T inThread(@Nullable ClassLoader context, Callable<T> work) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(context);
        try {
            return work.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<List<Path>, String> guest(ClassLoader loader) throws ReflectiveOperationException {
        Object guest =
                loader.loadClass(Guest.class.getName()).getDeclaredConstructor().newInstance();
        assertThat(guest.getClass()).isNotSameAs(Guest.class);
        return (Function<List<Path>, String>) guest;
    }

    private static URLClassLoader alone(URL[] urls) {
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    /** The parts of this test's class path that are chosen; none for logging, which without its settings would write everything. */
    private static URL[] urls(Predicate<String> chosen) throws MalformedURLException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> urls = new ArrayList<>();
        for (String each : Arrays.stream(classPath.split(System.getProperty("path.separator")))
                .filter(chosen.and(part -> !part.contains("logback")))
                .toList()) {
            urls.add(Path.of(each).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /** Folders are this build's modules, jars with this name are too, if they were built before. */
    private static boolean isJunheng(String part) {
        return !part.endsWith(".jar") || Path.of(part).getFileName().toString().startsWith("junheng-");
    }

    private static boolean isPacks(String part) {
        return isJunheng(part) && Path.of("target/classes").toAbsolutePath().equals(Path.of(part));
    }

    /** Looks into its own parts before it asks its parent. */
    private static final class ChildFirst extends URLClassLoader {
        ChildFirst(URL[] urls, ClassLoader parent) {
            super(urls, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                try {
                    return findClass(name);
                } catch (ClassNotFoundException e) {
                    return super.loadClass(name, resolve);
                }
            }
        }
    }
}
