package org.junheng.testkit.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junheng.packs.Level;
import org.junheng.packs.Period;
import org.junheng.packs.Relation;
import org.junheng.packs.Selector;
import org.junheng.packs.Word;

/** A criterion written by hand, without a rule file: what is not said is as plain as can be. */
public final class CriterionByHand {
    /** The clause that is cited where no other one is named. */
    public static final String CITATION = "测〔2020〕1号 第1项";

    private final String id;
    private Level level = Level.SECTION;
    private String citation = CITATION;
    private String words = "条文原话。";
    private String group;
    private Period period = Period.ALWAYS;
    private Relation relation;
    private Leeway leeway = Leeway.NONE;
    private String partOf;
    private String opening = "every";
    private Selector selector = new Selector("SectionIndicator", Map.of("code", "teachers", "stage", "primary"));
    private List<Word> requirement = List.of(word("atLeast(4.2)"));

    private CriterionByHand(String id) {
        this.id = id;
    }

    /** One that asks every primary section for at least 4.2 teachers, until something else is said. */
    public static CriterionByHand named(String id) {
        return new CriterionByHand(id);
    }

    /** A word as a rule file has it, such as {@code atLeast(4.2)}. */
    private static Word word(String text) {
        int open = text.indexOf('(');
        String arguments = text.substring(open + 1, text.length() - 1);
        return new Word(text.substring(0, open), arguments.isEmpty() ? List.of() : List.of(arguments.split(", ", -1)));
    }

    public CriterionByHand on(Level value) {
        level = value;
        return this;
    }

    /** The columns: their type, and what properties must equal, as {@code stage=primary}. */
    public CriterionByHand judging(String type, String... fields) {
        Map<String, String> all = new TreeMap<>();
        for (String field : fields) {
            int equals = field.indexOf('=');
            all.put(field.substring(0, equals), field.substring(equals + 1));
        }
        selector = new Selector(type, all);
        return this;
    }

    public CriterionByHand opening(String value) {
        opening = value;
        return this;
    }

    public CriterionByHand asking(String... sentence) {
        requirement = new ArrayList<>(List.of(sentence))
                .stream().map(CriterionByHand::word).toList();
        return this;
    }

    public CriterionByHand citing(String value) {
        citation = value;
        return this;
    }

    public CriterionByHand withWords(String value) {
        words = value;
        return this;
    }

    public CriterionByHand inGroup(String value) {
        group = value;
        return this;
    }

    public CriterionByHand partOf(String value) {
        partOf = value;
        return this;
    }

    /** In force from a day until another one; empty: without beginning, or end. */
    public CriterionByHand during(String from, String until) {
        period = new Period(day(from), day(until));
        return this;
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    public CriterionByHand standing(Relation.Kind kind, String other) {
        relation = new Relation(kind, other);
        return this;
    }

    public CriterionByHand leaving(Leeway value) {
        leeway = value;
        return this;
    }

    public CriterionByHand due(String day) {
        return leaving(new Leeway(LocalDate.parse(day), null, null));
    }

    public Criterion done() {
        return new Criterion(
                id,
                "标题 " + id,
                level,
                level.code() + "/R.drl",
                1,
                citation,
                citation + "\n" + words,
                group,
                period,
                relation,
                leeway,
                partOf,
                selector,
                opening,
                requirement);
    }
}
