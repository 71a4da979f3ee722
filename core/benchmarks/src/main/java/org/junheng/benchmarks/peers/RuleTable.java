package org.junheng.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import org.junheng.benchmarks.peers.Fact.Kind;
import org.junheng.benchmarks.work.Criterion;
import org.junheng.benchmarks.work.Criterion.Relation;
import org.junheng.indicators.Stage;

/** All criteria of W as questions with alternatives: what every rule engine makes its rules of. */
final class RuleTable {
    private static final int COUNTY_PLACES = 15;

    private RuleTable() {}

    /** How many answers a fact of a kind gets. */
    static int places(Kind kind) {
        return switch (kind) {
            case PRIMARY, JUNIOR -> Criterion.ITEMS;
            case ITEMS, PRIMARY_VARIATION, JUNIOR_VARIATION, VERDICT -> 1;
            case COUNTY -> COUNTY_PLACES;
        };
    }

    /** The class of the facts of a kind. */
    static Class<? extends Fact> factClass(Kind kind) {
        return switch (kind) {
            case PRIMARY, JUNIOR -> SectionFact.class;
            case ITEMS, PRIMARY_VARIATION, JUNIOR_VARIATION, VERDICT -> CountsFact.class;
            case COUNTY -> CountyFact.class;
        };
    }

    /** A number for each kind. */
    static long type(Kind kind) {
        return switch (kind) {
            case PRIMARY -> 1;
            case JUNIOR -> 2;
            case ITEMS -> 3;
            case PRIMARY_VARIATION -> 4;
            case JUNIOR_VARIATION -> 5;
            case COUNTY -> 6;
            case VERDICT -> 7;
        };
    }

    static List<Question> questions() {
        List<Question> all = new ArrayList<>();
        section(Kind.PRIMARY, Stage.PRIMARY, all);
        section(Kind.JUNIOR, Stage.JUNIOR, all);
        all.add(items());
        all.add(variation(Kind.PRIMARY_VARIATION, Stage.PRIMARY));
        all.add(variation(Kind.JUNIOR_VARIATION, Stage.JUNIOR));
        county(all);
        all.add(verdict());
        return all;
    }

    private static void section(Kind kind, Stage stage, List<Question> all) {
        List<Criterion> ratios = Criterion.ratios(stage);
        for (int i = 0; i < ratios.size(); i++) {
            int at = i;
            long limit = ratios.get(i).limit();
            String n = "n" + (i + 1);
            String d = "d" + (i + 1);
            String reached = n + " * 1000 >= " + d + " * " + limit;
            String floor = n + " * 100000 >= " + d + " * " + limit * 85;
            all.add(new Question(
                    kind,
                    i,
                    ratios.get(i),
                    List.of(
                            new Alternative(
                                    Answer.MET, d + " > 0 && " + reached, fact -> reaches(fact, at, limit, 1_000)),
                            new Alternative(
                                    Answer.NOT_MET,
                                    d + " > 0 && !(" + reached + ") && " + floor,
                                    fact -> fact.denominator(at) > 0
                                            && !reaches(fact, at, limit, 1_000)
                                            && reaches(fact, at, limit * 85, 100_000)),
                            new Alternative(
                                    Answer.BELOW,
                                    d + " > 0 && !(" + floor + ")",
                                    fact -> fact.denominator(at) > 0 && !reaches(fact, at, limit * 85, 100_000)),
                            new Alternative(Answer.NO_DATA, d + " < 0", fact -> fact.denominator(at) < 0))));
        }
    }

    private static boolean reaches(Fact fact, int at, long limit, long scale) {
        return fact.denominator(at) > 0 && fact.numerator(at) * scale >= fact.denominator(at) * limit;
    }

    private static Question items() {
        return new Question(
                Kind.ITEMS,
                0,
                Criterion.items(Stage.PRIMARY),
                List.of(
                        new Alternative(
                                Answer.MET,
                                "n3 == 0 && n1 >= 6 && n2 == 0",
                                fact -> fact.numerator(2) == 0 && fact.numerator(0) >= 6 && fact.numerator(1) == 0),
                        new Alternative(
                                Answer.NOT_MET,
                                "n3 > 0 || n1 + n2 < 6",
                                fact -> fact.numerator(2) > 0 || fact.numerator(0) + fact.numerator(1) < 6),
                        new Alternative(
                                Answer.NO_DATA,
                                "n3 == 0 && n1 + n2 >= 6 && n2 > 0",
                                fact -> fact.numerator(2) == 0
                                        && fact.numerator(0) + fact.numerator(1) >= 6
                                        && fact.numerator(1) > 0)));
    }

