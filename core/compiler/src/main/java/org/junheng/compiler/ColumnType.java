package org.junheng.compiler;

import static org.junheng.compiler.WordForm.Argument.CODE;
import static org.junheng.compiler.WordForm.Argument.COUNT;
import static org.junheng.compiler.WordForm.Argument.DATE;
import static org.junheng.compiler.WordForm.Argument.DECIMAL;
import static org.junheng.compiler.WordForm.Argument.NONE;
import static org.junheng.compiler.WordForm.Argument.TEXT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;

/** The column types that a rule can name, and the sentences that can be said about each: all that a rule file can say. */
enum ColumnType {
    SECTION_INDICATOR("SectionIndicator", Level.SECTION, "code", "scope", "stage"),
    SECTION_ITEMS("SectionItems", Level.SCHOOL, "group", "stage"),
    INTER_SCHOOL_VARIATION("InterSchoolVariation", Level.COUNTY, "code", "group", "stage"),
    COMPOSITE_VARIATION("CompositeVariation", Level.COUNTY, "group", "stage"),
    REPORTED_STATISTIC("ReportedStatistic", Level.COUNTY, "statistic", "stage"),
    SCHOOL_INDICATOR("SchoolIndicator", Level.SCHOOL, "code", "scope"),
    CLASS_INDICATOR("ClassIndicator", Level.SCHOOL, "code", "scope", "stage"),
    RECORD_INDICATOR("RecordIndicator", EnumSet.of(Level.SCHOOL, Level.COUNTY), "code", "scope"),
    COUNTY_INDICATOR("CountyIndicator", Level.COUNTY, "code", "group", "scope"),
    SERIES_INDICATOR("SeriesIndicator", Level.COUNTY, "code", "years"),
    YEARS_SINCE("YearsSince", Level.COUNTY, "code"),
    DATE_OF("DateOf", EnumSet.of(Level.SCHOOL, Level.COUNTY), "about", "code", "scope"),
    FLAG_OF("FlagOf", EnumSet.of(Level.SCHOOL, Level.COUNTY), "about", "code", "scope"),
    PERIOD_COUNT("PeriodCount", EnumSet.of(Level.SCHOOL, Level.COUNTY), "about", "record", "dated", "period", "scope"),
    EVIDENCE("Evidence", EnumSet.of(Level.SCHOOL, Level.COUNTY), "about"),
    COUNTY_ITEMS("CountyItems", Level.TOTAL, "group"),
    COUNTY_FINDINGS("CountyFindings", Level.VERDICT);

    static final String STAGE = "stage";
    static final String SCOPE = "scope";
    static final String RECORD = "record";
    static final String YEARS = "years";
    /** The word of a data check of a computed number. */
    static final String AGREES_WITH = "agreesWith";
    /** Begins a sentence about those that are given. */
    static final String EVERY_GIVEN = "everyGiven";

    private static final String EVERY = "every";
    private static final List<List<WordForm>> ABOUT_NUMBERS = List.of(List.of(
            new WordForm("atLeast", DECIMAL),
            new WordForm("moreThan", DECIMAL),
            new WordForm("atMost", DECIMAL),
            new WordForm("lessThan", DECIMAL),
            new WordForm("exactly", DECIMAL)));
    private static final List<List<WordForm>> ABOUT_COUNTY_NUMBERS =
            with(ABOUT_NUMBERS, new WordForm(AGREES_WITH, TEXT));
    private static final List<List<WordForm>> ABOUT_YEARS = with(
            ABOUT_COUNTY_NUMBERS,
            new WordForm("increasing", NONE),
            new WordForm("notDecreasing", NONE),
            new WordForm("decreasing", NONE),
            new WordForm("notIncreasing", NONE));
    private static final List<List<WordForm>> ABOUT_ITEMS = List.of(
            List.of(new WordForm("reaches", COUNT)),
            List.of(new WordForm("ofThe", COUNT)),
            List.of(new WordForm("theRestAtLeast", DECIMAL)));
    private static final List<List<WordForm>> ABOUT_REPORTED =
            List.of(List.of(new WordForm("agreesWithTheSchools", NONE)));
    private static final List<List<WordForm>> ABOUT_EVIDENCE =
            List.of(List.of(new WordForm("holds", NONE), new WordForm("never", NONE), new WordForm("asks", TEXT)));
    private static final List<List<WordForm>> ABOUT_DATES =
            List.of(List.of(new WordForm("by", DATE), new WordForm("notAfter", CODE)));
    private static final List<List<WordForm>> ABOUT_FLAGS = List.of(List.of(new WordForm("holds", NONE)));
    private static final List<List<WordForm>> ABOUT_COUNTY_ITEMS =
            List.of(List.of(new WordForm("allMetElseAsks", TEXT)));
    private static final List<List<WordForm>> ABOUT_COUNTY =
            List.of(List.of(new WordForm("meetsEveryCriterion", NONE)));

