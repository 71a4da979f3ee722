package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
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
    private final List<Dossier> batch;
    private final SchoolKind kind;
    private final List<School> schools = new ArrayList<>();
    private final int[] starts;

    SchoolSizeColumn(List<Dossier> batch, Population population, SchoolKind kind) {
        this.batch = batch;
        this.kind = kind;
        this.starts = new int[batch.size() + 1];
        for (int county = 0; county < batch.size(); county++) {
            for (School school : batch.get(county).schools()) {
                if (school.kind() == kind && population.counts(school) && students(school) > 0) {
                    schools.add(school);
                }
            }
            starts[county + 1] = schools.size();
        }
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

    int from(int county) {
        return starts[county];
    }

    int to(int county) {
        return starts[county + 1];
    }

    Dossier dossier(int county) {
        return batch.get(county);
    }

    School school(int row) {
        return schools.get(row);
    }

    BigDecimal students(int row) {
        return BigDecimal.valueOf(students(schools.get(row)));
    }

    /** The students of each compulsory stage. */
    Map<String, String> inputs(int row) {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (Section section : schools.get(row).sections()) {
            if (section.stage() != Stage.SENIOR) {
                inputs.put("students-" + section.stage().code(), Integer.toString(section.students()));
            }
        }
        return inputs;
    }

    @Override
    public SchoolSizeJudgement judge(JudgedBy by, Requirement requirement) {
        Outcome[] outcomes = new Outcome[schools.size()];
        for (int row = 0; row < outcomes.length; row++) {
            outcomes[row] = requirement.outcome(
                    students(row).compareTo(requirement.limit().value()));
        }
        return new SchoolSizeJudgement(by, this, requirement, outcomes);
    }
}
