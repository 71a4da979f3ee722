package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What hosts and rule files can use. A difference to the list is the review of the API: change the list on purpose only. */
class PublicApiTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path LIST = Path.of("src/test/resources/public-api.txt");

    @Test
    void publicTypesAndMethodsAreThoseOfTheList() throws IOException, ClassNotFoundException {
        assertThat(String.join("\n", api())).isEqualTo(Files.readString(LIST).strip());
    }

    private static List<String> api() throws IOException, ClassNotFoundException {
        List<String> api = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name =
                        CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                Class<?> type = Class.forName(name, false, PublicApiTest.class.getClassLoader());
                if (isPublic(type)) {
                    api.add(type.getName());
                    members(type).stream().sorted().forEach(member -> api.add("  " + member));
                }
            }
        }
        return api;
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> owner = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (owner == null || isPublic(owner));
    }

    private static List<String> members(Class<?> type) {
        List<String> members = new ArrayList<>();
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (Modifier.isPublic(constructor.getModifiers()) && !type.isRecord()) {
                members.add("new(" + names(constructor.getParameterTypes()) + ")");
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean own = Modifier.isPublic(method.getModifiers()) && !method.isSynthetic();
            boolean ofEveryObject = List.of("equals", "hashCode", "toString", "values", "valueOf")
                    .contains(method.getName());
            if (own && !ofEveryObject) {
                members.add(method.getReturnType().getSimpleName() + " " + method.getName() + "("
                        + names(method.getParameterTypes()) + ")");
            }
        }
        return members;
    }

    private static String names(Class<?>[] types) {
        return Arrays.stream(types).map(Class::getSimpleName).collect(Collectors.joining(", "));
    }
}
