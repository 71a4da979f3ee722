package org.junheng.cli;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The file beside the program that holds Z3 with its libraries for every system; without it everything else works. */
final class ProofsJar {
    /** As the manifest of the program names it. */
    private static final String NAME = "junheng-proofs.jar";

    private static final String SOLVER = "com/microsoft/z3/Context.class";

    private ProofsJar() {}

    /**
     * Sees to it that it is there.
     *
     * @throws UnusableException if it is not; says where it belongs
     */
    static void require() {
        if (ProofsJar.class.getClassLoader().getResource(SOLVER) == null) {
            throw UnusableException.of("proofs.absent", NAME, folder());
        }
    }

    /** Where the program lies. */
    private static Path folder() {
        try {
            Path program = Path.of(ProofsJar.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = program.getParent();
            return folder == null ? program : folder;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