    private static Question variation(Kind kind, Stage stage) {
        Criterion criterion = Criterion.variations(stage).get(0);
        double limit = (double) criterion.limit() / Criterion.SCALE;
        return new Question(
                kind,
                0,
                criterion,
                List.of(
                        new Alternative(
                                Answer.MET,
                                "n1 == 1 && value <= " + limit,
                                fact -> fact.numerator(0) == 1 && fact.getValue() <= limit),
                        new Alternative(
                                Answer.NOT_MET,
                                "n1 == 1 && value > " + limit,
                                fact -> fact.numerator(0) == 1 && fact.getValue() > limit),
                        new Alternative(Answer.NO_DATA, "n1 < 0", fact -> fact.numerator(0) < 0),
                        new Alternative(Answer.UNDECIDED, "n1 == 0", fact -> fact.numerator(0) == 0)));
    }

    private static void county(List<Question> all) {
        List<Criterion> ratios = Criterion.COUNTY_RATIOS;
        for (int i = 0; i < ratios.size(); i++) {
            all.add(new Question(Kind.COUNTY, i, ratios.get(i), ratio(ratios.get(i), i)));
        }
        int place = ratios.size();
        String years = "n" + (place + 1);
        int yearsAt = place;
        all.add(new Question(
                Kind.COUNTY,
                place,
                Criterion.YEARS,
                List.of(
                        new Alternative(Answer.MET, years + " >= 3", fact -> fact.numerator(yearsAt) >= 3),
                        new Alternative(
                                Answer.NOT_MET,
                                years + " >= 0 && " + years + " < 3",
                                fact -> fact.numerator(yearsAt) >= 0 && fact.numerator(yearsAt) < 3),
                        new Alternative(Answer.NO_DATA, years + " < 0", fact -> fact.numerator(yearsAt) < 0))));
        for (Criterion criterion : Criterion.ATTESTED) {
            int at = ++place;
            String attested = "n" + (at + 1);
            all.add(new Question(
                    Kind.COUNTY,
                    at,
                    criterion,
                    List.of(
                            new Alternative(Answer.MET, attested + " == 1", fact -> fact.numerator(at) == 1),
                            new Alternative(Answer.NOT_MET, attested + " == 0", fact -> fact.numerator(at) == 0),
                            new Alternative(
                                    Answer.NEEDS_EVIDENCE, attested + " < 0", fact -> fact.numerator(at) < 0))));
        }
    }

    private static List<Alternative> ratio(Criterion criterion, int at) {
        String n = "n" + (at + 1) + " * 1000";
        String d = "d" + (at + 1);
        boolean exactly = criterion.relation() == Relation.EXACTLY;
        String met = n + (exactly ? " == " : " >= ") + d + " * " + criterion.limit();
        return List.of(
                new Alternative(Answer.MET, d + " > 0 && " + met, fact -> isMet(fact, at, criterion)),
                new Alternative(
                        Answer.NOT_MET,
                        d + " > 0 && !(" + met + ")",
                        fact -> fact.denominator(at) > 0 && !isMet(fact, at, criterion)),
                new Alternative(Answer.NO_DATA, d + " < 0", fact -> fact.denominator(at) < 0),
                new Alternative(Answer.UNDECIDED, d + " == 0", fact -> fact.denominator(at) == 0));
    }

    private static boolean isMet(Fact fact, int at, Criterion criterion) {
        long left = fact.numerator(at) * Criterion.SCALE;
        long right = fact.denominator(at) * criterion.limit();
        return fact.denominator(at) > 0 && (criterion.relation() == Relation.EXACTLY ? left == right : left >= right);
    }

    private static Question verdict() {
        return new Question(
                Kind.VERDICT,
                0,
                Criterion.VERDICT,
                List.of(
                        new Alternative(Answer.NOT_MET, "n1 > 0", fact -> fact.numerator(0) > 0),
                        new Alternative(
                                Answer.MET,
                                "n1 == 0 && n2 == 0",
                                fact -> fact.numerator(0) == 0 && fact.numerator(1) == 0),
                        new Alternative(
                                Answer.NO_DATA,
                                "n1 == 0 && n2 > 0",
                                fact -> fact.numerator(0) == 0 && fact.numerator(1) > 0)));
    }
}
