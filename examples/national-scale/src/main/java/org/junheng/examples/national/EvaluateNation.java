package org.junheng.examples.national;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Evaluates the counties of a {@link DossierTable}, and writes what was found. */
@Command(
        name = "evaluate",
        description = "Evaluates all counties, and writes findings, verdicts, errors and summaries.",
        mixinStandardHelpOptions = true)
final class EvaluateNation implements Callable<Integer> {
    @Option(names = "--in", required = true, description = "The folder that 'dossiers' or 'schools' wrote.")
    private String in = "";

    @Option(
            names = "--out",
            required = true,
            description =
                    "The folder of the results. Of what is there, only the years, provinces and packs of this run are replaced.")
    private String out = "";

    @Option(names = "--years", description = "Dossiers of these years only, such as 2019,2021-2023.")
    private String years = "";

    @Option(names = "--provinces", split = ",", description = "Counties whose codes begin with these two digits only.")
    private List<String> provinces = List.of();

    @Option(
            names = "--as-of",
            split = ",",
            description = "Dates that pick the law in force, for every dossier; without it each dossier's own date.")
    private List<LocalDate> dates = List.of();

    @Option(
            names = "--packs",
            defaultValue = "national",
            paramLabel = "LABEL[=PACK,PACK...]",
            description = "Shipped packs by id, zip files or folders, under a name; may be repeated."
                    + " A name alone: the shipped national packs in force.")
    private List<String> packs = List.of();

    @Option(names = "--json", description = "Also writes each evaluation as junheng-findings/1.")
    private boolean json;

    @Option(names = "--time-limit", defaultValue = "PT10M", description = "For one pack and up to fifty counties.")
    private Duration timeLimit = Duration.ofMinutes(10);

    @Override
    public Integer call() throws IOException {
        refuseTwoDatesInOneYear();
        Years wanted = Years.of(years);
        try (SparkSession spark = SparkSessions.open()) {
            List<PackSet> sets = packs.stream()
                    .map(text -> PackSet.of(text, timeLimit, spark))
                    .toList();
            // a pack with mistakes is refused here, once, and not by every task
            sets.forEach(PackSet::evaluator);
            NationalRun run = new NationalRun(DossierTable.read(spark, in, wanted, provinces), sets, dates);
            run.write(json ? EnumSet.allOf(Output.class) : EnumSet.of(Output.COUNTIES, Output.FINDINGS), out);
        }
        return 0;
    }

    /** The later one would replace the earlier one the next time. */
    private void refuseTwoDatesInOneYear() {
        if (dates.stream().map(LocalDate::getYear).distinct().count() < dates.size()) {
            throw new IllegalArgumentException(
                    "the results are kept by year: give one date for each year, not " + dates);
        }
    }
}
