package org.junheng.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads, checks and compiles packs from directories and zip files. The engine finds it with {@link java.util.ServiceLoader};
 * the module {@code junheng-compiler} brings it, so that who only uses shipped packs carries no compiler.
 */
public interface PackCompiler {
    /**
     * Compiles packs, their parents first.
     *
     * @param packs directories or zip files, each one pack
     * @param known packs that need no compiling and may be extended, by id
     * @return the compiled packs, in the order in which they were given
     * @throws org.junheng.input.InvalidInputException with every mistake in any of them
     */
    List<CompiledPack> compile(List<Path> packs, Map<String, Pack> known);
}
