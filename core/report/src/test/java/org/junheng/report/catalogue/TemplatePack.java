package org.junheng.report.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.PackSource;
import org.junheng.packs.Pack;

/** The pack that policy teams copy. */
final class TemplatePack {
    private static final Path FOLDER = Path.of("../../rules/packs/_template");

    private TemplatePack() {}

    static CataloguedPack catalogued() {
        Map<String, Pack> packs =
                ComplianceEvaluator.builder().packs(FOLDER).build().packs();
        Pack pack = Objects.requireNonNull(packs.get("my-province/plan-2026"));
        String law = PackSource.of(FOLDER).law();
        return new CataloguedPack(pack, Catalogues.ancestors(pack, packs), law, List.of());
    }
}