    private final String type;
    private final EnumSet<Level> levels;
    private final List<String> properties;

    ColumnType(String type, Level level, String... properties) {
        this(type, EnumSet.of(level), properties);
    }

    ColumnType(String type, EnumSet<Level> levels, String... properties) {
        this.type = type;
        this.levels = levels;
        this.properties = List.of(properties);
    }

    private static List<List<WordForm>> with(List<List<WordForm>> words, WordForm... more) {
        return List.of(Stream.concat(words.get(0).stream(), Arrays.stream(more)).toList());
    }

    /** The type with this name. */
    static Optional<ColumnType> find(String type) {
        return Arrays.stream(values()).filter(each -> each.type.equals(type)).findFirst();
    }

    /** The types that rules of a level can name. */
    static List<String> namesOf(Level level) {
        return Arrays.stream(values())
                .filter(each -> each.isFor(level))
                .map(ColumnType::type)
                .toList();
    }

    /** Its name in rule files. */
    String type() {
        return type;
    }

    /** Whether rules of a level can name it. */
    boolean isFor(Level level) {
        return levels.contains(level);
    }

    /** What a property of rule files is called where they are compiled: there {@code record} is a word of the language. */
    static String compiled(String property) {
        return property.equals(RECORD) ? "records" : property;
    }

    /** The properties that can be constrained. */
    List<String> properties() {
        return properties;
    }

    /** The properties one of which must be constrained, as all columns of the type together are never meant; empty: none. */
    List<String> narrowing() {
        return switch (this) {
            case REPORTED_STATISTIC, COUNTY_FINDINGS -> List.of();
            default ->
                properties.stream()
                        .filter(each -> !each.equals(STAGE) && !each.equals(SCOPE) && !each.equals(YEARS))
                        .toList();
        };
    }

    /** Whether all that can narrow it must be constrained; otherwise one is enough. */
    boolean needsAll() {
        return isOfFacts();
    }

    /** Whether it speaks about facts as they are handed in, and about those who hand them in. */
    boolean isOfFacts() {
        return this == DATE_OF || this == FLAG_OF || this == PERIOD_COUNT;
    }

    /** The words that can begin a sentence about it. */
    List<String> openings() {
        return switch (this) {
            case COUNTY_FINDINGS -> List.of("the");
            case REPORTED_STATISTIC -> List.of(Criterion.CHECK);
            case EVIDENCE, SECTION_ITEMS, COUNTY_ITEMS, FLAG_OF, PERIOD_COUNT -> List.of(EVERY);
            case COUNTY_INDICATOR -> List.of(EVERY, EVERY_GIVEN, Criterion.CHECK);
            default -> List.of(EVERY, Criterion.CHECK);
        };
    }

    /** The words of a sentence about it: at each place one of these. */
    List<List<WordForm>> words() {
        return switch (this) {
            case EVIDENCE -> ABOUT_EVIDENCE;
            case DATE_OF -> ABOUT_DATES;
            case FLAG_OF -> ABOUT_FLAGS;
            case SECTION_ITEMS -> ABOUT_ITEMS;
            case COUNTY_INDICATOR -> ABOUT_COUNTY_NUMBERS;
            case SERIES_INDICATOR -> ABOUT_YEARS;
            case COUNTY_ITEMS -> ABOUT_COUNTY_ITEMS;
            case REPORTED_STATISTIC -> ABOUT_REPORTED;
            case COUNTY_FINDINGS -> ABOUT_COUNTY;
            default -> ABOUT_NUMBERS;
        };
    }
}
