package org.junheng.facts;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;

/** Numbers that every dossier has without declaring them: what the parts of a school give. */
public enum SchoolPart implements Coded {
    /** Students of the compulsory stages (primary and junior) together. */
    STUDENTS(
            "students",
            school -> OptionalLong.of(
                    compulsory(school).mapToLong(Section::students).sum())),
    /** Classes of the compulsory stages together; absent unless classes were given for each of them. */
    CLASSES(
            "classes",
            school -> hasAllClasses(school) ? OptionalLong.of(classes(school).count()) : OptionalLong.empty()),
    /** Students of the largest class of the compulsory stages; absent unless classes were given for each of them. */
    LARGEST_CLASS(
            "largest-class",
            school -> hasAllClasses(school)
                    ? classes(school).mapToLong(SchoolClass::students).max()
                    : OptionalLong.empty()),
    /** Students of the primary stage; absent if there is none. */
    PRIMARY_STUDENTS("primary-students", school -> students(school, Stage.PRIMARY)),
    /** Students of the junior stage; absent if there is none. */
    JUNIOR_STUDENTS("junior-students", school -> students(school, Stage.JUNIOR)),
    /** Students of all classes of the primary stage; absent if no such classes were given. */
    PRIMARY_STUDENTS_IN_CLASSES("primary-students-in-classes", school -> inClasses(school, Stage.PRIMARY)),
    /** Students of all classes of the junior stage; absent if no such classes were given. */
    JUNIOR_STUDENTS_IN_CLASSES("junior-students-in-classes", school -> inClasses(school, Stage.JUNIOR)),
    /** The year in which the school was built. */
    BUILT_IN("built-in", school -> {
        var year = school.attributes().builtIn();
        return year.isPresent() ? OptionalLong.of(year.getAsInt()) : OptionalLong.empty();
    });

    private final String code;
    private final Function<School, OptionalLong> number;

    SchoolPart(String code, Function<School, OptionalLong> number) {
        this.code = code;
        this.number = number;
    }

    @Override
    public String code() {
        return code;
    }

    /** The number of one school; empty if the school does not say. */
    public OptionalLong of(School school) {
        return number.apply(school);
    }

    private static Stream<Section> compulsory(School school) {
        return school.sections().stream().filter(section -> section.stage() != Stage.SENIOR);
    }

    private static Stream<SchoolClass> classes(School school) {
        return school.classes().stream().filter(each -> each.stage() != Stage.SENIOR);
    }

    private static boolean hasAllClasses(School school) {
        return compulsory(school)
                .allMatch(section -> classes(school).anyMatch(each -> each.stage() == section.stage()));
    }

    private static OptionalLong students(School school, Stage stage) {
        Optional<Section> section = school.section(stage);
        return section.isPresent() ? OptionalLong.of(section.get().students()) : OptionalLong.empty();
    }

    private static OptionalLong inClasses(School school, Stage stage) {
        long[] sizes = school.classes().stream()
                .filter(each -> each.stage() == stage)
                .mapToLong(SchoolClass::students)
                .toArray();
        return sizes.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(java.util.Arrays.stream(sizes).sum());
    }
}
