package org.junheng.compiler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.input.Coded;
import org.junheng.input.Fields;
import org.junheng.input.Problems;
import org.junheng.input.Tree;
import org.junheng.packs.Issuer;
import org.junheng.packs.Pack;
import org.junheng.packs.PendingClause;
import org.junheng.packs.Period;
import org.junheng.packs.Population;
import org.junheng.packs.Scope;
import org.junheng.packs.SourceStatus;

/** Reads {@code pack.yaml}. */
final class ManifestReader {
    private static final String TITLE = CompilerMessages.MESSAGES.format("name.title");
    private static final String NUMBER = CompilerMessages.MESSAGES.format("name.number");
    private static final String ISSUED_BY = CompilerMessages.MESSAGES.format("name.issuedBy");
    private static final Pattern REVISION = Pattern.compile("(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}");
    private static final int MOST_DECIMALS = 9;
    private static final int MOST_STUDENTS = 10_000;
    private static final int SPONSORS = 10;

    private final Problems problems;

    private ManifestReader(Problems problems) {
        this.problems = problems;
    }

    /** What the text says; empty if there is any mistake in it (and then problems have been told). */
    static Optional<Manifest> read(String text, Problems problems) {
        return Yaml.read(text, problems)
                .flatMap(tree -> Fields.of(tree, "", problems))
                .flatMap(fields -> new ManifestReader(problems).manifest(fields));
    }

    private Optional<Manifest> manifest(Fields fields) {
        Optional<String> id = checked(fields, "id", SafeText::isPackId, "pack.id");
        Optional<String> prefix = checked(fields, "prefix", SafeText::isPrefix, "pack.prefix");
        Optional<Pack.Document> document = document(fields);
        Period period = period(fields);
        boolean afterwards = fields.flag("afterwards").orElse(false);
        boolean binding = fields.flag("binding").orElse(true);
        Optional<String> revision =
                checked(fields, "revision", each -> REVISION.matcher(each).matches(), "pack.revision");
        List<String> parents = fields.texts("extends");
        Optional<Population> population =
                fields.require("population").fields("population").map(this::population);
        List<Located<Scope>> scopes = new ScopesReader(problems).read(fields);
        Optional<Integer> decimals = fields.require("variationDecimals").whole("variationDecimals", 0, MOST_DECIMALS);
        List<Located<PendingClause>> pending = pending(fields);
        fields.refuseOthers();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Manifest(
                id.orElseThrow(),
                prefix.orElseThrow(),
                document.orElseThrow(),
                period,
                afterwards,
                binding,
                revision.orElseThrow(),
                parents,
                fields.place("extends").line(),
                population.orElseThrow(),
                scopes,
                decimals.orElseThrow(),
                pending));
    }

    private static Optional<String> checked(Fields fields, String name, Predicate<String> isGood, String key) {
        Optional<String> text = fields.require(name).text(name);
        if (text.isPresent() && !isGood.test(text.get())) {
            fields.problem(name, key, text.get());
            return Optional.empty();
        }
        return text;
    }

    private static Optional<Pack.Document> document(Fields fields) {
        Optional<String> title = fields.require(TITLE).text(TITLE);
        Optional<String> number = fields.require(NUMBER).text(NUMBER);
        Optional<String> issuedBy = fields.require(ISSUED_BY).text(ISSUED_BY);
        Optional<Issuer> issuer = fields.require("level").coded("level", Issuer.class);
        Optional<SourceStatus> status = fields.require("sourceStatus").coded("sourceStatus", SourceStatus.class);
        Optional<LocalDate> checkedOn = fields.require("checkedOn").date("checkedOn");
        if (title.isEmpty() || number.isEmpty() || issuedBy.isEmpty()) {
            return Optional.empty();
        }
        return issuer.flatMap(level -> status.flatMap(known ->
                checkedOn.map(day -> new Pack.Document(title.get(), number.get(), issuedBy.get(), level, known, day))));
    }

    private static Period period(Fields fields) {
        LocalDate from = fields.date("inForceFrom").orElse(null);
        LocalDate until = fields.date("inForceUntil").orElse(null);
        near(fields, "inForceFrom", from);
        near(fields, "inForceUntil", until);
        if (from != null && until != null && until.isBefore(from)) {
            fields.problem("inForceUntil", "period.reversed", from, until);
        }
        return from == null && until == null ? Period.ALWAYS : new Period(from, until);
    }

    private static void near(Fields fields, String name, @Nullable LocalDate day) {
        if (day != null && !Budget.isNear(day)) {
            fields.problem(name, "budget.year", day, Budget.FIRST_YEAR, Budget.LAST_YEAR);
        }
    }

    private Population population(Fields fields) {
        Set<SchoolKind> kinds = codes(fields.require("kinds"), "kinds", SchoolKind.class);
        int from = fields.require("teachingPointsFrom")
                .whole("teachingPointsFrom", 0, MOST_STUDENTS)
                .orElse(0);
        Set<Ownership> ownership = codes(fields.require("ownership"), "ownership", Ownership.class);
        Set<Integer> sponsors = sponsors(fields);
        fields.refuseOthers();
        return new Population(kinds, from, ownership, sponsors);
    }

    static <E extends Enum<E> & Coded> Set<E> codes(Fields fields, String name, Class<E> type) {
        Set<E> constants = new LinkedHashSet<>();
        List<String> words = fields.texts(name);
        for (String word : words) {
            Optional<E> constant = Coded.find(type, word);
            constant.ifPresent(constants::add);
            if (constant.isEmpty()) {
                List<String> known = Coded.codes(type);
                fields.problem(
                        name,
                        "word.other",
                        word,
                        String.join(CompilerMessages.AND, known),
                        CompilerMessages.didYouMean(word, known));
            }
        }
        if (words.isEmpty() && fields.names().contains(name)) {
            fields.problem(name, "list.empty");
        }
        return constants;
    }

    private Set<Integer> sponsors(Fields fields) {
        Set<Integer> sponsors = new LinkedHashSet<>();
        for (Tree item : fields.items("sponsors")) {
            Fields.number(item, fields.path("sponsors"), problems).ifPresent(number -> {
                if (number.scale() == 0 && number.signum() > 0 && number.intValue() <= SPONSORS) {
                    sponsors.add(number.intValue());
                } else {
                    fields.problem("sponsors", "number.whole", number.toPlainString(), 1, SPONSORS);
                }
            });
        }
        return sponsors;
    }

    private List<Located<PendingClause>> pending(Fields fields) {
        List<Located<PendingClause>> clauses = new ArrayList<>();
        List<Tree> items = Budget.items(fields, "pending");
        for (int i = 0; i < items.size(); i++) {
            Fields.of(items.get(i), "pending[" + i + "]", problems)
                    .ifPresent(each ->
                            clause(each).ifPresent(clause -> clauses.add(new Located<>(clause, lineOf(each)))));
        }
        return clauses;
    }

    private static int lineOf(Fields fields) {
        return fields.place("id").line();
    }

    private static Optional<PendingClause> clause(Fields fields) {
        Optional<String> id = checked(fields, "id", SafeText::isCriterionId, "criterion.id");
        Optional<String> cite = fields.require("cite").text("cite");
        Optional<String> text = fields.require("text").text("text");
        fields.refuseOthers();
        return id.isPresent() && cite.isPresent() && text.isPresent()
                ? Optional.of(new PendingClause(id.get(), cite.get(), text.get()))
                : Optional.empty();
    }
}
