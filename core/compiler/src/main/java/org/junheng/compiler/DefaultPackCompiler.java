package org.junheng.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Pack;
import org.junheng.packs.PackCompiler;

/**
 * The compiler that {@link java.util.ServiceLoader} finds. Parents are compiled first, whatever the order in which packs are
 * given.
 *
 * <p>A pack that is given under the id of a known one takes its place: given packs that extend the id extend the given pack.
 * Known packs that extend it stay as they are and are not checked again; who wants them to follow gives them too.
 *
 * <p>Nothing is written to disk, unless the system property {@value #CACHE} names a directory: then compiled packs are kept
 * there, see {@link CachingPackCompiler}. The directory must be one that only its owner can write, as its classes are run.
 */
public final class DefaultPackCompiler implements PackCompiler {
    /** The system property that names the directory of the cache. */
    public static final String CACHE = "junheng.cache";

    /** A compiler; {@link java.util.ServiceLoader} needs a constructor. */
    public DefaultPackCompiler() {}

    @Override
    public List<CompiledPack> compile(List<Path> packs, Map<String, Pack> known) {
        String cache = System.getProperty(CACHE, "");
        return cache.isBlank()
                ? PackBuild.compile(sources(packs), known)
                : new CachingPackCompiler(Path.of(cache)).compile(packs, known);
    }

    /** The files of packs; all that is wrong with any of them comes together. */
    static List<PackSource> sources(List<Path> packs) {
        List<PackSource> sources = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path pack : packs) {
            try {
                sources.add(PackSource.of(pack));
            } catch (InvalidInputException e) {
                problems.addAll(e.problems());
            }
        }
        FileProblems.throwIfAny(problems);
        return sources;
    }
}
