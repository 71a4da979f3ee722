package org.junheng.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Comparator;
import org.junheng.findings.Findings;
import org.junheng.indicators.Column;
import org.junheng.indicators.CountyFindings;
import org.junheng.indicators.CountyIndicator;
import org.junheng.indicators.CountyItems;
import org.junheng.indicators.DateOf;
import org.junheng.indicators.Evidence;
import org.junheng.indicators.FlagOf;
import org.junheng.indicators.Limit;
import org.junheng.indicators.ReportedStatistic;
import org.junheng.indicators.SectionItems;
import org.junheng.indicators.SeriesIndicator;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.Word;

/**
 * Takes down what rules say. One rule, one sentence: the words before the last only prepare, the last one records; a sentence
 * that is left unfinished, or begun where none was admitted, is an error.
 */
final class Recorder implements Findings {
    private final Map<String, List<Judgement>> judgements = new HashMap<>();
    private final Map<String, VerdictJudgement> verdicts = new HashMap<>();
    private final Set<String> subjects = new HashSet<>();
    private final VerdictFactory verdictFactory;
    private @Nullable JudgedBy speaking;

    Recorder(VerdictFactory verdictFactory) {
        this.verdictFactory = verdictFactory;
    }

    /** Makes the verdict from the columns of a view. */
    interface VerdictFactory {
        VerdictJudgement verdict(JudgedBy by, CountyColumn column);
    }

    /** A rule is about to speak for a criterion. */
    void begin(JudgedBy by) {
        finish();
        speaking = by;
    }

    /** Nobody is speaking any more. */
    void finish() {
        if (speaking != null) {
            throw new IllegalStateException(
                    "the rule of " + speaking.criterion().id() + " left its sentence unfinished");
        }
    }

    List<Judgement> judgements(String criterion) {
        return judgements.getOrDefault(criterion, List.of());
    }

    @Nullable
    VerdictJudgement verdict(String criterion) {
        return verdicts.get(criterion);
    }

    boolean hasSpoken(String criterion) {
        return judgements.containsKey(criterion) || verdicts.containsKey(criterion);
    }

    @Override
    public Findings.Requirement every(Column column) {
        return new NumberRequirement((Numbers) column, "every");
    }

    @Override
    public Findings.Requirement check(Column column) {
        return new NumberRequirement((Numbers) column, Criterion.CHECK);
    }

    @Override
    public CountyRequirement every(CountyIndicator column) {
        RowColumn.OfCounties counties = (RowColumn.OfCounties) column;
        return new OfCounty(counties, counties, "every");
    }

    @Override
    public CountyRequirement check(CountyIndicator column) {
        RowColumn.OfCounties counties = (RowColumn.OfCounties) column;
        return new OfCounty(counties, counties, Criterion.CHECK);
    }

    @Override
    public CountyRequirement everyGiven(CountyIndicator column) {
        RowColumn.OfCounties counties = (RowColumn.OfCounties) column;
        return new OfCounty(counties, new Given(counties), "everyGiven");
    }

    @Override
    public SeriesRequirement every(SeriesIndicator column) {
        return new OfYears((SeriesColumn) column, "every");
    }

    @Override
    public SeriesRequirement check(SeriesIndicator column) {
        return new OfYears((SeriesColumn) column, Criterion.CHECK);
    }

    /**
     * The numbers of a column, as far as they are given.
     *
     * @param column the column
     */
    private record Given(RowColumn.OfCounties column) implements Numbers {
        @Override
        public Judgement judge(JudgedBy by, org.junheng.evaluation.Requirement requirement) {
            return column.judgeGiven(by, requirement);
        }

        @Override
        public String key() {
            return column.key();
        }

        @Override
        public @Nullable Stage stage() {
            return null;
        }
    }

    @Override
    public ItemsRequirement every(SectionItems items) {
        ItemsColumn column = (ItemsColumn) items;
        return least -> of -> share -> {
            JudgedBy by = end(column.stage().code(), "every");
            add(by, column.judge(by, least, of, BigDecimal.valueOf(share)));
        };
    }

    @Override
    public AgreementRequirement check(ReportedStatistic reported) {
        ReportedColumn column = (ReportedColumn) reported;
        return () -> {
            JudgedBy by = end(column.stage().code() + "/" + column.statistic(), Criterion.CHECK);
            add(by, column.judge(by));
        };
    }

    @Override
    public EvidenceRequirement every(Evidence evidence) {
        EvidenceColumn column = (EvidenceColumn) evidence;
        return new EvidenceRequirement() {
            @Override
            public void holds() {
                attest(column, EvidenceJudgement.Kind.CRITERION);
            }

            @Override
            public void never() {
                attest(column, EvidenceJudgement.Kind.VETO);
            }

            @Override
            public void asks(String question) {
                JudgedBy by = end(column.about(), "every");
                add(by, column.judge(by, question));
            }
        };
    }

    @Override
    public DateRequirement every(DateOf dates) {
        return new DaySentence((DateColumn) dates, "every");
    }

    @Override
    public DateRequirement check(DateOf dates) {
        return new DaySentence((DateColumn) dates, Criterion.CHECK);
    }

