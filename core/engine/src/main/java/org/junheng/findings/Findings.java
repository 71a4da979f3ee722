package org.junheng.findings;

import org.junheng.indicators.Column;
import org.junheng.indicators.CountyFindings;
import org.junheng.indicators.CountyIndicator;
import org.junheng.indicators.CountyItems;
import org.junheng.indicators.DateOf;
import org.junheng.indicators.Evidence;
import org.junheng.indicators.FlagOf;
import org.junheng.indicators.ReportedStatistic;
import org.junheng.indicators.SectionItems;
import org.junheng.indicators.SeriesIndicator;

/**
 * Where a rule writes down what it requires: the global {@code findings} of every rule file. One rule, one sentence, such as
 * {@code findings.every($teachers).atLeast(4.2);}. The last word records exactly one finding for every subject of the column.
 */
public interface Findings {
    /** Requires something of every number of a column. */
    Requirement every(Column column);

    /** Requires something of the number of every county. */
    CountyRequirement every(CountyIndicator column);

    /** Requires something of the number of every year. */
    SeriesRequirement every(SeriesIndicator column);

    /** Requires something of every number of a group of which at least one is given: those that are not given are not asked for. */
    CountyRequirement everyGiven(CountyIndicator column);

    /** 数据核验: checks figures where they are given. Figures that contradict each other leave the verdict open. */
    Requirement check(Column column);

    /** 数据核验: checks the numbers of counties where they are given. */
    CountyRequirement check(CountyIndicator column);

    /** 数据核验: checks the numbers of years where they are given. */
    SeriesRequirement check(SeriesIndicator column);

    /** 数据核验: checks every published figure. */
    AgreementRequirement check(ReportedStatistic reported);

    /** Requires something of what was found about every section. */
    ItemsRequirement every(SectionItems items);

    /** Requires something that only somebody on the spot can judge. */
    EvidenceRequirement every(Evidence evidence);

    /** Requires something of every day. */
    DateRequirement every(DateOf dates);

    /** 数据核验: checks days where they are given. */
    DateRequirement check(DateOf dates);

    /** Requires something of every yes or no. */
    FlagRequirement every(FlagOf flags);

    /** Requires something of what was found about the county. */
    CountyItemsRequirement every(CountyItems items);

    /** Requires something of the county as a whole. */
    VerdictRequirement the(CountyFindings county);

    /** What can be required of a number. Numbers are plain decimals; the limit itself counts where the word says so. */
    interface Requirement {
        /** 达到…以上、不低于: at least the limit. */
        void atLeast(double limit);

        /** 高于、超过: more than the limit. */
        void moreThan(double limit);

        /** 不超过、小于或等于: at most the limit. */
        void atMost(double limit);

        /** 低于、小于: less than the limit. */
        void lessThan(double limit);

        /** 达到 of a share that cannot be exceeded: exactly the limit. */
        void exactly(double limit);
    }

    /** What can be required of a number of a county. */
    interface CountyRequirement extends Requirement {
        /**
         * 与填报值一致, only of a check: rounded half up to the decimals of a fact that states it, the number is the stated one, or
         * could be, within the rounding of the figures that it is computed from.
         */
        void agreesWith(String fact);
    }

    /** What can be required of the numbers of years. */
    interface SeriesRequirement extends CountyRequirement {
        /** 逐年提高: more than in the year before. */
        void increasing();

        /** 只增不减: at least as much as in the year before. */
        void notDecreasing();

        /** 逐年缩小: less than in the year before. */
        void decreasing();

        /** 不扩大: at most as much as in the year before. */
        void notIncreasing();
    }

    /** What can be required of the findings about one section: 至少6项达到,余项不低于85%. */
    interface ItemsRequirement {
        /** So many items at least are met. */
        ItemsReached reaches(int items);
    }

    /** The sentence goes on. */
    interface ItemsReached {
        /** Of so many in all: a count that the text gives and that must be the number of items there are. */
        ItemsCounted ofThe(int items);
    }

    /** The sentence goes on. */
    interface ItemsCounted {
        /** Every other item reaches at least this share of its own requirement. */
        void theRestAtLeast(double share);
    }

    /** What can be required of the findings about the county, where the text does not say what each item weighs. */
    interface CountyItemsRequirement {
        /** All are met. If only some are, this has to be asked; whoever knows the answer may attest that it holds. */
        void allMetElseAsks(String question);
    }

    /** What can be required of a published figure. */
    interface AgreementRequirement {
        /** It equals what the schools' figures give, within the rounding with which it was published. */
        void agreesWithTheSchools();
    }

    /** What can be required where somebody must judge. */
    interface EvidenceRequirement {
        /** It is attested that the criterion holds. */
        void holds();

        /** 一票否决: it is attested that nothing of the kind has happened; if something has, the county fails. */
        void never();

        /** The text gives no value to judge by: this has to be asked. Whoever knows the answer may attest that it holds. */
        void asks(String question);
    }

    /** What can be required of a day. */
    interface DateRequirement {
        /** 于…前: on this day at the latest, such as {@code 2021-12-31}. Until that day has passed it is not due. */
        void by(String day);

        /** 先…后…: not after another day of the same subject, by the code of that fact. */
        void notAfter(String code);
    }

    /** What can be required of a yes or no. */
    interface FlagRequirement {
        /** It is yes. */
        void holds();
    }

    /** What can be required of the county as a whole. */
    interface VerdictRequirement {
        /** Every criterion is met; the items that a composite counts speak through the composite. */
        void meetsEveryCriterion();
    }
}
