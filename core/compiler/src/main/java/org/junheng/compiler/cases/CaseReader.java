package org.junheng.compiler.cases;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.cases.CaseFile.Case;
import org.junheng.compiler.cases.CaseFile.SchoolEntry;
import org.junheng.compiler.cases.CaseFile.SectionEntry;
import org.junheng.facts.Ownership;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.indicators.Stage;
import org.junheng.input.Fields;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** Reads one example of a case file. */
final class CaseReader {
    /** Of findings; two are of verdicts; and the last one says that there is no finding. */
    private static final List<String> OUTCOMES = List.of(
            "MET",
            "NOT_MET",
            "NO_DATA",
            "NEEDS_EVIDENCE",
            "UNDECIDED",
            "NOT_APPLICABLE",
            "NOT_YET_DUE",
            "VETOED",
            "OPEN",
            Example.NO_FINDING);

    private static final Set<String> OF_SCHOOL = Set.of(
            "code",
            "name",
            "kind",
            "locale",
            "ownership",
            "sponsor",
            "boarding",
            "builtIn",
            "students",
            "sections",
            "classes",
            "records");
    private static final int MOST_STUDENTS = 999_999;
    /** The largest example known has 45. */
    private static final int MOST_SCHOOLS = 1_000;

    private static final int SPONSORS = 10;

    private final Problems problems;

    CaseReader(Problems problems) {
        this.problems = problems;
    }

    /** The example; empty if it lacks what every example has (and then problems have been told). */
    Optional<Case> read(Tree tree, String path) {
        return Fields.of(tree, path, problems).flatMap(this::read);
    }

    private Optional<Case> read(Fields fields) {
        Optional<String> name = fields.require("case").text("case");
        Optional<String> criterion = fields.require("criterion").text("criterion");
        Optional<String> expect = outcome(fields);
        List<SchoolEntry> schools = schools(fields);
        String item = fields.text("item").orElse(null);
        String subject = fields.text("subject").orElse(null);
        var asOf = fields.date("as-of").orElse(null);
        Map<String, Tree> county = fields.members("county");
        Map<String, Tree> series = fields.members("series");
        Map<String, Tree> records = fields.members("records");
        List<Tree> reported = fields.items("reported");
        List<CaseFile.Attested> attestations = attestations(fields);
        String measured = figure(fields, "measured");
        String shortfall = figure(fields, "shortfall");
        String replaces = fields.text("replaces").orElse(null);
        String weakerThan = fields.text("weakerThan").orElse(null);
        fields.refuseOthers();
        if (name.isEmpty() || criterion.isEmpty() || expect.isEmpty()) {
            return Optional.empty();
        }
        int line = fields.place().line();
        return Optional.of(new Case(
                name.get(),
                criterion.get(),
                item,
                subject,
                asOf,
                schools,
                county,
                series,
                records,
                reported,
                attestations,
                expect.get(),
                measured,
                shortfall,
                replaces,
                weakerThan,
                line));
    }

    private static Optional<String> outcome(Fields fields) {
        Optional<String> outcome = fields.require("expect").text("expect");
        if (outcome.isPresent() && !OUTCOMES.contains(outcome.get())) {
            String near = CompilerMessages.didYouMean(outcome.get(), OUTCOMES);
            fields.problem("expect", "word.other", outcome.get(), String.join(CompilerMessages.AND, OUTCOMES), near);
        }
        return outcome;
    }

    /** A figure as it is printed, with or without quotes. */
    private static @Nullable String figure(Fields fields, String name) {
        Optional<Tree> figure = fields.any(name);
        if (figure.isPresent() && figure.get() instanceof Tree.Leaf leaf && leaf.kind() != Tree.Kind.FLAG) {
            return leaf.text();
        }
        figure.ifPresent(each -> fields.problem(name, "kind.text", Fields.shown(each)));
        return null;
    }

    /** The short way, {@code attested: true}, and the long one. */
    private List<CaseFile.Attested> attestations(Fields fields) {
        List<CaseFile.Attested> attestations = new ArrayList<>();
        fields.flag("attested").ifPresent(holds -> attestations.add(new CaseFile.Attested(null, null, holds)));
        List<Tree> items = fields.items("attestations");
        for (int i = 0; i < items.size(); i++) {
            Fields.of(items.get(i), fields.path("attestations") + "[" + i + "]", problems)
                    .ifPresent(each -> {
                        String criterion =
                                each.require("criterion").text("criterion").orElse(null);
                        String subject = each.text("subject").orElse(null);
                        boolean holds = each.require("holds").flag("holds").orElse(true);
                        each.refuseOthers();
                        attestations.add(new CaseFile.Attested(criterion, subject, holds));
                    });
        }
        return attestations;
    }

    private List<SchoolEntry> schools(Fields fields) {
        List<SchoolEntry> schools = new ArrayList<>();
        List<Tree> items = fields.items("schools");
        if (items.size() > MOST_SCHOOLS) {
            fields.problem("schools", "budget.schools", items.size(), MOST_SCHOOLS);
            return schools;
        }
        for (Tree item : items) {
            String path = fields.path("schools") + "[" + schools.size() + "]";
            Fields.of(item, path, problems).map(this::school).ifPresent(schools::add);
        }
        return schools;
    }

    private SchoolEntry school(Fields fields) {
        String code = fields.text("code").orElse(null);
        String name = fields.text("name").orElse(null);
        SchoolKind kind = fields.coded("kind", SchoolKind.class).orElse(null);
        School.Attributes attributes = attributes(fields);
        List<Tree> classes = fields.items("classes");
        Map<String, Tree> records = fields.members("records");
        SectionEntry section = section(fields, OF_SCHOOL);
        Map<Stage, SectionEntry> sections = sections(fields);
        if (!sections.isEmpty() && section.students() != null) {
            fields.problem("students", "cases.students");
        }
        return new SchoolEntry(
                code,
                name,
                kind,
                attributes,
                classes,
                records,
                section,
                sections,
                fields.place().line());
    }

    private static School.Attributes attributes(Fields fields) {
        Integer sponsor = fields.whole("sponsor", 1, SPONSORS).orElse(null);
        Integer builtIn = fields.whole("builtIn", 1800, 2200).orElse(null);
        return new School.Attributes(
                fields.coded("locale", SchoolLocale.class).orElse(null),
                fields.coded("ownership", Ownership.class).orElse(null),
                sponsor == null ? OptionalInt.empty() : OptionalInt.of(sponsor),
                fields.flag("boarding").orElse(null),
                builtIn == null ? OptionalInt.empty() : OptionalInt.of(builtIn));
    }

    private Map<Stage, SectionEntry> sections(Fields school) {
        Map<Stage, SectionEntry> sections = new EnumMap<>(Stage.class);
        school.fields("sections").ifPresent(stages -> {
            for (Stage stage : Stage.values()) {
                stages.fields(stage.code())
                        .ifPresent(
                                fields -> sections.put(stage, section(fields.require("students"), Set.of("students"))));
            }
            stages.refuseOthers();
        });
        return sections;
    }

    /** Every name but those of the format is the code of a fact. */
    private static SectionEntry section(Fields fields, Set<String> ofFormat) {
        Integer students = fields.whole("students", 1, MOST_STUDENTS).orElse(null);
        Map<String, Tree> facts = new LinkedHashMap<>();
        for (String name : fields.names()) {
            if (!ofFormat.contains(name)) {
                fields.any(name).ifPresent(value -> facts.put(name, value));
            }
        }
        return SectionEntry.of(fields, students, facts);
    }
}
