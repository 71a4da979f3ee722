package org.junheng.report.school;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.indicators.Measure;
import org.junheng.report.Evaluated;
import org.junheng.report.Exact;
import org.junheng.report.PackTerms;

/** One evaluation of a county, with what is looked up in it for every school. */
final class CountyYear {
    private final Evaluated county;
    private final PackTerms terms;
    private final FindingsBySchool findings;
    private final Map<String, School> schools = new LinkedHashMap<>();

    CountyYear(Evaluated county) {
        this.county = county;
        terms = new PackTerms(county);
        findings = new FindingsBySchool(county, terms);
        county.dossier().schools().forEach(school -> schools.put(school.code(), school));
    }

    Evaluated county() {
        return county;
    }

    LocalDate asOf() {
        return county.evaluation().asOf();
    }

    PackTerms terms() {
        return terms;
    }

    FindingsBySchool findings() {
        return findings;
    }

    Optional<School> school(String code) {
        return Optional.ofNullable(schools.get(code));
    }

    /** The exact number that a finding measured. */
    Optional<Measure> measure(Finding finding) {
        Finding.Measured measured = finding.measured();
        return measured == null
                ? Optional.empty()
                : terms.criterion(finding).flatMap(criterion -> Exact.measure(criterion, measured));
    }
}
