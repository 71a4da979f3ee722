package org.junheng.report.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junheng.facts.County;
import org.junheng.facts.Facts;
import org.junheng.packs.ProcedureStep;

/** The steps that a county's dossier says were taken until some day, by code and then by day. */
final class StepRecords {
    private final Map<String, List<Held>> byStep = new HashMap<>();
    private final List<Integer> incomplete = new ArrayList<>();

    private StepRecords() {}

    /** Reads the records; what lies behind the day is not seen. */
    static StepRecords of(County county, LocalDate asOf) {
        StepRecords records = new StepRecords();
        List<Facts> list = county.records().getOrDefault(ProcedureStep.RECORDS, List.of());
        for (int place = 0; place < list.size(); place++) {
            records.read(list.get(place), place + 1, asOf);
        }
        records.byStep.values().forEach(each -> each.sort(Comparator.comparing(Held::on)));
        return records;
    }

    private void read(Facts record, int place, LocalDate asOf) {
        if (!(record.get(ProcedureStep.STEP) instanceof String step && record.get("on") instanceof LocalDate on)) {
            incomplete.add(place);
        } else if (!on.isAfter(asOf)) {
            byStep.computeIfAbsent(step, key -> new ArrayList<>())
                    .add(new Held(
                            step,
                            on,
                            record.get("passed") instanceof Boolean passed ? passed : null,
                            text(record, "by"),
                            text(record, "number"),
                            text(record, "note"),
                            record.get("year") instanceof BigDecimal year ? year.intValue() : on.getYear(),
                            false));
        }
    }

    private static String text(Facts record, String code) {
        return record.get(code) instanceof String text ? text : "";
    }

    /** The records of a step, oldest first. */
    List<Held> of(String step) {
        return List.copyOf(byStep.getOrDefault(step, List.of()));
    }

    /** The codes of all steps of which there are records, sorted. */
    List<String> codes() {
        return List.copyOf(new TreeSet<>(byStep.keySet()));
    }

    /** The places, from 1, of records that say no step or no day. */
    List<Integer> incomplete() {
        return List.copyOf(incomplete);
    }
}
