package org.junheng.facts;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;

/** Numbers that every dossier has without declaring them: what the parts of a school give. */
public enum SchoolPart implements Coded {
    /** Students of the compulsory stages (primary and junior) together. */
    STUDENTS("students") {
        @Override
        public OptionalLong of(School school) {
            return OptionalLong.of(school.sections().stream()
                    .filter(section -> section.stage() != Stage.SENIOR)
                    .mapToLong(Section::students)
                    .sum());
        }
    },
    /** Classes of the compulsory stages together; absent unless classes were given for each of them. */
    CLASSES("classes") {
        @Override
        public OptionalLong of(School school) {
            return hasAllClasses(school) ? OptionalLong.of(compulsory(school).count()) : OptionalLong.empty();
        }
    },
    /** Students of the largest class of the compulsory stages; absent unless classes were given for each of them. */
    LARGEST_CLASS("largest-class") {
        @Override
        public OptionalLong of(School school) {
            return hasAllClasses(school)
                    ? compulsory(school).mapToLong(SchoolClass::students).max()
                    : OptionalLong.empty();
        }
    },
    /** Students of the primary stage; absent if there is none. */
    PRIMARY_STUDENTS("primary-students") {
        @Override
        public OptionalLong of(School school) {
            return students(school, Stage.PRIMARY);
        }
    },
    /** Students of the junior stage; absent if there is none. */
    JUNIOR_STUDENTS("junior-students") {
        @Override
        public OptionalLong of(School school) {
            return students(school, Stage.JUNIOR);
        }
    },
    /** Students of all classes of the primary stage; absent if no such classes were given. */
    PRIMARY_STUDENTS_IN_CLASSES("primary-students-in-classes") {
        @Override
        public OptionalLong of(School school) {
            return inClasses(school, Stage.PRIMARY);
        }
    },
    /** Students of all classes of the junior stage; absent if no such classes were given. */
    JUNIOR_STUDENTS_IN_CLASSES("junior-students-in-classes") {
        @Override
        public OptionalLong of(School school) {
            return inClasses(school, Stage.JUNIOR);
        }
    },
    /** The year in which the school was built. */
    BUILT_IN("built-in") {
        @Override
        public OptionalLong of(School school) {
            var year = school.attributes().builtIn();
            return year.isPresent() ? OptionalLong.of(year.getAsInt()) : OptionalLong.empty();
        }
    };

    private final String code;

    SchoolPart(String code) {
        this.code = code;
    }

    private static boolean hasAllClasses(School school) {
        return school.sections().stream()
                .filter(section -> section.stage() != Stage.SENIOR)
                .allMatch(section -> compulsory(school).anyMatch(each -> each.stage() == section.stage()));
    }

    private static OptionalLong students(School school, Stage stage) {
        return school.section(stage)
                .map(each -> OptionalLong.of(each.students()))
                .orElse(OptionalLong.empty());
    }

    private static OptionalLong inClasses(School school, Stage stage) {
        long[] sizes = school.classes().stream()
                .filter(each -> each.stage() == stage)
                .mapToLong(SchoolClass::students)
                .toArray();
        return sizes.length == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Arrays.stream(sizes).sum());
    }

    private static Stream<SchoolClass> compulsory(School school) {
        return school.classes().stream().filter(each -> each.stage() != Stage.SENIOR);
    }

    @Override
    public String code() {
        return code;
    }

    /** The number of one school; empty if the school does not say. */
    public abstract OptionalLong of(School school);
}
