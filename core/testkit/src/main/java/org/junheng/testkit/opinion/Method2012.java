package org.junheng.testkit.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.facts.Dossier;
import org.junheng.facts.Ownership;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.indicators.Stage;

/** 教督〔2012〕3号 from METHODS 2: the composite coefficient of variation, the plain mean of the coefficients of eight items. */
final class Method2012 implements Opinion {
    @Override
    public String pack() {
        return "national/basic-balance-2012";
    }

    @Override
    public Map<String, String> outcomes(Dossier dossier) {
        Map<String, String> outcomes = new TreeMap<>();
        for (Stage stage : List.of(Stage.PRIMARY, Stage.JUNIOR)) {
            List<School> schools = Handed.counted(dossier, stage, Method2012::isCounted);
            if (!schools.isEmpty()) {
                outcomes.put(
                        "NBB2012-CV-" + stage.code() + " " + dossier.county().code(), composite(schools, stage));
            }
        }
        return outcomes;
    }

    /**
     * Left out are teaching points, special and vocational schools, private ones, and those of other sponsors than the county's education
     * department (7) and its other departments (8).
     */
    private static boolean isCounted(School school) {
        boolean ofKind = switch (school.kind()) {
            case SPECIAL, VOCATIONAL, TEACHING_POINT -> false;
            default -> true;
        };
        int sponsor = school.attributes().sponsor().orElse(7);
        return ofKind && school.attributes().ownership() != Ownership.PRIVATE && (sponsor == 7 || sponsor == 8);
    }

    private static String composite(List<School> schools, Stage stage) {
        List<Fraction> students =
                schools.stream().map(each -> Handed.students(each, stage)).toList();
        List<Spread> spreads = new ArrayList<>();
        boolean missing = false;
        boolean undecided = false;
        for (int item = 0; item < 8; item++) {
            int place = item;
            List<Optional<Fraction>> amounts = schools.stream()
                    .map(each -> eight(each, each.section(stage).orElseThrow()).get(place))
                    .toList();
            if (amounts.stream().anyMatch(Optional::isEmpty)) {
                missing = true;
            } else {
                Optional<Spread> spread =
                        Spread.of(amounts.stream().map(Optional::orElseThrow).toList(), students);
                spread.ifPresent(spreads::add);
                undecided |= spread.isEmpty();
            }
        }
        if (missing || undecided) {
            return missing ? "NO_DATA" : "UNDECIDED";
        }
        return Spread.isMeanAtMost(spreads, stage == Stage.PRIMARY ? "0.65" : "0.55") ? "MET" : "NOT_MET";
    }

    private static List<Optional<Fraction>> eight(School school, Section section) {
        Optional<Fraction> higher = Handed.sum(
                school, section, "teachers-bachelor-degree", "teachers-master-degree", "teachers-doctoral-degree");
        Optional<Fraction> associate = section.stage() == Stage.PRIMARY
                ? Handed.sum(school, section, "teachers-associate-degree")
                : Optional.of(Fraction.ZERO);
        return List.of(
                Handed.sum(school, section, "teaching-auxiliary-area"),
                Handed.sum(school, section, "indoor-sports-area", "outdoor-sports-area"),
                Handed.sum(school, section, "teaching-equipment-value"),
                Handed.sum(school, section, "computers"),
                Handed.sum(school, section, "books"),
                Handed.sum(school, section, "full-time-teachers"),
                higher.flatMap(each -> associate.map(each::plus)),
                Handed.sum(school, section, "teachers-mid-level-title"));
    }
}
