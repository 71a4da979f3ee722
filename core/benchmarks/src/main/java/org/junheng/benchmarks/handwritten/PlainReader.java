package org.junheng.benchmarks.handwritten;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junheng.benchmarks.nation.Nation;
import org.junheng.benchmarks.work.Criterion;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.Ownership;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.Section;
import org.junheng.indicators.Stage;

/** Takes the numbers of W out of dossiers. Not safe for several threads. */
public final class PlainReader {
    private static final int TEACHING_POINT_FROM = 50;
    private static final long THOUSAND = 1_000;

    private final Figure associates = new Figure("teachers-associate-degree");
    private final Figure bachelors = new Figure("teachers-bachelor-degree");
    private final Figure masters = new Figure("teachers-master-degree");
    private final Figure doctors = new Figure("teachers-doctoral-degree");
    private final Figure backbone = new Figure("backbone-teachers");
    private final Figure sports = new Figure("pe-teachers");
    private final Figure music = new Figure("music-teachers");
    private final Figure fineArts = new Figure("fine-arts-teachers");
    private final Figure arts = new Figure("arts-teachers");
    private final Figure teachingArea = new Figure("teaching-auxiliary-area");
    private final Figure indoorArea = new Figure("indoor-sports-area");
    private final Figure outdoorArea = new Figure("outdoor-sports-area");
    private final Figure equipment = new Figure("teaching-equipment-value");
    private final Figure multimedia = new Figure("multimedia-classrooms");

    /** Reads a county. */
    public PlainCounty read(Dossier dossier) {
        List<PlainSection> primary = new ArrayList<>();
        List<PlainSection> junior = new ArrayList<>();
        for (School school : dossier.schools()) {
            if (isCounted(school)) {
                for (Section section : school.sections()) {
                    switch (section.stage()) {
                        case PRIMARY -> primary.add(section(school, section));
                        case JUNIOR -> junior.add(section(school, section));
                        case SENIOR -> {}
                    }
                }
            }
        }
        Facts facts = dossier.county().facts();
        long years = facts.get("basic-balance-recognised-on") instanceof LocalDate day
                ? ChronoUnit.YEARS.between(day, Nation.AS_OF)
                : PlainCounty.MISSING;
        return new PlainCounty(
                dossier.county().code(),
                primary,
                junior,
                CountyRatios.of(fact -> figure(facts, fact)),
                years,
                attested(dossier));
    }

    private static long figure(Facts facts, String code) {
        int position = facts.layout().position(code);
        return position < 0 ? PlainCounty.MISSING : facts.thousandths(position);
    }

    private static boolean isCounted(School school) {
        boolean kind = school.kind() != SchoolKind.SPECIAL && school.kind() != SchoolKind.VOCATIONAL;
        boolean size = school.kind() != SchoolKind.TEACHING_POINT || school.students() >= TEACHING_POINT_FROM;
        Ownership owner = school.attributes().ownership();
        return kind && size && (owner == null || owner == Ownership.PUBLIC || owner == Ownership.PRIVATE);
    }

    private PlainSection section(School school, Section section) {
        Facts own = section.facts();
        Facts whole = school.facts();
        boolean combined = school.isCombined();
        return new PlainSection(
                school.code(),
                section.stage(),
                section.students() * THOUSAND,
                associates.in(own),
                bachelors.in(own),
                masters.in(own),
                doctors.in(own),
                backbone.in(own),
                sports.in(own),
                music.in(own),
                fineArts.in(own),
                arts.in(own),
                combined ? weight(section.stage()) : 1,
                combined ? weighted(school) * THOUSAND : section.students() * THOUSAND,
                teachingArea.in(whole),
                indoorArea.in(whole),
                outdoorArea.in(whole),
                equipment.in(whole),
                multimedia.in(whole));
    }

    private static long weighted(School school) {
        long sum = 0;
        for (Section each : school.sections()) {
            sum += weight(each.stage()) * each.students();
        }
        return sum;
    }

    /** 1 : 1.1 : 1.32. */
    private static long weight(Stage stage) {
        return switch (stage) {
            case PRIMARY -> 100;
            case JUNIOR -> 110;
            case SENIOR -> 132;
        };
    }

    private static int[] attested(Dossier dossier) {
        int[] attested = new int[Criterion.ATTESTED.size()];
        for (int i = 0; i < attested.length; i++) {
            attested[i] = dossier.attestation(
                            Criterion.ATTESTED.get(i).id(), dossier.county().code())
                    .map(each -> each.holds() ? 1 : 0)
                    .orElse(PlainCounty.MISSING);
        }
        return attested;
    }
}
