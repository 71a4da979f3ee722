package org.junheng.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a pack's file, as SARIF says where something is. A file below the working directory has a relative address, as code
 * hosts want it; of a zip file the zip file is named, since that is what lies there; the files of shipped packs have an address
 * below {@value #SHIPPED}.
 *
 * @param file the file, as messages call it
 * @param line its line; 0: the whole file
 */
record SarifPlace(String file, int line) {
    /** The base of the addresses of shipped packs. */
    static final String SHIPPED = "SHIPPED_PACKS";

    /**
     * The location. Code hosts refuse a log with a result that has no line, so the whole of a file is shown at its beginning; a
     * column would be invented.
     */
    Map<String, Object> location() {
        int shown = inside().isEmpty() ? Math.max(1, line) : 1;
        return Shape.keywords(
                "physicalLocation",
                Shape.keywords("artifactLocation", artifact(), "region", Shape.keywords("startLine", shown)));
    }

    private Map<String, Object> artifact() {
        Optional<Path> path = existing();
        if (path.isEmpty()) {
            return Shape.keywords("uri", encoded(file), "uriBaseId", SHIPPED);
        }
        Path absolute = zip().orElse(path.get()).toAbsolutePath().normalize();
        Path here = Path.of("").toAbsolutePath().normalize();
        boolean below = absolute.startsWith(here) && !absolute.equals(here);
        String uri = below ? encoded(slashes(here.relativize(absolute))) : "file://" + encoded(slashes(absolute));
        return Shape.keywords("uri", uri);
    }

    /** Whether the file comes with the program. */
    boolean isShipped() {
        return existing().isEmpty();
    }

    /** File and line inside a zip file; empty outside of one, where the location says it all. */
    String inside() {
        return zip().flatMap(zip -> Paths.find(file).map(path -> slashes(zip.relativize(path))))
                .filter(inner -> !inner.isEmpty())
                .map(inner -> (line > 0 ? inner + ":" + line : inner) + " ")
                .orElse("");
    }

    /** The path, if any of it is there. */
    private Optional<Path> existing() {
        return Paths.find(file).filter(path -> ancestor(path) != null);
    }

    private Optional<Path> zip() {
        return Paths.find(file).map(SarifPlace::ancestor).filter(Files::isRegularFile);
    }

    /** The nearest of a path and the folders around it that is there. */
    private static @Nullable Path ancestor(Path path) {
        Path each = path;
        while (each != null && !Files.exists(each)) {
            each = each.getParent();
        }
        return each;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    /** The bases of addresses that results use. */
    static Map<String, Object> bases(List<SarifPlace> places, String description) {
        return places.stream().anyMatch(SarifPlace::isShipped)
                ? Shape.keywords(SHIPPED, Shape.keywords("description", Shape.keywords("text", description)))
                : Map.of();
    }
}
