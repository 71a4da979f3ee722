package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolPart;
import org.junheng.findings.Subject;
import org.junheng.input.Coded;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.RecordCount;

/**
 * One subject whose figures stand beside each other: a county, a school, a class, or a record.
 *
 * @param dossier what its county handed in
 * @param school its school; null if it is a county's
 * @param group the class; null if it is none
 * @param facts its own facts
 * @param subject who it is
 * @param unknown what is missing to say whether it is in scope, or what it is at all; empty: it can be judged
 */
record Row(
        Dossier dossier,
        @Nullable School school,
        @Nullable SchoolClass group,
        Facts facts,
        Subject subject,
        List<Missing> unknown) {
    /** A whole county. */
    static Row of(Dossier dossier) {
        County county = dossier.county();
        Subject subject = new Subject(Subject.Type.COUNTY, county.code(), county.name(), null, null);
        return new Row(dossier, null, null, county.facts(), subject, List.of());
    }

    /** A whole school. */
    static Row of(Dossier dossier, School school) {
        Subject subject = new Subject(Subject.Type.SCHOOL, school.code(), school.name(), null, null);
        return new Row(dossier, school, null, school.facts(), subject, List.of());
    }

    /** A class of this school. */
    Row of(SchoolClass each) {
        String code = subject.code() + "/" + each.stage().code() + "/" + each.grade() + "/" + each.name();
        String name =
                Wording.text("subject.class", subject.name(), Wording.label(each.stage()), each.grade(), each.name());
        return new Row(
                dossier, school, each, facts, new Subject(Subject.Type.CLASS, code, name, null, null), List.of());
    }

    /** A record of this school or county: its kind, its place among the records of its kind from 1, and its fields. */
    Row of(String kind, int place, Facts record) {
        Subject.Type type = kind.endsWith("-room") ? Subject.Type.ROOM : Subject.Type.RECORD;
        String code = subject.code() + "/" + kind + "/" + place;
        String name = Wording.text("subject." + type.code(), subject.name(), place);
        return new Row(dossier, school, null, record, new Subject(type, code, name, null, null), List.of());
    }

    /** This subject, of which something must be known first. */
    Row lacking(List<Missing> missing) {
        return new Row(dossier, school, group, facts, subject, missing);
    }

    /** Records of a kind, of the school or of the county; empty if none were handed in, which is not the same as none. */
    Optional<List<Facts>> records(String kind) {
        return Optional.ofNullable((school == null ? dossier.county().records() : school.records()).get(kind));
    }

    /** What a code says about the subject, or else about its school or its county, whatever the type; null if it is missing. */
    @Nullable
    Object value(String code) {
        Object own = facts.get(code);
        if (own != null) {
            return own;
        }
        Optional<SchoolPart> part = Coded.find(SchoolPart.class, code);
        if (part.isPresent()) {
            return part(part.get());
        }
        Optional<RecordCount> count = RecordCount.parse(code);
        if (count.isPresent()) {
            return records(count.get().kind())
                    .map(count.get()::in)
                    .flatMap(Row::number)
                    .orElse(null);
        }
        Object ofSchool = school == null ? null : school.facts().get(code);
        return ofSchool == null ? dossier.county().facts().get(code) : ofSchool;
    }

    private @Nullable Object part(SchoolPart part) {
        if (group != null && part.code().equals(IndicatorDefinition.STUDENTS)) {
            return BigDecimal.valueOf(group.students());
        }
        if (school == null) {
            return null;
        }
        return number(part.of(school)).orElse(null);
    }

    private static Optional<BigDecimal> number(OptionalLong number) {
        return number.isPresent() ? Optional.of(BigDecimal.valueOf(number.getAsLong())) : Optional.empty();
    }
}
