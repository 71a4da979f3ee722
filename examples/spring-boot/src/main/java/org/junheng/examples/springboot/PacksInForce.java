package org.junheng.examples.springboot;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The packs that requests are evaluated with. A reload makes the next edition aside and then puts it in the place of this one:
 * a request that has begun ends with the edition that it began with, and packs with a mistake change nothing.
 */
@Component
class PacksInForce {
    private static final Logger LOG = LoggerFactory.getLogger(PacksInForce.class);

    private final @Nullable Path folder;
    private volatile Edition edition;
    private volatile @Nullable String refused;

    PacksInForce(ServiceSettings settings) {
        folder = settings.packs();
        edition = load();
    }

    Edition edition() {
        return edition;
    }

    /** What was wrong when the packs were last reloaded; null if nothing was. */
    @Nullable
    String refused() {
        return refused;
    }

    /**
     * Reads the folder again.
     *
     * @throws PacksRefusedException if something is wrong with a pack; those in force stay
     */
    synchronized Edition reload() {
        try {
            edition = load();
            refused = null;
            LOG.info("packs reloaded, {} in force", edition.packs().size());
            return edition;
        } catch (PacksRefusedException e) {
            refused = e.getMessage();
            LOG.warn("packs refused, those in force stay: {}", refused);
            throw e;
        }
    }

    private Edition load() {
        try {
            return folder == null ? Edition.of() : Edition.of(new PackFolder(folder).packs());
        } catch (RuntimeException e) {
            throw new PacksRefusedException(e);
        }
    }
}