    @Override
    public FlagRequirement every(FlagOf flags) {
        FlagColumn column = (FlagColumn) flags;
        return () -> {
            JudgedBy by = end(column.key(), "every");
            add(by, column.judge(by));
        };
    }

    @Override
    public CountyItemsRequirement every(CountyItems items) {
        CountyItemsColumn column = (CountyItemsColumn) items;
        return question -> {
            JudgedBy by = end(column.group(), "every");
            add(by, column.judge(by, question));
        };
    }

    private void attest(EvidenceColumn column, EvidenceJudgement.Kind kind) {
        JudgedBy by = end(column.about(), "every");
        add(by, column.judge(by, kind));
    }

    @Override
    public VerdictRequirement the(CountyFindings county) {
        return () -> {
            JudgedBy by = end("county", "the");
            verdicts.put(by.criterion().id(), verdictFactory.verdict(by, (CountyColumn) county));
        };
    }

    private void add(JudgedBy by, Judgement judgement) {
        judgements.computeIfAbsent(by.criterion().id(), id -> new ArrayList<>()).add(judgement);
    }

    /** Ends the sentence; a criterion may speak of the same subjects only once. */
    private JudgedBy end(String key, String opening) {
        JudgedBy by = speaking;
        if (by == null) {
            throw new IllegalStateException("a second sentence, or one without a criterion");
        }
        if (!by.criterion().opening().equals(opening)) {
            throw new IllegalStateException(by.criterion().id() + " is written with "
                    + by.criterion().opening() + " but its rule says " + opening);
        }
        if (!subjects.add(by.criterion().id() + " " + key)) {
            throw new IllegalStateException(by.criterion().id() + " judges the same subjects twice: " + key);
        }
        speaking = null;
        return by;
    }

    /** What is required of the numbers of one column. */
    private class NumberRequirement implements Findings.Requirement {
        private final Numbers column;
        private final String opening;

        NumberRequirement(Numbers column, String opening) {
            this.column = column;
            this.opening = opening;
        }

        @Override
        public void atLeast(double limit) {
            record(Comparator.AT_LEAST, limit);
        }

        @Override
        public void moreThan(double limit) {
            record(Comparator.MORE_THAN, limit);
        }

        @Override
        public void atMost(double limit) {
            record(Comparator.AT_MOST, limit);
        }

        @Override
        public void lessThan(double limit) {
            record(Comparator.LESS_THAN, limit);
        }

        @Override
        public void exactly(double limit) {
            record(Comparator.EXACTLY, limit);
        }

        private void record(Comparator comparator, double limit) {
            JudgedBy by = end(column.key(), opening);
            BigDecimal value = BigDecimal.valueOf(limit);
            add(
                    by,
                    column.judge(
                            by,
                            new org.junheng.evaluation.Requirement(comparator, Limit.of(value), written(by, value))));
        }
    }

    /** What is required of the numbers of counties. */
    private final class OfCounty extends NumberRequirement implements CountyRequirement {
        private final RowColumn.OfCounties column;

        OfCounty(RowColumn.OfCounties column, Numbers numbers, String opening) {
            super(numbers, opening);
            this.column = column;
        }

        @Override
        public void agreesWith(String fact) {
            JudgedBy by = end(column.key(), Criterion.CHECK);
            add(by, column.judgeAgreement(by, fact));
        }
    }

    /** What is required of the numbers of years. */
    private final class OfYears extends NumberRequirement implements SeriesRequirement {
        private final SeriesColumn column;
        private final String opening;

        OfYears(SeriesColumn column, String opening) {
            super(column, opening);
            this.column = column;
            this.opening = opening;
        }

        @Override
        public void increasing() {
            change(Comparator.MORE_THAN);
        }

        @Override
        public void notDecreasing() {
            change(Comparator.AT_LEAST);
        }

        @Override
        public void decreasing() {
            change(Comparator.LESS_THAN);
        }

        @Override
        public void notIncreasing() {
            change(Comparator.AT_MOST);
        }

        private void change(Comparator comparator) {
            JudgedBy by = end(column.key(), opening);
            add(by, column.judge(by, new YearChange(comparator)));
        }

        @Override
        public void agreesWith(String fact) {
            JudgedBy by = end(column.key(), Criterion.CHECK);
            add(by, column.judge(by, new YearAgreement(column.stated(fact))));
        }
    }

    /** What is required of the days of one column. */
    private final class DaySentence implements DateRequirement {
        private final DateColumn column;
        private final String opening;

        DaySentence(DateColumn column, String opening) {
            this.column = column;
            this.opening = opening;
        }

        @Override
        public void by(String day) {
            JudgedBy by = end(column.key(), opening);
            add(by, column.judgeBy(by, LocalDate.parse(day)));
        }

        @Override
        public void notAfter(String code) {
            JudgedBy by = end(column.key(), opening);
            add(by, column.judgeNotAfter(by, code));
        }
    }

    /** The limit as the rule file writes it, which must be the limit that the rule passed. */
    private static String written(JudgedBy by, BigDecimal limit) {
        List<Word> words = by.criterion().requirement();
        String written = words.get(words.size() - 1).arguments().get(0);
        if (new BigDecimal(written).compareTo(limit) != 0) {
            throw new IllegalStateException(
                    by.criterion().id() + " is written with " + written + " but its rule says " + limit);
        }
        return written;
    }
}
