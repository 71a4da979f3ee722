package org.junheng.examples.springboot;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Which packs are ready, in which revision; and what was wrong with those that were last refused, which is no illness of the service. */
@Component("packs")
class PacksHealth implements HealthIndicator {
    private final PacksInForce packs;

    PacksHealth(PacksInForce packs) {
        this.packs = packs;
    }

    @Override
    public Health health() {
        Map<String, String> revisions = new TreeMap<>();
        packs.edition().packs().forEach(each -> revisions.put(each.id(), each.revision()));
        Health.Builder health = Health.up().withDetail("revisions", revisions);
        @Nullable String refused = packs.refused();
        return (refused == null ? health : health.withDetail("lastReloadRefused", refused)).build();
    }
}
