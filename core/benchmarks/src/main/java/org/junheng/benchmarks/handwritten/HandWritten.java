package org.junheng.benchmarks.handwritten;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junheng.benchmarks.work.Contender;
import org.junheng.benchmarks.work.Criterion;
import org.junheng.benchmarks.work.Judged;
import org.junheng.benchmarks.work.Task;
import org.junheng.facts.Dossier;
import org.junheng.findings.Verdict.VerdictOutcome;

/** Hand-written Java, from what it reads and with what it makes of it. */
public final class HandWritten implements Contender {
    private final Input input;
    private final Output output;
    private final Arithmetic arithmetic;

    private HandWritten(Input input, Output output, Arithmetic arithmetic) {
        this.input = input;
        this.output = output;
        this.arithmetic = arithmetic;
    }

    /** What it reads. */
    private enum Input {
        /** The same dossiers as the engine. */
        DOSSIERS,
        /** Records of primitive fields, made beforehand. */
        RECORDS
    }

    /** What it makes. */
    private enum Output {
        /** One object for each finding. */
        OBJECTS,
        /** Columns; findings on demand. */
        COLUMNS
    }

    /** One object each from dossiers: what the engine is measured by. */
    public static Contender reference() {
        return new HandWritten(Input.DOSSIERS, Output.OBJECTS, Arithmetic.EXACT);
    }

    /** All others. */
    public static List<Contender> others() {
        return List.of(
                new HandWritten(Input.DOSSIERS, Output.COLUMNS, Arithmetic.EXACT),
                new HandWritten(Input.RECORDS, Output.OBJECTS, Arithmetic.EXACT),
                new HandWritten(Input.RECORDS, Output.COLUMNS, Arithmetic.EXACT));
    }

    /** With doubles, which may be wrong on a limit and is not compared with the others. */
    public static Contender withDoubles() {
        return new HandWritten(Input.DOSSIERS, Output.OBJECTS, Arithmetic.DOUBLE);
    }

    @Override
    public String name() {
        return String.format(
                        Locale.ROOT,
                        "Java by hand, %s from %s%s",
                        output == Output.OBJECTS ? "one object each" : "columns",
                        input,
                        arithmetic == Arithmetic.EXACT ? "" : ", doubles")
                .replace("DOSSIERS", "dossiers")
                .replace("RECORDS", "plain records");
    }

    @Override
    public Task over(List<Dossier> counties) {
        PlainReader reader = new PlainReader();
        List<PlainCounty> plain = counties.stream().map(reader::read).toList();
        return input == Input.RECORDS
                ? task(() -> plain.stream())
                : task(() -> counties.stream().map(reader::read));
    }

    /** Reads counties one by one. */
    private interface Source {
        Stream<PlainCounty> counties();
    }

    private Task task(Source source) {
        return output == Output.OBJECTS ? new Objects(source, arithmetic) : new OfColumns(source, arithmetic);
    }

    private record Objects(Source source, Arithmetic arithmetic) implements Task {
        @Override
        public long run() {
            ObjectsProgram program = new ObjectsProgram(arithmetic);
            List<ObjectsProgram.CountyResult> all =
                    source.counties().map(program::judge).toList();
            return all.stream().mapToLong(each -> each.findings().size() + 1).sum();
        }

        @Override
        public Stream<Judged> judged() {
            ObjectsProgram program = new ObjectsProgram(arithmetic);
            return source.counties().flatMap(county -> {
                ObjectsProgram.CountyResult result = program.judge(county);
                return Stream.concat(result.findings().stream().map(Found::judged), verdict(county, result.verdict()));
            });
        }
    }

    private record OfColumns(Source source, Arithmetic arithmetic) implements Task {
        @Override
        public long run() {
            ColumnsProgram program = new ColumnsProgram(arithmetic);
            List<ColumnsProgram.CountyResult> all =
                    source.counties().map(program::judge).toList();
            return all.stream().mapToLong(ColumnsProgram.CountyResult::findings).sum();
        }

        @Override
        public Stream<Judged> judged() {
            ColumnsProgram program = new ColumnsProgram(arithmetic);
            return source.counties().flatMap(county -> {
                ColumnsProgram.CountyResult result = program.judge(county);
                return Stream.concat(result.found().map(Found::judged), verdict(county, result.verdict()));
            });
        }
    }

    private static Stream<Judged> verdict(PlainCounty county, VerdictOutcome verdict) {
        return Stream.of(Judged.of(Criterion.VERDICT, county.code(), verdict, Double.NaN));
    }
}
