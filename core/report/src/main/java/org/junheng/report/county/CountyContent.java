package org.junheng.report.county;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.School;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Finding;
import org.junheng.findings.Statistic;
import org.junheng.findings.Subject;
import org.junheng.findings.Verdict;
import org.junheng.packs.Pack;
import org.junheng.report.Evaluated;
import org.junheng.report.Mark;
import org.junheng.report.Markup;
import org.junheng.report.Variation;

/** Everything that the template of the page shows of one county. */
final class CountyContent implements SchoolRow.Page {
    private final Evaluated county;
    private final List<SchoolColumn> columns;
    private final List<Seen> findings;
    private final MissedPart.Words words;

    CountyContent(Evaluated county, List<SchoolColumn> columns) {
        this.county = county;
        this.columns = columns;
        this.findings = Seen.of(county.evaluation().findings());
        Criteria criteria = new Criteria(county);
        this.words = new MissedPart.Words(
                criteria, new Said(criteria), new Whose(county.dossier()), viewIds(county.evaluation()));
    }

    /** Every view, in the order of the verdicts; a view without a verdict behind them. */
    private static Set<String> viewIds(Evaluation evaluation) {
        Set<String> views = new LinkedHashSet<>();
        evaluation.verdicts().stream().map(Verdict::view).forEach(views::add);
        evaluation.findings().stream().map(Finding::view).forEach(views::add);
        return views;
    }

    @Override
    public MissedPart.Words words() {
        return words;
    }

    @Override
    public List<Markup> cells(School school) {
        return columns.stream().map(each -> each.cell().apply(county, school)).toList();
    }

    /** The county. */
    public String name() {
        return county.evaluation().county().name();
    }

    /** Its code. */
    public String code() {
        return county.evaluation().county().code();
    }

    /** The date of the evaluation. */
    public String asOf() {
        return county.evaluation().asOf().toString();
    }

    /** How many schools were handed in. */
    public int schoolCount() {
        return words.whose().schools().size();
    }

    /** How many findings there are, without those that several views share. */
    public int findingCount() {
        return findings.size();
    }

    /** The documents that were applied. */
    public List<Evaluation.UsedPack> packs() {
        return county.evaluation().packs();
    }

    /** The number of a document; nothing where it has none. */
    public String number(Evaluation.UsedPack used) {
        return isNumbered(words.criteria().packs().get(used.id())) ? used.number() : "";
    }

    /** A document that is not among the packs is called as the evaluation calls it. */
    private static boolean isNumbered(@Nullable Pack pack) {
        return pack == null || pack.document().isNumbered();
    }

    /** What people call a document for short. */
    public List<String> documents() {
        return words.views().stream().map(words.criteria()::document).toList();
    }

    /** What each view says. */
    public List<ViewPart> views() {
        List<ViewPart> parts = new ArrayList<>();
        words.views().forEach(view -> parts.add(view(view, "view" + (parts.size() + 1))));
        return parts;
    }

    private ViewPart view(String view, String anchor) {
        Evaluation evaluation = county.evaluation();
        List<Finding> own = evaluation.findings().stream()
                .filter(each -> each.view().equals(view))
                .toList();
        Matrix matrix = Matrix.of(own, words.criteria());
        Optional<Verdict> verdict = evaluation.verdicts().stream()
                .filter(each -> each.view().equals(view))
                .findFirst();
        Explanation explanation = evaluation.explanations().stream()
                .filter(each -> each.view().equals(view))
                .findFirst()
                .orElse(new Explanation(view, List.of(), List.of(), List.of()));
        Pack pack = words.criteria().packs().get(view);
        return new ViewPart(
                anchor,
                words.criteria().document(view),
                pack == null || !isNumbered(pack) ? "" : pack.document().title(),
                pack == null ? "" : above(pack),
                verdict.map(each -> Mark.of(each.outcome())),
                verdict.map(Verdict::citation).orElse(""),
                explanation.decisive().size(),
                ViewPart.causes(explanation, words.criteria(), matrix),
                verdict.map(each -> ViewPart.remarks(each, words.criteria())).orElse(List.of()),
                explanation.wanted(),
                matrix,
                variations(view, own));
    }

    private String above(Pack pack) {
        return pack.parents().stream()
                .filter(words.views()::contains)
                .map(words.criteria()::document)
                .collect(joining(PageWords.text("and")));
    }

    private List<VariationRow> variations(String view, List<Finding> own) {
        List<Statistic> statistics = county.evaluation().statistics().stream()
                .filter(each -> each.view().equals(view))
                .toList();
        return Variation.of(words.criteria().packs(), statistics, own).stream()
                .map(each -> VariationRow.of(
                        each,
                        each.statistic()
                                .map(one -> Contribution.of(one, values(one, own), words.whose()))
                                .orElse(List.of())))
                .toList();
    }

    /** What each section has of an indicator: whichever criterion judges it, the value is the same. */
    private static Map<String, Finding> values(Statistic statistic, List<Finding> own) {
        Map<String, Finding> values = new LinkedHashMap<>();
        own.stream()
                .filter(each -> each.subject().type() == Subject.Type.SECTION
                        && statistic.indicator().equals(each.indicator())
                        && each.subject().stage() == statistic.stage()
                        && each.measured() != null)
                .forEach(each -> values.putIfAbsent(each.subject().code(), each));
        return values;
    }

    /** The indicators, stage by stage. */
    public List<StagePart> stages() {
        return StagePart.of(findings, words);
    }

    /** The schools, those that miss most first. */
    public List<SchoolRow> schools() {
        Map<String, List<Seen>> bySchool = findings.stream()
                .filter(each -> words.whose().school(each.finding().subject()).isPresent())
                .collect(groupingBy(each -> words.whose()
                        .school(each.finding().subject())
                        .orElseThrow()
                        .code()));
        return words.whose().schools().stream()
                .map(each -> SchoolRow.of(each, bySchool.getOrDefault(each.code(), List.of()), this))
                .sorted(SchoolRow.ORDER)
                .toList();
    }

    /** Headings of the host's columns. */
    public List<String> headings() {
        return columns.stream().map(SchoolColumn::heading).toList();
    }

    /** Every criterion that is missed, with all that misses it. */
    public List<MissedPart> missed() {
        return MissedPart.of(findings, words);
    }

    /** Every criterion that is open somewhere. */
    public List<OpenRow> open() {
        return OpenRow.of(findings, words);
    }

    /** All findings for the script. */
    public Markup data() {
        return Markup.of(FindingData.json(findings, words));
    }

    /** The stages that findings are about. */
    public List<String> stageWords() {
        return findings.stream()
                .flatMap(each -> Whose.stage(each.finding()).stream())
                .distinct()
                .sorted()
                .map(PageWords::stage)
                .toList();
    }
}
