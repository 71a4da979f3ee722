package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;

/** Adding the shortfall to the dossier meets the requirement; one unit less does not. */
class ShortfallProperties {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.withShippedPacks();

    @Property(tries = 60)
    void shortfallIsTheLeastThatMeetsTheRequirement(@ForAll long seed) {
        for (Dossier county : GeneratedCounties.counties(seed, 1, 4, 0.01)) {
            for (Finding finding : EVALUATOR.evaluate(county, DAY).findings()) {
                Finding.Shortfall shortfall = finding.shortfall();
                if (finding.outcome() == Outcome.NOT_MET
                        && finding.subject().type() == Subject.Type.SECTION
                        && finding.indicator() != null
                        && !finding.check()) {
                    assertThat(shortfall).as(finding.message()).isNotNull();
                    BigDecimal enough = new BigDecimal(shortfall.value());
                    BigDecimal unit = BigDecimal.ONE.movePointLeft(enough.scale());
                    assertThat(outcomeWith(county, finding, enough))
                            .as(finding.message())
                            .isEqualTo(Outcome.MET);
                    assertThat(outcomeWith(county, finding, enough.subtract(unit)))
                            .as(finding.message())
                            .isEqualTo(Outcome.NOT_MET);
                }
            }
        }
    }

    private static Outcome outcomeWith(Dossier county, Finding finding, BigDecimal added) {
        Dossier.Builder changed = Dossier.builder(county.county());
        for (School school : county.schools()) {
            changed.school(school.code().equals(finding.subject().code()) ? with(school, finding, added) : school);
        }
        return EVALUATOR.evaluate(changed.build(), DAY).findings().stream()
                .filter(each -> each.criterion().equals(finding.criterion())
                        && each.subject().equals(finding.subject()))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static School with(School school, Finding finding, BigDecimal added) {
        String fact = finding.shortfall().fact();
        School.Builder changed = School.builder(school.code(), school.name(), school.kind())
                .attributes(school.attributes())
                .facts(plus(school.facts().asMap(), fact, added));
        for (Section section : school.sections()) {
            boolean isMeant = section.stage() == finding.subject().stage();
            Map<String, Object> facts = section.facts().asMap();
            changed.section(section.stage(), section.students(), isMeant ? plus(facts, fact, added) : facts);
        }
        return changed.build();
    }

    private static Map<String, Object> plus(Map<String, Object> facts, String fact, BigDecimal added) {
        Map<String, Object> changed = new HashMap<>(facts);
        changed.computeIfPresent(fact, (code, value) -> ((BigDecimal) value).add(added));
        return changed;
    }
}
