package org.junheng.facts;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;

/** Numbers that every dossier has without declaring them: what the parts of a school give. */
public enum SchoolPart implements Coded {
    /** Students of the compulsory stages (primary and junior) together. */
    STUDENTS("students", school -> OptionalLong.of(studentsOfCompulsory(school))),
    /** Classes of the compulsory stages together; absent unless classes were given for each of them. */
    CLASSES("classes", school -> hasAllClasses(school) ? OptionalLong.of(classes(school)) : OptionalLong.empty()),
    /** Students of the largest class of the compulsory stages; absent unless classes were given for each of them. */
    LARGEST_CLASS("largest-class", school -> hasAllClasses(school) ? largestClass(school) : OptionalLong.empty()),
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
        return school.part(this);
    }

    /** The numbers of a school, in the order of the constants: asked for by several criteria, so counted once. */
    static OptionalLong[] count(School school) {
        return Arrays.stream(values()).map(each -> each.number.apply(school)).toArray(OptionalLong[]::new);
    }

    private static long studentsOfCompulsory(School school) {
        long students = 0;
        for (Section section : school.sections()) {
            students += section.stage() == Stage.SENIOR ? 0 : section.students();
        }
        return students;
    }

    private static long classes(School school) {
        long classes = 0;
        for (SchoolClass each : school.classes()) {
            classes += each.stage() == Stage.SENIOR ? 0 : 1;
        }
        return classes;
    }

    private static OptionalLong largestClass(School school) {
        long largest = 0;
        for (SchoolClass each : school.classes()) {
            largest = each.stage() == Stage.SENIOR ? largest : Math.max(largest, each.students());
        }
        return classes(school) == 0 ? OptionalLong.empty() : OptionalLong.of(largest);
    }

    private static boolean hasAllClasses(School school) {
        for (Section section : school.sections()) {
            if (section.stage() != Stage.SENIOR && !hasClasses(school, section.stage())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasClasses(School school, Stage stage) {
        for (SchoolClass each : school.classes()) {
            if (each.stage() == stage) {
                return true;
            }
        }
        return false;
    }

    private static OptionalLong students(School school, Stage stage) {
        Optional<Section> section = school.section(stage);
        return section.isPresent() ? OptionalLong.of(section.get().students()) : OptionalLong.empty();
    }

    private static OptionalLong inClasses(School school, Stage stage) {
        long students = 0;
        for (SchoolClass each : school.classes()) {
            students += each.stage() == stage ? each.students() : 0;
        }
        return hasClasses(school, stage) ? OptionalLong.of(students) : OptionalLong.empty();
    }
}
