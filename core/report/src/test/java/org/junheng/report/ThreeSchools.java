package org.junheng.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;

/**
 * A county of three primary schools of which only the backbone teachers are known; the law asks for 1 or more for each hundred
 * students, of an item that may be missed for 0.85.
 */
public final class ThreeSchools {
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.withShippedPacks();
    /** In force: the national method of 2017 alone. */
    public static final LocalDate FIRST = LocalDate.of(2023, 12, 31);
    /** The same, a year later. */
    public static final LocalDate SECOND = LocalDate.of(2024, 12, 31);

    private ThreeSchools() {}

    /** 100, 100 and 200 students with so many backbone teachers. */
    public static Evaluated with(LocalDate day, int first, int second, int third) {
        return evaluated(
                day,
                List.of(
                        school("A1", "甲校", 100, first),
                        school("B2", "乙校", 100, second),
                        school("C3", "丙校", 200, third)));
    }

    /** A primary school. */
    public static School school(String code, String name, int students, int backbone) {
        return School.builder(code, name, SchoolKind.PRIMARY)
                .section(Stage.PRIMARY, students, Map.of("backbone-teachers", BigDecimal.valueOf(backbone)))
                .build();
    }

    /** A county of some schools. */
    public static Evaluated evaluated(LocalDate day, List<School> schools) {
        Dossier.Builder dossier = Dossier.builder(County.of("1", "甲县")).asOf(day);
        schools.forEach(dossier::school);
        return evaluated(day, dossier.build());
    }

    /** Any dossier. */
    public static Evaluated evaluated(LocalDate day, Dossier dossier) {
        return new Evaluated(dossier, EVALUATOR.evaluate(dossier, day), EVALUATOR.packs());
    }
}
