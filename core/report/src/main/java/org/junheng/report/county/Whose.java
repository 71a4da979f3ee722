package org.junheng.report.county;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;

/** Tells the school that a finding is about, and which part of it. */
final class Whose {
    private final List<School> list;
    private final Map<String, School> schools;

    Whose(Dossier dossier) {
        list = dossier.schools();
        schools = list.stream().collect(toUnmodifiableMap(School::code, each -> each));
    }

    /** All schools, by code. */
    List<School> schools() {
        return list;
    }

    /** The school; empty: it is about the county. */
    Optional<School> school(Subject subject) {
        String code = subject.code();
        int stroke = code.indexOf('/');
        return Optional.ofNullable(schools.get(stroke < 0 ? code : code.substring(0, stroke)));
    }

    /** What it is called on the page: its school, or the county. */
    String owner(Subject subject) {
        return school(subject).map(School::name).orElseGet(subject::name);
    }

    /** Which part of the school, such as 小学 or 1年级1班, or of the county, such as a year; empty: the whole. */
    String part(Subject subject) {
        String name = subject.name();
        String owner = school(subject).map(School::name).orElse(name);
        String rest = name.startsWith(owner) ? name.substring(owner.length()) : name;
        return subject.stage() == null ? rest : PageWords.stage(subject.stage()) + rest;
    }

    /** The stage that it is about; empty: none, or all. */
    static Optional<Stage> stage(Finding finding) {
        Subject subject = finding.subject();
        if (subject.stage() != null || subject.type() != Subject.Type.CLASS) {
            return Optional.ofNullable(subject.stage());
        }
        return Coded.find(Stage.class, subject.code().split("/", -1)[1]);
    }
}
