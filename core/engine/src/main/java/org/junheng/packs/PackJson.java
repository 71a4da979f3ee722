package org.junheng.packs;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.facts.Split;
import org.junheng.findings.Comparator;
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
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The form in which a checked pack lies beside its classes ({@code pack.json}): a program writes it and a program reads it.
 * The same pack always gives the same bytes. What is null or empty is left out.
 */
public final class PackJson {
    private static final String FORMAT = "junheng-pack/1";
    private static final Messages MESSAGES = new Messages(PackJson.class, "org.junheng.messages");
    private static final JsonFactory JSON = new JsonFactory();

    private PackJson() {}

    /**
     * A pack as it was read back.
     *
     * @param pack what it says
     * @param models the names of the classes that hold its rules
     */
    public record Loaded(Pack pack, List<String> models) {
        /** Copies the list. */
        public Loaded {
            models = List.copyOf(models);
        }
    }

    /** Writes a pack and the names of the classes that hold its rules. */
    public static byte[] write(Pack pack, List<String> models) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new Writer(json).pack(pack, models);
        }
        return out.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param name how messages call it
     * @throws InvalidInputException with every mistake, if there is any
     */
    public static Loaded read(byte[] bytes, String name) {
        Problems problems = new Problems(name, MESSAGES);
        Optional<Fields> fields = Text.decode(bytes, problems)
                .flatMap(text -> TreeReader.json(text, problems, 1))
                .flatMap(tree -> Fields.of(tree, "", problems));
        problems.throwIfAny();
        return read(fields.orElseThrow(), problems);
    }

    private static Loaded read(Fields fields, Problems problems) {
        try {
            Loaded loaded = new Reader(problems).loaded(fields);
            problems.throwIfAny();
            return loaded;
        } catch (NoSuchElementException | IllegalArgumentException | ArithmeticException e) {
            // a program wrote the file, so the first part that cannot be read says enough
            problems.throwIfAny();
            problems.add(Place.FILE, "", "syntax.malformed", String.valueOf(e.getMessage()));
            throw new InvalidInputException(problems.list(), 1);
        }
    }

    private static final class Writer {
        private final JsonGenerator json;

        Writer(JsonGenerator json) {
            this.json = json;
        }

        void pack(Pack pack, List<String> models) {
            json.writeStartObject();
            text("format", FORMAT);
            text("id", pack.id());
            text("prefix", pack.prefix());
            document(pack.document());
            period(pack.period());
            json.writeBooleanProperty("afterwards", pack.afterwards());
            json.writeBooleanProperty("binding", pack.binding());
            text("revision", pack.revision());
            texts("parents", pack.parents());
            population(pack.population());
            objects("scopes", pack.scopes(), this::scope);
            json.writeNumberProperty("variationDecimals", pack.variationDecimals());
            objects("facts", pack.facts(), this::fact);
            objects("indicators", pack.indicators(), this::indicator);
            objects("criteria", pack.criteria(), this::criterion);
            objects("pending", pack.pending(), this::pending);
            procedure(pack.procedure());
            text("sha256", pack.sha256());
            texts("models", models);
            json.writeEndObject();
        }

        private void document(Pack.Document document) {
            json.writeObjectPropertyStart("document");
            text("title", document.title());
            text("number", document.number());
            text("issuedBy", document.issuedBy());
            text("issuer", document.issuer().code());
            text("sourceStatus", document.sourceStatus().code());
            text("checkedOn", document.checkedOn().toString());
            json.writeEndObject();
        }

        private void period(Period period) {
            date("from", period.from());
            date("until", period.until());
        }

        private void population(Population population) {
            json.writeObjectPropertyStart("population");
            texts("kinds", sortedCodes(population.kinds()));
            json.writeNumberProperty("teachingPointsFrom", population.teachingPointsFrom());
            texts("ownership", sortedCodes(population.ownership()));
            json.writeArrayPropertyStart("sponsors");
            population.sponsors().stream().sorted().forEach(json::writeNumber);
            json.writeEndArray();
            json.writeEndObject();
        }

        private void scope(Scope scope) {
            text("code", scope.code());
            text("name", scope.name());
            text("holder", scope.holder());
            json.writeBooleanProperty("uncounted", scope.uncounted());
            texts("kinds", sortedCodes(scope.kinds()));
            texts("locales", sortedCodes(scope.locales()));
            texts("ownership", sortedCodes(scope.ownership()));
            if (scope.boarding() != null) {
                json.writeBooleanProperty("boarding", scope.boarding());
            }
            objects("conditions", scope.conditions(), this::condition);
        }

        private void condition(Scope.Condition condition) {
            text("figure", condition.figure());
            text(
                    "comparator",
                    condition.comparator() == null ? "" : condition.comparator().name());
            text("value", condition.value());
        }

        private static <E extends Enum<E> & Coded> List<String> sortedCodes(Set<E> constants) {
            return constants.stream().sorted().map(Coded::code).toList();
        }

        private void fact(FactDefinition fact) {
            text("code", fact.code());
            text("name", fact.name());
            text("holder", fact.holder());
            text("type", fact.type().code());
            text("unit", fact.unit());
            json.writeNumberProperty("decimals", fact.decimals());
            number("min", fact.min());
            number("max", fact.max());
            texts("words", fact.words());
            text("split", fact.split() == null ? "" : fact.split().toString());
            text("table", fact.table());
        }

        private void indicator(IndicatorDefinition indicator) {
            text("code", indicator.code());
            text("name", indicator.name());
            text("holder", indicator.holder());
            text("stage", indicator.stage() == null ? "" : indicator.stage().code());
            text("group", indicator.group());
            objects("numerator", indicator.numerator(), this::term);
            objects("denominator", indicator.denominator(), this::term);
            json.writeNumberProperty("per", indicator.per());
            text("unit", indicator.unit());
            json.writeNumberProperty("decimals", indicator.decimals());
            text("basis", indicator.basis());
        }

        private void term(IndicatorDefinition.Term term) {
            json.writeNumberProperty("sign", term.sign());
            text("fact", term.fact());
        }

        private void criterion(Criterion criterion) {
            text("id", criterion.id());
            text("title", criterion.title());
            text("level", criterion.level().code());
            text("file", criterion.file());
            json.writeNumberProperty("line", criterion.line());
            text("citation", criterion.citation());
            text("law", criterion.law());
            text("group", criterion.group());
            period(criterion.period());
            if (criterion.relation() != null) {
                text("relation", criterion.relation().kind().code());
                text("target", criterion.relation().criterion());
            }
            date("due", criterion.leeway().due());
            text("roughly", criterion.leeway().roughly());
            text("optional", criterion.leeway().optional());
            text("partOf", criterion.partOf());
            selector(criterion.selector());
            text("opening", criterion.opening());
            objects("requirement", criterion.requirement(), this::word);
        }

        private void selector(Selector selector) {
            json.writeObjectPropertyStart("selector");
            text("type", selector.type());
            json.writeObjectPropertyStart("fields");
            new TreeMap<>(selector.fields()).forEach(json::writeStringProperty);
            json.writeEndObject();
            json.writeEndObject();
        }

        private void word(Word word) {
            text("name", word.name());
            texts("arguments", word.arguments());
        }

        private void pending(PendingClause clause) {
            text("id", clause.id());
            text("citation", clause.citation());
            text("text", clause.text());
        }

        private void procedure(Procedure procedure) {
            if (!procedure.equals(Procedure.NONE)) {
                json.writeObjectPropertyStart("procedure");
                objects("steps", procedure.steps(), this::step);
                objects("consequences", procedure.consequences(), this::consequence);
                json.writeEndObject();
            }
        }

        private void step(ProcedureStep step) {
            text("code", step.code());
            text("name", step.name());
            text("decidedBy", step.decidedBy());
            texts("after", step.after());
            text("partOf", step.partOf());
            texts("needs", step.needs());
            text("rhythm", step.rhythm().code());
            ProcedureStep.Deadline deadline = step.deadline();
            if (deadline != null) {
                date("due", deadline.day());
                text(
                        "dueOfYear",
                        deadline.ofYear() == null ? "" : deadline.ofYear().toString());
            }
            period(step.period());
            text("dateFact", step.dateFact());
            source(step.source());
        }

        private void consequence(Consequence consequence) {
            text("code", consequence.code());
            text("kind", consequence.kind().code());
            text("name", consequence.name());
            text("whom", consequence.whom().code());
            objects("triggers", consequence.triggers(), this::trigger);
            Consequence.Deadline deadline = consequence.deadline();
            if (deadline != null) {
                date("due", deadline.day());
                json.writeNumberProperty("days", deadline.days());
            }
            text("asks", consequence.asks());
            source(consequence.source());
        }

        private void trigger(Consequence.Trigger trigger) {
            text("criterion", trigger.criterion());
            text("outcome", trigger.outcome());
        }

        private void source(ClauseSource source) {
            text("citation", source.citation());
            text("words", source.words());
            text("status", source.status().code());
        }

        private <T> void objects(String name, Collection<T> items, Consumer<T> members) {
            json.writeArrayPropertyStart(name);
            for (T item : items) {
                json.writeStartObject();
                members.accept(item);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void texts(String name, Collection<String> texts) {
            json.writeArrayPropertyStart(name);
            texts.forEach(json::writeString);
            json.writeEndArray();
        }

        private void text(String name, @Nullable String text) {
            if (text != null && !text.isEmpty()) {
                json.writeStringProperty(name, text);
            }
        }

        private void number(String name, @Nullable BigDecimal number) {
            if (number != null) {
                // as text, so that 0.50 and 5E+1 come back as they were
                json.writeStringProperty(name, number.toString());
            }
        }

        private void date(String name, @Nullable LocalDate date) {
            text(name, date == null ? null : date.toString());
        }
    }

    private static final class Reader {
        private static final int MOST = Integer.MAX_VALUE;

        private final Problems problems;

        Reader(Problems problems) {
            this.problems = problems;
        }

        Loaded loaded(Fields fields) {
            String format = text(fields, "format");
            if (!format.equals(FORMAT)) {
                fields.problem("format", "format.unknown", format, FORMAT);
            }
            Loaded loaded = new Loaded(pack(fields), fields.texts("models"));
            fields.refuseOthers();
            return loaded;
        }

        private Pack pack(Fields fields) {
            return new Pack(
                    text(fields, "id"),
                    text(fields, "prefix"),
                    object(fields, "document", this::document),
                    period(fields),
                    flag(fields, "afterwards"),
                    flag(fields, "binding"),
                    text(fields, "revision"),
                    fields.texts("parents"),
                    object(fields, "population", this::population),
                    objects(fields, "scopes", this::scope),
                    whole(fields, "variationDecimals"),
                    objects(fields, "facts", this::fact),
                    objects(fields, "indicators", this::indicator),
                    objects(fields, "criteria", this::criterion),
                    objects(fields, "pending", this::pending),
                    procedure(fields),
                    text(fields, "sha256"));
        }

        private Pack.Document document(Fields fields) {
            return new Pack.Document(
                    text(fields, "title"),
                    orEmpty(fields, "number"),
                    orEmpty(fields, "issuedBy"),
                    coded(fields, "issuer", Issuer.class),
                    coded(fields, "sourceStatus", SourceStatus.class),
                    present(fields.require("checkedOn").date("checkedOn"), "checkedOn"));
        }

        private Period period(Fields fields) {
            LocalDate from = fields.date("from").orElse(null);
            LocalDate until = fields.date("until").orElse(null);
            return from == null && until == null ? Period.ALWAYS : new Period(from, until);
        }

        private Population population(Fields fields) {
            return new Population(
                    codes(fields, "kinds", SchoolKind.class),
                    whole(fields, "teachingPointsFrom"),
                    codes(fields, "ownership", Ownership.class),
                    wholes(fields, "sponsors"));
        }

        private Scope scope(Fields fields) {
            return new Scope(
                    text(fields, "code"),
                    text(fields, "name"),
                    text(fields, "holder"),
                    flag(fields, "uncounted"),
                    codes(fields, "kinds", SchoolKind.class),
                    codes(fields, "locales", SchoolLocale.class),
                    codes(fields, "ownership", Ownership.class),
                    fields.flag("boarding").orElse(null),
                    objects(fields, "conditions", this::condition));
        }

        private Scope.Condition condition(Fields fields) {
            return new Scope.Condition(
                    text(fields, "figure"), made(fields, "comparator", Comparator::valueOf), text(fields, "value"));
        }

        private FactDefinition fact(Fields fields) {
            return new FactDefinition(
                    text(fields, "code"),
                    text(fields, "name"),
                    text(fields, "holder"),
                    coded(fields, "type", FactType.class),
                    orEmpty(fields, "unit"),
                    whole(fields, "decimals"),
                    made(fields, "min", BigDecimal::new),
                    made(fields, "max", BigDecimal::new),
                    fields.texts("words"),
                    made(fields, "split", Split::parse),
                    orEmpty(fields, "table"));
        }

        private IndicatorDefinition indicator(Fields fields) {
            return new IndicatorDefinition(
                    text(fields, "code"),
                    text(fields, "name"),
                    text(fields, "holder"),
                    fields.coded("stage", Stage.class).orElse(null),
                    orEmpty(fields, "group"),
                    objects(fields, "numerator", this::term),
                    objects(fields, "denominator", this::term),
                    whole(fields, "per"),
                    orEmpty(fields, "unit"),
                    whole(fields, "decimals"),
                    orEmpty(fields, "basis"));
        }

        private IndicatorDefinition.Term term(Fields fields) {
            return new IndicatorDefinition.Term(
                    present(fields.require("sign").whole("sign", -1, 1), "sign"), text(fields, "fact"));
        }

        private Criterion criterion(Fields fields) {
            return new Criterion(
                    text(fields, "id"),
                    text(fields, "title"),
                    coded(fields, "level", Level.class),
                    text(fields, "file"),
                    whole(fields, "line"),
                    orEmpty(fields, "citation"),
                    orEmpty(fields, "law"),
                    fields.text("group").orElse(null),
                    period(fields),
                    fields.coded("relation", Relation.Kind.class)
                            .map(kind -> new Relation(kind, text(fields, "target")))
                            .orElse(null),
                    leeway(fields),
                    fields.text("partOf").orElse(null),
                    object(fields, "selector", this::selector),
                    text(fields, "opening"),
                    objects(fields, "requirement", this::word));
        }

        private static Leeway leeway(Fields fields) {
            return new Leeway(
                    fields.date("due").orElse(null),
                    fields.text("roughly").orElse(null),
                    fields.text("optional").orElse(null));
        }

        private Selector selector(Fields fields) {
            return new Selector(text(fields, "type"), object(fields, "fields", Reader::members));
        }

        private static Map<String, String> members(Fields fields) {
            Map<String, String> members = new HashMap<>();
            fields.names().forEach(name -> members.put(name, text(fields, name)));
            return members;
        }

        private Word word(Fields fields) {
            return new Word(text(fields, "name"), fields.texts("arguments"));
        }

        private PendingClause pending(Fields fields) {
            return new PendingClause(text(fields, "id"), orEmpty(fields, "citation"), orEmpty(fields, "text"));
        }

        private Procedure procedure(Fields fields) {
            return fields.any("procedure").isEmpty()
                    ? Procedure.NONE
                    : object(
                            fields,
                            "procedure",
                            inner -> new Procedure(
                                    objects(inner, "steps", this::step),
                                    objects(inner, "consequences", this::consequence)));
        }

        private ProcedureStep step(Fields fields) {
            LocalDate due = fields.date("due").orElse(null);
            MonthDay ofYear = made(fields, "dueOfYear", MonthDay::parse);
            return new ProcedureStep(
                    text(fields, "code"),
                    text(fields, "name"),
                    orEmpty(fields, "decidedBy"),
                    fields.texts("after"),
                    fields.text("partOf").orElse(null),
                    fields.texts("needs"),
                    coded(fields, "rhythm", ProcedureStep.Rhythm.class),
                    due == null && ofYear == null ? null : new ProcedureStep.Deadline(due, ofYear),
                    period(fields),
                    fields.text("dateFact").orElse(null),
                    source(fields));
        }

        private Consequence consequence(Fields fields) {
            return new Consequence(
                    text(fields, "code"),
                    coded(fields, "kind", Consequence.Kind.class),
                    text(fields, "name"),
                    coded(fields, "whom", Consequence.Whom.class),
                    objects(fields, "triggers", this::trigger),
                    deadline(fields),
                    orEmpty(fields, "asks"),
                    source(fields));
        }

        private static Consequence.@Nullable Deadline deadline(Fields fields) {
            LocalDate due = fields.date("due").orElse(null);
            return fields.any("days").isEmpty() ? null : new Consequence.Deadline(due, whole(fields, "days"));
        }

        private Consequence.Trigger trigger(Fields fields) {
            return new Consequence.Trigger(text(fields, "criterion"), text(fields, "outcome"));
        }

        private static ClauseSource source(Fields fields) {
            return new ClauseSource(
                    text(fields, "citation"), text(fields, "words"), coded(fields, "status", SourceStatus.class));
        }

        private <T> T object(Fields fields, String name, Function<Fields, T> read) {
            Fields inner = present(fields.require(name).fields(name), name);
            T value = read.apply(inner);
            inner.refuseOthers();
            return value;
        }

        private <T> List<T> objects(Fields fields, String name, Function<Fields, T> read) {
            List<T> objects = new ArrayList<>();
            for (Tree item : fields.require(name).items(name)) {
                String path = fields.path(name) + "[" + objects.size() + "]";
                Fields inner = present(Fields.of(item, path, problems), path);
                objects.add(read.apply(inner));
                inner.refuseOthers();
            }
            return objects;
        }

        private static String text(Fields fields, String name) {
            return present(fields.require(name).text(name), name);
        }

        private static String orEmpty(Fields fields, String name) {
            return fields.text(name).orElse("");
        }

        private static int whole(Fields fields, String name) {
            return present(fields.require(name).whole(name, 0, MOST), name);
        }

        private static boolean flag(Fields fields, String name) {
            return present(fields.require(name).flag(name), name);
        }

        private static <E extends Enum<E> & Coded> E coded(Fields fields, String name, Class<E> type) {
            return present(fields.require(name).coded(name, type), name);
        }

        private static <E extends Enum<E> & Coded> Set<E> codes(Fields fields, String name, Class<E> type) {
            Set<E> constants = new LinkedHashSet<>();
            for (String code : fields.texts(name)) {
                constants.add(present(Coded.find(type, code), code));
            }
            return constants;
        }

        private Set<Integer> wholes(Fields fields, String name) {
            Set<Integer> numbers = new LinkedHashSet<>();
            for (Tree item : fields.items(name)) {
                numbers.add(present(Fields.number(item, fields.path(name), problems), name)
                        .intValueExact());
            }
            return numbers;
        }

        private static <T> @Nullable T made(Fields fields, String name, Function<String, T> make) {
            return fields.text(name).map(make).orElse(null);
        }

        private static <T> T present(Optional<T> value, String name) {
            return value.orElseThrow(() -> new NoSuchElementException(name));
        }
    }
}
