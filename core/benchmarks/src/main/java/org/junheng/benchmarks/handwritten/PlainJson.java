package org.junheng.benchmarks.handwritten;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junheng.benchmarks.work.Criterion;
import org.junheng.indicators.Stage;
import tools.jackson.databind.JsonNode;

/** Takes the numbers of W straight out of the JSON of a dossier; trusts it, as such programs do. */
final class PlainJson {
    private static final int TEACHING_POINT_FROM = 50;

    private final JsonNode dossier;

    PlainJson(JsonNode dossier) {
        this.dossier = dossier;
    }

    PlainCounty county() {
        JsonNode county = dossier.get("county");
        JsonNode facts = county.path("facts");
        List<PlainSection> primary = new ArrayList<>();
        List<PlainSection> junior = new ArrayList<>();
        for (JsonNode school : dossier.path("schools")) {
            JsonNode sections = school.path("sections");
            if (isCounted(school)) {
                if (sections.has("primary")) {
                    primary.add(section(school, Stage.PRIMARY));
                }
                if (sections.has("junior")) {
                    junior.add(section(school, Stage.JUNIOR));
                }
            }
        }
        String code = county.get("code").asString();
        long[][] ratios = CountyRatios.of(fact -> figure(facts, fact));
        return new PlainCounty(code, primary, junior, ratios, years(facts), attested(code));
    }

    private long years(JsonNode facts) {
        JsonNode day = facts.get("basic-balance-recognised-on");
        LocalDate asOf = LocalDate.parse(dossier.get("asOf").asString());
        return day == null ? PlainCounty.MISSING : ChronoUnit.YEARS.between(LocalDate.parse(day.asString()), asOf);
    }

    private static boolean isCounted(JsonNode school) {
        String kind = school.get("kind").asString();
        long students = 0;
        for (JsonNode section : school.path("sections")) {
            students += section.get("students").asLong();
        }
        return switch (kind) {
            case "special", "vocational" -> false;
            case "teaching-point" -> students >= TEACHING_POINT_FROM;
            default -> true;
        };
    }

    private static PlainSection section(JsonNode school, Stage stage) {
        JsonNode section = school.get("sections").get(stage.code());
        JsonNode own = section.path("facts");
        JsonNode whole = school.path("facts");
        long students = section.get("students").asLong() * Criterion.SCALE;
        boolean combined = school.get("sections").size() > 1;
        return new PlainSection(
                school.get("code").asString(),
                stage,
                students,
                figure(own, "teachers-associate-degree"),
                figure(own, "teachers-bachelor-degree"),
                figure(own, "teachers-master-degree"),
                figure(own, "teachers-doctoral-degree"),
                figure(own, "backbone-teachers"),
                figure(own, "pe-teachers"),
                figure(own, "music-teachers"),
                figure(own, "fine-arts-teachers"),
                figure(own, "arts-teachers"),
                combined ? weight(stage) : 1,
                combined ? weighted(school) * Criterion.SCALE : students,
                figure(whole, "teaching-auxiliary-area"),
                figure(whole, "indoor-sports-area"),
                figure(whole, "outdoor-sports-area"),
                figure(whole, "teaching-equipment-value"),
                figure(whole, "multimedia-classrooms"));
    }

    private static long weighted(JsonNode school) {
        long sum = 0;
        for (Stage stage : Stage.values()) {
            sum += weight(stage)
                    * school.get("sections").path(stage.code()).path("students").asLong(0);
        }
        return sum;
    }

    private static long weight(Stage stage) {
        return switch (stage) {
            case PRIMARY -> 100;
            case JUNIOR -> 110;
            case SENIOR -> 132;
        };
    }

    private static long figure(JsonNode facts, String code) {
        JsonNode figure = facts.get(code);
        return figure == null
                ? PlainCounty.MISSING
                : figure.decimalValue().movePointRight(3).longValueExact();
    }

    private int[] attested(String code) {
        int[] attested = new int[Criterion.ATTESTED.size()];
        java.util.Arrays.fill(attested, PlainCounty.MISSING);
        for (JsonNode each : dossier.path("attestations")) {
            for (int i = 0; i < attested.length; i++) {
                boolean same = each.get("criterion")
                        .asString()
                        .equals(Criterion.ATTESTED.get(i).id());
                if (same && each.get("subject").asString().equals(code)) {
                    attested[i] = each.get("holds").asBoolean() ? 1 : 0;
                }
            }
        }
        return attested;
    }
}
