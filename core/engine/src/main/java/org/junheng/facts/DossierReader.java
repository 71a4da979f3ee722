package org.junheng.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import org.junheng.input.Fields;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Messages;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.input.Text;
import org.junheng.input.Tree;
import org.junheng.input.TreeReader;

/** Reads dossiers ({@code junheng-dossier/1}): strictly, and with all mistakes of a file at once. */
public final class DossierReader {
    /** The format's name and version. */
    public static final String FORMAT = "junheng-dossier/1";
    /** The largest file that is read unless told otherwise: 64 MB. */
    public static final long DEFAULT_MOST_BYTES = 64L << 20;

    private static final Messages MESSAGES = new Messages(DossierReader.class, "org.junheng.messages");
    private static final int MOST_DECIMALS = 9;

    private final Known known;
    private final long mostBytes;

    /**
     * A reader.
     *
     * @param known the codes that may be used
     * @param mostBytes the largest file that is read
     */
    public DossierReader(Known known, long mostBytes) {
        this.known = known;
        this.mostBytes = mostBytes;
    }

    /** The codes that a dossier may use. */
    public Known known() {
        return known;
    }

    /**
     * Reads a file with one dossier.
     *
     * @throws InvalidInputException with every mistake, if there is any
     */
    public Dossier read(Path file) {
        String name = file.toString();
        return parse(decode(bytes(file), name), name, 1);
    }

    /**
     * Reads a dossier from its bytes.
     *
     * @param name how messages call it
     * @throws InvalidInputException with every mistake, if there is any
     */
    public Dossier read(byte[] bytes, String name) {
        if (bytes.length > mostBytes) {
            throw tooLarge(name, bytes.length);
        }
        return parse(decode(bytes, name), name, 1);
    }

    /**
     * Reads a text with one dossier.
     *
     * @param name how messages call it
     * @param firstLine the line of the file on which the text begins, from 1
     * @throws InvalidInputException with every mistake, if there is any
     */
    public Dossier parse(String text, String name, int firstLine) {
        Problems problems = new Problems(name, MESSAGES);
        return dossier(TreeReader.json(text, problems, firstLine), name, problems);
    }

    /**
     * Reads a tree that was made of something else than JSON: tables, above all. A problem's line is that of the place of the
     * part that it is about, whatever the maker of the tree counts as lines.
     *
     * @param name how messages call it
     * @throws InvalidInputException with every mistake, if there is any
     */
    public Dossier read(Tree tree, String name) {
        return dossier(Optional.of(tree), name, new Problems(name, MESSAGES));
    }

    private Dossier dossier(Optional<Tree> tree, String name, Problems problems) {
        Optional<Dossier> dossier =
                tree.flatMap(each -> Fields.of(each, "", problems)).flatMap(fields -> dossier(fields, problems));
        problems.throwIfAny();
        dossier.ifPresent(each -> DossierCheck.remember(each, known));
        return dossier.orElseThrow(() -> new IllegalStateException("no dossier and no problem in " + name));
    }

    /**
     * The text of a file.
     *
     * @throws InvalidInputException if the file is absent, too large or not UTF-8
     */
    public String text(Path file) {
        return decode(bytes(file), file.toString());
    }

