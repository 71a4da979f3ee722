package org.junheng.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.packs.Issuer;
import org.junheng.packs.Pack;

/** The dossiers that were made for local plans, and the packs that can be applied on a day. */
final class Plans {
    static final String WUQING = "tianjin/wuqing-2020";
    static final String REPORT = "unnamed/county-report-2020";
    static final String SCHOOL = "unnamed/school-plan-2009";
    static final Path EXAMPLES = Path.of("../examples/local-plans");

    private Plans() {}

    static Dossier dossier(ComplianceEvaluator evaluator, String name) {
        return evaluator.reader().read(EXAMPLES.resolve(name));
    }

    /** The national packs that can be applied on a day, or the local ones. */
    static List<String> usable(ComplianceEvaluator evaluator, LocalDate day, boolean national) {
        return evaluator.packs().values().stream()
                .filter(each -> (each.document().issuer() == Issuer.NATIONAL) == national)
                .filter(each -> isUsable(each, day))
                .map(Pack::id)
                .toList();
    }

    private static boolean isUsable(Pack pack, LocalDate day) {
        return pack.period().contains(day)
                || (pack.afterwards() && pack.period().isOver(day));
    }

    /** Both lists. */
    static String[] all(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toArray(String[]::new);
    }
}
