package org.junheng.compiler;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Text;

/**
 * The packs that some packs extend, where they lie in the same tree of folders: whoever edits a pack together with its parent
 * means the parent as it stands beside it, not the shipped one. Mistakes are left to the compiler, which names them.
 */
public final class NearbyPacks {
    private final Set<String> ids = new HashSet<>();
    private final List<Path> found = new ArrayList<>();

    private NearbyPacks() {}

    /**
     * Finds the ancestors of packs.
     *
     * @param packs directories or zip files; none of them is found again
     * @return the folders of the ancestors that lie below one of the folders around a pack, each once
     */
    public static List<Path> ancestors(List<Path> packs) {
        NearbyPacks nearby = new NearbyPacks();
        packs.forEach(pack -> manifest(pack).ifPresent(manifest -> nearby.ids.add(manifest.id())));
        packs.forEach(nearby::addParents);
        return List.copyOf(nearby.found);
    }

    private void addParents(Path pack) {
        for (String id : manifest(pack).map(Manifest::parents).orElse(List.of())) {
            folder(pack, id).filter(folder -> ids.add(id)).ifPresent(folder -> {
                found.add(folder);
                addParents(folder);
            });
        }
    }

    private static Optional<Path> folder(Path pack, String id) {
        @Nullable Path around = pack.toAbsolutePath().normalize().getParent();
        while (SafeText.isPackId(id) && around != null) {
            Path folder = around.resolve(id);
            if (Files.isRegularFile(folder.resolve(PackSource.MANIFEST))) {
                return Optional.of(folder);
            }
            around = around.getParent();
        }
        return Optional.empty();
    }

    /** The ids of the packs that a pack extends; none if that cannot be read. */
    public static List<String> parents(PackSource pack) {
        return manifest(pack).map(Manifest::parents).orElse(List.of()).stream()
                .filter(SafeText::isPackId)
                .toList();
    }

    private static Optional<Manifest> manifest(Path pack) {
        try {
            return manifest(PackSource.of(pack));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static Optional<Manifest> manifest(PackSource pack) {
        FileProblems ignored = new FileProblems(pack.name());
        byte[] content = pack.files().get(PackSource.MANIFEST);
        return content == null
                ? Optional.empty()
                : Text.decode(content, ignored.of(PackSource.MANIFEST))
                        .flatMap(text -> ManifestReader.read(text, ignored.of(PackSource.MANIFEST)));
    }
}
