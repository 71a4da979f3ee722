package org.junheng.compiler.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junheng.compiler.cases.CaseFile.Attested;
import org.junheng.compiler.cases.CaseFile.Case;
import org.junheng.compiler.cases.CaseFile.SchoolEntry;
import org.junheng.facts.Attestation;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/** Makes a dossier of an example. */
final class DossierMaker {
    private static final String COUNTY = "000000";

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
        County county = county(example);
        List<Attestation> attestations = example.attestations().stream()
                .map(each -> attestation(each, example, schools))
                .toList();
        checkItem(example);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        Dossier.Builder dossier =
                Dossier.builder(county).asOf(day).reported(reported).attestations(attestations);
        schools.forEach(dossier::school);
        return Optional.of(new CaseDossier(dossier.build(), day));
    }

    private County county(Case example) {
        var facts = new FactValues(context.dictionary(), problems).read(example.county(), FactDefinition.COUNTY);
        var records = new RecordsMaker(context.dictionary(), problems).make(example.records(), FactDefinition.COUNTY);
        var series = new SeriesMaker(context.dictionary(), problems).make(example.series());
        return new County(COUNTY, "case", Facts.of(facts), series, records);
    }

    private Attestation attestation(Attested attested, Case example, List<School> schools) {
        String criterion = attested.criterion();
        String subject = attested.subject();
        return new Attestation(
                criterion == null ? example.criterion() : criterion,
                subject == null ? subject(example, schools) : subject,
                attested.holds(),
                "case",
                null,
                List.of());
    }

    /** Whom the short way means: the county, or the only school if the criterion is about schools. */
    private String subject(Case example, List<School> schools) {
        boolean aboutSchools = context.criterion().selector().field("about").equals(Optional.of("school"));
        if (!aboutSchools) {
            return COUNTY;
        }
        if (schools.size() != 1) {
            add(example.line(), "cases.attested");
            return COUNTY;
        }
        return schools.get(0).code();
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
        // of a class or record, the school's code stands before the first stroke, of a year the county's
        String owner = subject == null ? COUNTY : subject.split("/", -1)[0];
        if (!owner.equals(COUNTY) && !codes.contains(owner)) {
            add(example.line(), "cases.subject", String.valueOf(subject));
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
