package org.junheng.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.findings.FindingHead;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** The criteria of a local plan that ask for less than a document above it (低于国家要求), each with both clauses. */
final class WeakerPart {
    private static final int INDENT = 2;

    private final Map<String, Pack> packs;
    private final TextReport.Look look;

    WeakerPart(Map<String, Pack> packs, TextReport.Look look) {
        this.packs = packs;
        this.look = look;
    }

    /** Prints each criterion once below the one that asks for more, whatever was found. */
    void print(List<FindingHead> findings, Page page) {
        Map<String, Set<String>> local = new LinkedHashMap<>();
        for (FindingHead finding : findings) {
            String above = finding.weakerThan();
            if (above != null) {
                local.computeIfAbsent(above, key -> new LinkedHashSet<>()).add(finding.criterion());
            }
        }
        if (local.isEmpty()) {
            return;
        }
        int count = local.values().stream().mapToInt(Set::size).sum();
        page.blank();
        page.line(look.style().bold(Words.text("report.weaker", count)));
        local.forEach((above, those) -> {
            print("report.weaker.above", above, INDENT, page);
            those.forEach(each -> print("report.weaker.local", each, INDENT + 2, page));
        });
    }

    private void print(String key, String id, int indent, Page page) {
        criterion(id).ifPresent(each -> page.paragraph(Words.text(key, id, each.citation(), each.clause()), indent));
    }

    private Optional<Criterion> criterion(String id) {
        return packs.values().stream()
                .flatMap(pack -> pack.criteria().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
