package org.junheng.report.county;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junheng.report.Evaluated;

/** Counties that pages are made of. */
final class Counties {
    static final ComplianceEvaluator NATIONAL = ComplianceEvaluator.withShippedPacks();
    static final LocalDate DAY = LocalDate.of(2018, 12, 31);
    private static final Path EXAMPLES = Path.of("../../examples");

    private Counties() {}

    static Evaluated example(String name) {
        return evaluated(NATIONAL, read(name));
    }

    static Dossier read(String name) {
        return NATIONAL.reader().read(EXAMPLES.resolve(name));
    }

    static Evaluated evaluated(ComplianceEvaluator evaluator, Dossier dossier) {
        return new Evaluated(dossier, evaluator.evaluate(dossier, dossier.asOf().orElse(DAY)), evaluator.packs());
    }

    /** A county of primary schools with so many students and backbone teachers each; the first has this name. */
    static Evaluated ofSchools(String name, int[]... studentsAndTeachers) {
        Dossier.Builder dossier = Dossier.builder(County.of("990299", name)).asOf(DAY);
        for (int i = 0; i < studentsAndTeachers.length; i++) {
            Map<String, BigDecimal> facts = Map.of("backbone-teachers", BigDecimal.valueOf(studentsAndTeachers[i][1]));
            dossier.school(School.builder("S" + i, i == 0 ? name : "第" + i + "小学", SchoolKind.PRIMARY)
                    .section(Stage.PRIMARY, studentsAndTeachers[i][0], facts)
                    .build());
        }
        return evaluated(NATIONAL, dossier.build());
    }

    static String html(Evaluated county) {
        return html(CountyPage.standard(), county);
    }

    static String html(CountyPage page, Evaluated county) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            page.write(county, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Document page(Evaluated county) {
        return Jsoup.parse(html(county));
    }

    /** The same schools again under other codes. */
    static Dossier times(int times, Dossier dossier) {
        Dossier.Builder copies =
                Dossier.builder(dossier.county()).asOf(dossier.asOf().orElse(DAY));
        for (School school : dossier.schools()) {
            for (int i = 0; i < times; i++) {
                copies.school(copy(school, i));
            }
        }
        return copies.build();
    }

    private static School copy(School school, int number) {
        School.Builder copy = School.builder(school.code() + "-" + number, school.name() + number, school.kind())
                .attributes(school.attributes())
                .facts(school.facts().asMap())
                .classes(school.classes())
                .records(school.records());
        school.sections()
                .forEach(each ->
                        copy.section(each.stage(), each.students(), each.facts().asMap()));
        return copy.build();
    }
}
