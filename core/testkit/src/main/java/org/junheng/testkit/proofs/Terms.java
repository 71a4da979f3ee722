package org.junheng.testkit.proofs;

import java.util.List;
import java.util.Optional;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.SchoolPart;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;
import org.junheng.packs.RecordCount;

/** The figures that the codes of definitions and scopes mean, for one kind of subject. */
final class Terms {
    private static final int MOST_STUDENTS = 999_999;

    private final Dictionary dictionary;
    private final About about;

    Terms(Dictionary dictionary, About about) {
        this.dictionary = dictionary;
        this.about = about;
    }

    /** Students of a stage; 0: the school has no section of it. */
    static Figure students(Stage stage) {
        return Figure.of(Figure.STUDENTS, stage.code(), Figure.Range.whole(0, MOST_STUDENTS));
    }

    /** Students of a class. */
    static Figure studentsOfClass() {
        return Figure.of(Figure.STUDENTS, IndicatorDefinition.CLASS, Figure.Range.whole(0, MOST_STUDENTS));
    }

    /** Students of some stages together. */
    static Linear allStudents(Stage... stages) {
        Linear sum = Linear.of(Rational.ZERO);
        for (Stage stage : stages) {
            sum = sum.plus(Linear.of(students(stage)));
        }
        return sum;
    }

    /** The value of an indicator. */
    Ratio ratio(IndicatorDefinition definition) {
        Linear below = definition.denominator().isEmpty() ? Linear.of(Rational.of(1)) : sum(definition.denominator());
        return new Ratio(sum(definition.numerator()).times(Rational.of(definition.per())), below);
    }

    private Linear sum(List<Term> terms) {
        Linear sum = Linear.of(Rational.ZERO);
        for (Term term : terms) {
            sum = sum.plus(number(term.fact()).times(Rational.of(term.sign())));
        }
        return sum;
    }

    /** What a code means, if it is a number. */
    Linear number(String code) {
        return about.isSection() ? ofSection(code) : ofOther(code);
    }

    private Linear ofSection(String code) {
        if (code.equals(IndicatorDefinition.STUDENTS)) {
            return Linear.of(students(about.stage().orElseThrow()));
        }
        if (dictionary.codes(FactDefinition.SECTION).contains(code)) {
            return fact(dictionary.find(FactDefinition.SECTION, code));
        }
        Optional<FactDefinition> whole = dictionary.find(FactDefinition.SCHOOL, code);
        boolean isShared = whole.filter(each -> each.split() != null).isPresent();
        return isShared ? Linear.of(Figure.shareOf(whole.orElseThrow())) : fact(whole);
    }

    private Linear ofOther(String code) {
        Optional<SchoolPart> part = Coded.find(SchoolPart.class, code);
        if (part.isPresent()) {
            return part(part.get());
        }
        Optional<RecordCount> count = RecordCount.parse(code);
        if (count.isPresent()) {
            String owner = about.isOfCounty() ? FactDefinition.COUNTY : FactDefinition.SCHOOL;
            return Linear.of(Figure.of(Figure.RECORDS, owner + "/" + code, Figure.Range.from(0)));
        }
        return fact(dictionary
                .find(about.holder(), code)
                .or(() -> dictionary.find(FactDefinition.SCHOOL, code))
                .or(() -> dictionary.find(FactDefinition.COUNTY, code)));
    }

    private Linear fact(Optional<FactDefinition> fact) {
        FactType type = fact.map(FactDefinition::type).orElseThrow(() -> new OutsideException("outside.years"));
        if (type == FactType.DATE || type == FactType.PAST_DATE || type == FactType.TEXT || type == FactType.RECORDS) {
            throw new OutsideException(
                    "outside.noNumber", fact.map(FactDefinition::name).orElse(""));
        }
        return Linear.of(Figure.of(fact.orElseThrow()));
    }

    private Linear part(SchoolPart part) {
        if (about.isClass() && part == SchoolPart.STUDENTS) {
            return Linear.of(studentsOfClass());
        }
        boolean isInClass = about.isClass() && part != SchoolPart.BUILT_IN;
        if (about.isOfCounty() || isInClass) {
            throw new OutsideException("outside.part", part.code());
        }
        return switch (part) {
            case STUDENTS -> allStudents(Stage.PRIMARY, Stage.JUNIOR);
            case CLASSES -> Linear.of(Figure.of(Figure.CLASSES, "number", Figure.Range.from(1)));
            case LARGEST_CLASS -> Linear.of(Figure.of(Figure.CLASSES, "largest", Figure.Range.from(0)));
            case BUILT_IN -> Linear.of(Figure.of(Figure.ATTRIBUTE, "builtIn", Figure.Range.whole(1800, 2200)));
            default -> throw new OutsideException("outside.part", part.code());
        };
    }
}
