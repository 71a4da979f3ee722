package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.facts.School;
import org.junheng.input.Fields;

/** The schools of a county that the command line names, by code or by name. */
final class ChosenSchools {
    private ChosenSchools() {}

    /**
     * The schools that are named, in the county's order; all if none is.
     *
     * @throws UnusableException if a name fits no school, with every such name
     */
    static List<School> among(List<School> all, List<String> names) {
        List<String> unknown = names.stream()
                .filter(name -> all.stream().noneMatch(school -> fits(school, name)))
                .toList();
        if (!unknown.isEmpty()) {
            throw UnusableException.of("booklet.school", mistakes(all, unknown));
        }
        return names.isEmpty()
                ? all
                : all.stream()
                        .filter(school -> names.stream().anyMatch(name -> fits(school, name)))
                        .toList();
    }

    private static boolean fits(School school, String name) {
        return school.code().equals(name) || school.name().equals(name);
    }

    private static String mistakes(List<School> all, List<String> unknown) {
        List<String> known = all.stream()
                .flatMap(school -> Stream.of(school.code(), school.name()))
                .toList();
        List<String> mistakes = new ArrayList<>();
        unknown.forEach(name -> mistakes.add(name + Fields.didYouMean(name, known)));
        return String.join(Words.text("booklet.and"), mistakes);
    }
}
