package org.junheng.report.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.ShippedSources;
import org.junheng.packs.Pack;

/** Catalogues of shipped packs, and of others. */
final class Catalogues {
    static final Map<String, Pack> PACKS =
            ComplianceEvaluator.withShippedPacks().packs();

    private Catalogues() {}

    static Pack pack(String id) {
        return Objects.requireNonNull(PACKS.get(id));
    }

    static CataloguedPack shipped(String id) {
        String law = ShippedSources.find(id, Catalogues.class.getClassLoader())
                .orElseThrow()
                .law();
        return new CataloguedPack(pack(id), ancestors(pack(id), PACKS), law, List.of());
    }

    static List<CataloguedPack> allShipped() {
        return PACKS.keySet().stream().map(Catalogues::shipped).toList();
    }

    static List<Pack> ancestors(Pack pack, Map<String, Pack> packs) {
        Set<Pack> ancestors = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(pack.parents());
        while (!open.isEmpty()) {
            Pack parent = Objects.requireNonNull(packs.get(open.remove(0)));
            ancestors.add(parent);
            open.addAll(parent.parents());
        }
        return List.copyOf(ancestors);
    }

    static Entry entry(String pack, String id) {
        return Part.of(shipped(pack)).entries().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static byte[] bytes(CatalogueFormat format, View view, List<CataloguedPack> packs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(packs, view, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(CatalogueFormat format, View view, List<CataloguedPack> packs) {
        return new String(bytes(format, view, packs), StandardCharsets.UTF_8);
    }
}
