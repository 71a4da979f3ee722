package org.junheng.compiler;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Comparator;

/**
 * What words of the law mean, row by row as the guide for policy editors has them (条文里的词怎样理解): one word, one meaning, in
 * all packs. In a word, {@code X} stands for a number, or for a year; a word without it stands before its number.
 */
enum LawWord {
    AT_LEAST(Comparator.AT_LEAST, null, "达到X", "达到X以上", "X以上", "不低于", "不少于", "不小于", "大于或等于", "至少"),
    AT_MOST(Comparator.AT_MOST, null, "X以下", "X以内", "不超过", "不高于", "不多于", "不大于", "小于或等于", "控制在X以内"),
    MORE_THAN(Comparator.MORE_THAN, null, "高于", "超过", "多于", "大于"),
    LESS_THAN(Comparator.LESS_THAN, null, "低于", "小于", "少于"),
    ALL(null, null, "100%", "全部", "所有", "每一所", "一律"),
    NONE(null, null, "没有", "不得", "严禁", "消除", "零"),
    INCREASING(null, Trend.INCREASING, "逐年提高", "逐年增长", "不断提高", "不断增加"),
    NOT_DECREASING(null, Trend.NOT_DECREASING, "只增不减", "不降低"),
    DECREASING(null, Trend.DECREASING, "逐步缩小", "逐年减少", "缓解"),
    /** A day by which something is done. */
    DEADLINE(null, null, "到X年", "X年底前", "X年前完成"),
    /** How often: in every year, term or period. */
    EVERY_PERIOD(null, null, "每年", "每学期", "每学年", "每两年", "五年一周期"),
    /** Leaves open how nearly. */
    ROUGHLY(null, null, "约", "左右", "大体", "基本", "基本达到", "原则上", "总体", "逐步", "有效"),
    /** Leaves open whether at all. */
    OPTIONAL(null, null, "探索", "鼓励", "力争", "有条件的", "支持", "可以不"),
    /** A number is meant, but not said. */
    NO_NUMBER(null, null, "一批", "若干", "一定", "适当", "较高", "显著", "足够", "充足"),
    /** Nothing can be counted. */
    EVIDENCE(null, null, "健全", "完善", "加强", "落实", "推进");

    private final @Nullable Comparator comparator;
    private final @Nullable Trend trend;
    private final List<String> words;

    LawWord(@Nullable Comparator comparator, @Nullable Trend trend, String... words) {
        this.comparator = comparator;
        this.trend = trend;
        this.words = List.of(words);
    }

    /** The words, as the guide has them. */
    List<String> words() {
        return words;
    }

    /** How a figure is held against the number beside the word; empty if the row says nothing about numbers. */
    Optional<Comparator> comparator() {
        return Optional.ofNullable(comparator);
    }

    /** How every year is held against the year before; empty if the row says nothing about years. */
    Optional<Trend> trend() {
        return Optional.ofNullable(trend);
    }

    /** The rows. */
    static Stream<LawWord> rows() {
        return Arrays.stream(values());
    }
}
