package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.Section;
import org.junheng.findings.Outcome;
import org.junheng.indicators.SchoolSize;
import org.junheng.indicators.Stage;
import org.junheng.packs.Population;

/** The students of the compulsory stages of every counted school of one kind. */
final class SchoolSizeColumn implements SchoolSize, Numbers {
    private final SchoolKind kind;
    private final RowsByCounty<School> schools;

    SchoolSizeColumn(List<Dossier> batch, Population population, SchoolKind kind) {
        this.kind = kind;
        this.schools = new RowsByCounty<>(
                batch,
                county -> batch.get(county).schools().stream()
                        .filter(school -> school.kind() == kind && population.counts(school) && students(school) > 0)
                        .toList());
    }

    private static long students(School school) {
        long students = 0;
        for (Section section : school.sections()) {
            students += section.stage() == Stage.SENIOR ? 0 : section.students();
        }
        return students;
    }

    @Override
    public String kind() {
        return kind.code();
    }

    @Override
    public @Nullable Stage stage() {
        return null;
    }

    @Override
    public String key() {
        return kind.code();
    }

    RowsByCounty<School> schools() {
        return schools;
    }

    School school(int row) {
        return schools.rows().get(row);
    }

    BigDecimal students(int row) {
        return BigDecimal.valueOf(students(school(row)));
    }

    /** The students of each compulsory stage. */
    Map<String, String> inputs(int row) {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (Section section : school(row).sections()) {
            if (section.stage() != Stage.SENIOR) {
                inputs.put("students-" + section.stage().code(), Integer.toString(section.students()));
            }
        }
        return inputs;
    }

    @Override
    public SchoolSizeJudgement judge(JudgedBy by, Requirement requirement) {
        Outcome[] outcomes = new Outcome[schools.rows().size()];
        for (int row = 0; row < outcomes.length; row++) {
            outcomes[row] = requirement.outcome(
                    students(row).compareTo(requirement.limit().value()));
        }
        return new SchoolSizeJudgement(by, this, requirement, outcomes);
    }
}
