package org.junheng.compiler.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junheng.compiler.cases.CaseFile.Case;
import org.junheng.compiler.cases.CaseFile.SchoolEntry;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/** Makes a dossier of an example. */
final class DossierMaker {
    private static final County COUNTY = County.of("000000", "case");

    private final CaseContext context;
    private final Problems problems;

    DossierMaker(CaseContext context, Problems problems) {
        this.context = context;
        this.problems = problems;
    }

    Optional<CaseDossier> make(Case example) {
        List<School> schools = schools(example);
        LocalDate day = example.asOf() == null ? context.day() : example.asOf();
        var reported = new ReportedReader(context.indicators(), problems).read(example.reported());
        checkItem(example);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Dossier.Builder dossier = Dossier.builder(COUNTY).asOf(day).reported(reported);
        schools.forEach(dossier::school);
        return Optional.of(new CaseDossier(dossier.build(), day));
    }

    private List<School> schools(Case example) {
        SchoolMaker maker = new SchoolMaker(context, problems);
        List<School> schools = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < example.schools().size(); i++) {
            SchoolEntry entry = example.schools().get(i);
            String given = entry.code();
            String code = given == null ? String.valueOf(i + 1) : given;
            if (!codes.add(code)) {
                add(entry.line(), "cases.codeTwice", code);
            }
            maker.make(entry, code).ifPresent(schools::add);
        }
        checkSubject(example, codes);
        return schools;
    }

    private void checkSubject(Case example, Set<String> codes) {
        String subject = example.subject();
        if (subject != null && !codes.contains(subject)) {
            add(example.line(), "cases.subject", subject);
        }
    }

    private void checkItem(Case example) {
        String item = example.item();
        if (item != null && !context.indicators().contains(item)) {
            add(example.line(), "cases.item", item);
        }
    }

    private void add(int line, String key, Object... arguments) {
        problems.add(new Place(line, 1), "", key, arguments);
    }
}
