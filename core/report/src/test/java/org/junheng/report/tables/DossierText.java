package org.junheng.report.tables;

import java.util.Map;
import java.util.TreeMap;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;

/** All that a dossier says, so that two of them can be held against each other. */
final class DossierText {
    private DossierText() {}

    static String of(Dossier dossier) {
        StringBuilder text = new StringBuilder();
        text.append(dossier).append(' ').append(dossier.asOf()).append('\n');
        text.append(dossier.county().facts()).append('\n');
        text.append(sorted(dossier.county().series())).append('\n');
        text.append(sorted(dossier.county().records())).append('\n');
        for (School school : dossier.schools()) {
            text.append(school).append(' ').append(school.kind()).append(' ').append(school.attributes());
            text.append(' ').append(school.facts()).append(' ').append(school.sections());
            text.append(' ').append(school.classes()).append(' ').append(sorted(school.records()));
            text.append('\n');
        }
        return text.append(dossier.reported())
                .append('\n')
                .append(dossier.attestations())
                .toString();
    }

    private static String sorted(Map<String, ?> map) {
        return new TreeMap<>(map).toString();
    }
}
