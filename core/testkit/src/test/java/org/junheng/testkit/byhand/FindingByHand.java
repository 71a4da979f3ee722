package org.junheng.testkit.byhand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;

/** A finding written by hand, in the view of {@code test/p}. */
public final class FindingByHand {
    /** The county, as a subject. */
    public static final Subject COUNTY = new Subject(Subject.Type.COUNTY, "100000", "县", null, null);

    private final String criterion;
    private final Outcome outcome;
    private String view = "test/p";
    private String pack = "test/p";
    private Subject subject = COUNTY;
    private String indicator;
    private Finding.Measured measured;
    private Finding.Required required;
    private String margin;
    private Finding.Shortfall shortfall;
    private String citation = CriterionByHand.CITATION;
    private final Map<String, String> inputs = new LinkedHashMap<>();
    private List<String> missing = List.of();
    private String supersededBy;
    private boolean check;
    private String weakerThan;

    private FindingByHand(String criterion, Outcome outcome) {
        this.criterion = criterion;
        this.outcome = outcome;
    }

    /** What a criterion found about the county, until another subject is said. */
    public static FindingByHand by(String criterion, Outcome outcome) {
        return new FindingByHand(criterion, outcome);
    }

    /** A section of a school. */
    public static Subject section(String school, Stage stage) {
        return new Subject(Subject.Type.SECTION, school, school, stage, null);
    }

    /** A school. */
    public static Subject school(String code) {
        return new Subject(Subject.Type.SCHOOL, code, code, null, null);
    }

    public FindingByHand about(Subject value) {
        subject = value;
        return this;
    }

    public FindingByHand in(String viewAndPack) {
        view = viewAndPack;
        pack = viewAndPack;
        return this;
    }

    public FindingByHand ofPack(String value) {
        pack = value;
        return this;
    }

    public FindingByHand measuring(String value, String code) {
        measured = new Finding.Measured(value, value, "人");
        indicator = code;
        margin = "0";
        return this;
    }

    public FindingByHand requiring(Comparator comparator, String value) {
        required = new Finding.Required(comparator, value, "人");
        return this;
    }

    public FindingByHand lacking(String value, String fact) {
        shortfall = new Finding.Shortfall(value, "人", fact);
        return this;
    }

    public FindingByHand using(String fact, String value) {
        inputs.put(fact, value);
        return this;
    }

    public FindingByHand without(String fact) {
        missing = List.of(fact);
        return this;
    }

    public FindingByHand citing(String value) {
        citation = value;
        return this;
    }

    public FindingByHand supersededBy(String value) {
        supersededBy = value;
        return this;
    }

    public FindingByHand weakerThan(String value) {
        weakerThan = value;
        return this;
    }

    public FindingByHand asCheck() {
        check = true;
        return this;
    }

    /** The sentence is the criterion, the subject's code, the outcome and the citation. */
    public Finding done() {
        return saying(criterion + " " + subject.code() + " " + outcome + " " + citation);
    }

    public Finding saying(String message) {
        return new Finding(
                view,
                criterion,
                pack,
                subject,
                indicator,
                outcome,
                measured,
                required,
                margin,
                shortfall,
                citation,
                inputs,
                List.of(),
                missing,
                supersededBy,
                check,
                weakerThan,
                message);
    }
}
