package org.junheng.compiler;

import static org.junheng.compiler.WordForm.Argument.COUNT;
import static org.junheng.compiler.WordForm.Argument.DECIMAL;
import static org.junheng.compiler.WordForm.Argument.NONE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junheng.packs.Level;

/** The column types that a rule can name, and the sentences that can be said about each: all that a rule file can say. */
enum ColumnType {
    SECTION_INDICATOR("SectionIndicator", Level.SECTION, "code", "stage"),
    SECTION_ITEMS("SectionItems", Level.SCHOOL, "group", "stage"),
    INTER_SCHOOL_VARIATION("InterSchoolVariation", Level.COUNTY, "code", "group", "stage"),
    COMPOSITE_VARIATION("CompositeVariation", Level.COUNTY, "group", "stage"),
    REPORTED_STATISTIC("ReportedStatistic", Level.COUNTY, "statistic", "stage"),
    SCHOOL_SIZE("SchoolSize", Level.SCHOOL, "kind"),
    COUNTY_INDICATOR("CountyIndicator", Level.COUNTY, "code"),
    EVIDENCE("Evidence", EnumSet.of(Level.SCHOOL, Level.COUNTY), "about"),
    COUNTY_FINDINGS("CountyFindings", Level.VERDICT);

    private static final List<List<WordForm>> ABOUT_NUMBERS = List.of(List.of(
            new WordForm("atLeast", DECIMAL),
            new WordForm("moreThan", DECIMAL),
            new WordForm("atMost", DECIMAL),
            new WordForm("lessThan", DECIMAL),
            new WordForm("exactly", DECIMAL)));
    private static final List<List<WordForm>> ABOUT_ITEMS = List.of(
            List.of(new WordForm("reaches", COUNT)),
            List.of(new WordForm("ofThe", COUNT)),
            List.of(new WordForm("theRestAtLeast", DECIMAL)));
    private static final List<List<WordForm>> ABOUT_REPORTED =
            List.of(List.of(new WordForm("agreesWithTheSchools", NONE)));
    private static final List<List<WordForm>> ABOUT_EVIDENCE =
            List.of(List.of(new WordForm("holds", NONE), new WordForm("never", NONE)));
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

    /** The properties that can be constrained. */
    List<String> properties() {
        return properties;
    }

    /** The properties one of which must be constrained, as all columns of the type together are never meant; empty: none. */
    List<String> narrowing() {
        return switch (this) {
            case REPORTED_STATISTIC, COUNTY_FINDINGS -> List.of();
            default -> properties.stream().filter(each -> !each.equals("stage")).toList();
        };
    }

    /** The word that begins a sentence about it. */
    String opening() {
        return this == COUNTY_FINDINGS ? "the" : "every";
    }

    /** The words of a sentence about it: at each place one of these. */
    List<List<WordForm>> words() {
        return switch (this) {
            case SECTION_INDICATOR, INTER_SCHOOL_VARIATION, COMPOSITE_VARIATION, SCHOOL_SIZE, COUNTY_INDICATOR ->
                ABOUT_NUMBERS;
            case EVIDENCE -> ABOUT_EVIDENCE;
            case SECTION_ITEMS -> ABOUT_ITEMS;
            case REPORTED_STATISTIC -> ABOUT_REPORTED;
            case COUNTY_FINDINGS -> ABOUT_COUNTY;
        };
    }
}
