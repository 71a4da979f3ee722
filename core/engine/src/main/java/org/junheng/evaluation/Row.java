package org.junheng.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.findings.Subject;

/**
 * One subject whose figures stand beside each other: a county, a school, a class, or a record.
 *
 * @param dossier what its county handed in
 * @param school its school; null if it is a county's
 * @param group the class; null if it is none
 * @param record the record; null if it is none
 * @param unknown what is missing to say whether it is in scope, or what it is at all; empty: it can be judged
 */
record Row(
        Dossier dossier,
        @Nullable School school,
        @Nullable SchoolClass group,
        @Nullable Place record,
        List<Missing> unknown) {
    /**
     * A record among those of its kind.
     *
     * @param kind its kind
     * @param name what people call the kind; empty if they call it nothing
     * @param number its place in the list, from 1
     * @param facts its fields
     */
    record Place(String kind, String name, int number, Facts facts) {}

    /** A whole county. */
    static Row of(Dossier dossier) {
        return new Row(dossier, null, null, null, List.of());
    }

    /** A whole school. */
    static Row of(Dossier dossier, School school) {
        return new Row(dossier, school, null, null, List.of());
    }

    /** A class of this school. */
    Row of(SchoolClass each) {
        return new Row(dossier, school, each, null, List.of());
    }

    /** A record of this school or county. */
    Row of(Place each) {
        return new Row(dossier, school, null, each, List.of());
    }

    /** This subject, of which something must be known first. */
    Row lacking(List<Missing> missing) {
        return new Row(dossier, school, group, record, missing);
    }

    /** The facts that stand at the subject itself. */
    Facts facts() {
        if (record != null) {
            return record.facts();
        }
        if (group != null) {
            return Facts.NONE;
        }
        return school == null ? dossier.county().facts() : school.facts();
    }

    /** Records of a kind, of the school or of the county; empty if none were handed in, which is not the same as none. */
    Optional<List<Facts>> records(String kind) {
        return Optional.ofNullable((school == null ? dossier.county().records() : school.records()).get(kind));
    }

    /** What a code says about the subject, or else about its school or its county; null if it is missing. */
    @Nullable
    Object value(String code) {
        return new Figure(code).value(this);
    }

    /** Who it is. */
    Subject subject() {
        County county = dossier.county();
        Subject owner = school == null
                ? new Subject(Subject.Type.COUNTY, county.code(), county.name(), null, null)
                : new Subject(Subject.Type.SCHOOL, school.code(), school.name(), null, null);
        if (record != null) {
            return ofRecord(owner, record);
        }
        return group == null ? owner : ofClass(owner, group);
    }

    private static Subject ofClass(Subject owner, SchoolClass each) {
        String code = owner.code() + "/" + each.stage().code() + "/" + each.grade() + "/" + each.name();
        String name =
                Wording.text("subject.class", owner.name(), Wording.label(each.stage()), each.grade(), each.name());
        return new Subject(Subject.Type.CLASS, code, name, null, null);
    }

    private static Subject ofRecord(Subject owner, Place place) {
        Subject.Type type = place.kind().endsWith("-room") ? Subject.Type.ROOM : Subject.Type.RECORD;
        String code = owner.code() + "/" + place.kind() + "/" + place.number();
        String name = Wording.text("subject." + type.code(), owner.name(), place.number(), place.name());
        return new Subject(type, code, name, null, null);
    }
}