    private byte[] bytes(Path file) {
        Problems problems = new Problems(file.toString(), MESSAGES);
        if (!Files.isRegularFile(file)) {
            problems.add(Place.FILE, "", "file.absent");
            problems.throwIfAny();
        }
        // one byte more than allowed, because a file can grow while it is read
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            if (size > mostBytes) {
                throw tooLarge(file.toString(), size);
            }
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, mostBytes + 1));
            if (bytes.length > mostBytes) {
                throw tooLarge(file.toString(), bytes.length);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private InvalidInputException tooLarge(String name, long size) {
        Problems problems = new Problems(name, MESSAGES);
        problems.add(Place.FILE, "", "file.large", size, mostBytes);
        return new InvalidInputException(problems.list(), 1);
    }

    private static String decode(byte[] bytes, String name) {
        Problems problems = new Problems(name, MESSAGES);
        Optional<String> text = Text.decode(bytes, problems);
        problems.throwIfAny();
        return text.orElseThrow();
    }

    private Optional<Dossier> dossier(Fields fields, Problems problems) {
        fields.require("format")
                .text("format")
                .filter(format -> !format.equals(FORMAT))
                .ifPresent(format -> fields.problem("format", "format.unknown", format, FORMAT));
        var asOf = fields.date("asOf");
        Optional<County> county = fields.require("county")
                .fields("county")
                .flatMap(part -> county(part, fields, asOf.orElse(null), problems));
        asOf.ifPresent(today -> refuseFuture(fields, today, problems));
        List<School> schools = schools(fields, asOf.orElse(null), problems);
        List<Reported> reported = reported(fields, problems);
        List<Attestation> attestations = attestations(fields, subjects(fields), problems);
        fields.refuseOthers();
        if (county.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        Dossier.Builder dossier = Dossier.builder(county.get())
                .asOf(asOf.orElse(null))
                .reported(reported)
                .attestations(attestations);
        schools.forEach(dossier::school);
        return Optional.of(dossier.build());
    }

    /** What is attested cannot have been attested after the day that the dossier speaks of. */
    private void refuseFuture(Fields dossier, LocalDate today, Problems problems) {
        List<Tree> attestations =
                dossier.peek("attestations").orElse(null) instanceof Tree.Row row ? row.items() : List.of();
        for (int i = 0; i < attestations.size(); i++) {
            Map<String, Tree> attestation = members(attestations.get(i));
            String criterion = attestation.get("criterion") instanceof Tree.Leaf id ? id.text() : "";
            if (attestation.get("on") instanceof Tree.Leaf on) {
                String name = MESSAGES.format("attestation.day", criterion);
                refuseFuture(on, "attestations[" + i + "].on", name, today, problems);
            }
        }
    }

    private static Map<String, Tree> members(Tree tree) {
        return tree instanceof Tree.Branch branch ? branch.members() : Map.of();
    }

    private static void refuseFuture(Tree tree, String path, String name, LocalDate today, Problems problems) {
        // of a day that cannot be read the problem is told where it is read
        Fields.date(tree, path, new Problems("", MESSAGES))
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> problems.add(tree.place(), path, "fact.future", name, day, today));
    }

    private Optional<County> county(Fields county, Fields dossier, @Nullable LocalDate today, Problems problems) {
        FactsReader facts = new FactsReader(known.dictionary(), today, problems);
        Optional<String> code = county.require("code").text("code");
        Optional<String> name = county.require("name").text("name");
        Facts own = facts.facts(county, FactDefinition.COUNTY);
        county.refuseOthers();
        // series and records of the county stand at the top of the dossier
        var series = facts.series(dossier, FactDefinition.COUNTY);
        var records = facts.records(dossier, FactDefinition.COUNTY);
        return code.isPresent() && name.isPresent()
                ? Optional.of(new County(code.get(), name.get(), own, series, records))
                : Optional.empty();
    }

    private List<School> schools(Fields dossier, @Nullable LocalDate today, Problems problems) {
        SchoolReader reader = new SchoolReader(known.dictionary(), today, problems);
        List<School> schools = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        List<Tree> items = dossier.items("schools");
        for (int i = 0; i < items.size(); i++) {
            String path = "schools[" + i + "]";
            refuseDuplicate(items.get(i), path, lines, problems);
            reader.read(items.get(i), path).ifPresent(schools::add);
        }
        return schools;
    }

    private static void refuseDuplicate(Tree school, String path, Map<String, Integer> lines, Problems problems) {
        if (school instanceof Tree.Branch branch && branch.members().get("code") instanceof Tree.Leaf code) {
            Integer first = lines.putIfAbsent(code.text(), code.place().line());
            if (first != null) {
                problems.add(code.place(), path + ".code", "school.twice", code.text(), first);
            }
        }
    }

    private List<Reported> reported(Fields dossier, Problems problems) {
        List<Reported> reported = new ArrayList<>();
        Set<String> given = new HashSet<>();
        List<Tree> items = dossier.items("reported");
        for (int i = 0; i < items.size(); i++) {
            String path = "reported[" + i + "]";
            Tree item = items.get(i);
            Fields.of(item, path, problems).flatMap(this::reported).ifPresent(each -> {
                if (given.add(each.statistic() + " " + each.stage() + " " + each.indicator())) {
                    reported.add(each);
                } else {
                    problems.add(item.place(), path, "reported.twice");
                }
            });
        }
        return reported;
    }

    private Optional<Reported> reported(Fields fields) {
        Optional<String> indicator = fields.text("indicator");
        Optional<Stage> stage = fields.require("stage").coded("stage", Stage.class);
        Optional<Reported.Statistic> statistic =
                fields.require("statistic").coded("statistic", Reported.Statistic.class);
        var value = fields.require("value").number("value");
        Optional<Integer> decimals = fields.require("decimals").whole("decimals", 0, MOST_DECIMALS);
        indicator
                .filter(code -> !known.indicators().contains(code))
                .ifPresent(code -> fields.problem(
                        "indicator", "indicator.unknown", code, Fields.didYouMean(code, sorted(known.indicators()))));
        if (statistic.isPresent()
                && (statistic.get() == Reported.Statistic.COMPOSITE_CV)
                        == fields.names().contains("indicator")) {
            fields.problem("indicator", "reported.indicator", String.join("、", Coded.codes(Reported.Statistic.class)));
        }
        value.filter(number -> number.signum() < 0)
                .ifPresent(number -> fields.problem("value", "reported.negative", number.toPlainString()));
        if (value.isPresent()
                && decimals.isPresent()
                && value.get().stripTrailingZeros().scale() > decimals.get()) {
            fields.problem("value", "reported.decimals", value.get().toPlainString(), decimals.get());
        }
        fields.refuseOthers();
        return stage.isPresent() && statistic.isPresent() && value.isPresent() && decimals.isPresent()
                ? Optional.of(
                        new Reported(indicator.orElse(null), stage.get(), statistic.get(), value.get(), decimals.get()))
                : Optional.empty();
    }

    private List<Attestation> attestations(Fields dossier, Set<String> subjects, Problems problems) {
        List<Attestation> attestations = new ArrayList<>();
        Set<String> given = new HashSet<>();
        List<Tree> items = dossier.items("attestations");
        for (int i = 0; i < items.size(); i++) {
            String path = "attestations[" + i + "]";
            Tree item = items.get(i);
            Fields.of(item, path, problems).flatMap(this::attestation).ifPresent(each -> {
                if (!given.add(each.criterion() + " " + each.subject())) {
                    problems.add(item.place(), path, "attestation.twice", each.criterion(), each.subject());
                } else if (!subjects.contains(each.subject())) {
                    problems.add(item.place(), path + ".subject", "attestation.subject", each.subject());
                }
                refuseOtherSubject(each, dossier, item, path, problems);
                attestations.add(each);
            });
        }
        return attestations;
    }

    /** A criterion about the county has nothing to do with a school, nor the other way round. */
    private void refuseOtherSubject(Attestation each, Fields dossier, Tree item, String path, Problems problems) {
        String about = known.criteria().getOrDefault(each.criterion(), "");
        Set<String> county = new HashSet<>();
        addCode(dossier.any("county"), county);
        boolean ofCounty = county.contains(each.subject());
        if (!about.isEmpty() && ofCounty != about.equals(FactDefinition.COUNTY)) {
            String shown = MESSAGES.format("attestation.about." + about);
            problems.add(item.place(), path + ".subject", "attestation.about", each.criterion(), each.subject(), shown);
        }
    }

    /** The codes of the county and of its schools, as far as they can be read. */
    private static Set<String> subjects(Fields dossier) {
        Set<String> codes = new HashSet<>();
        addCode(dossier.any("county"), codes);
        dossier.items("schools").forEach(school -> addCode(Optional.of(school), codes));
        return codes;
    }

    private static void addCode(Optional<Tree> owner, Set<String> codes) {
        if (owner.isPresent()
                && owner.get() instanceof Tree.Branch branch
                && branch.members().get("code") instanceof Tree.Leaf code) {
            codes.add(code.text());
        }
    }

    private Optional<Attestation> attestation(Fields fields) {
        Optional<String> criterion = fields.require("criterion").text("criterion");
        Optional<String> subject = fields.require("subject").text("subject");
        Optional<Boolean> holds = fields.require("holds").flag("holds");
        Optional<String> by = fields.require("by").text("by");
        var on = fields.date("on");
        List<String> evidence = fields.texts("evidence");
        criterion
                .filter(id -> !known.criteria().containsKey(id))
                .ifPresent(id -> fields.problem(
                        "criterion",
                        "criterion.unknown",
                        id,
                        Fields.didYouMean(id, sorted(known.criteria().keySet()))));
        fields.refuseOthers();
        return criterion.isPresent() && subject.isPresent() && holds.isPresent() && by.isPresent()
                ? Optional.of(new Attestation(
                        criterion.get(), subject.get(), holds.get(), by.get(), on.orElse(null), evidence))
                : Optional.empty();
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }
}
