package org.junheng.testkit.mutations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.compiler.Family;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.Word;

/** Plants faults into the criteria of a pack. */
final class Mutants {
    /** How the types of columns end that count criteria. */
    static final String ITEMS = "Items";

    private static final String CODE = "code";
    private static final String SCOPE = "scope";
    private static final String STAGE = "stage";
    private static final String EVERY = "every";
    /** Columns of which figures can be missing without being asked for. */
    private static final Set<String> CHECKED =
            Set.of("SectionIndicator", "SchoolIndicator", "CountyIndicator", "SeriesIndicator", "DateOf");

    private final Family family;
    private final OtherFigures figures;
    private final List<Mutant> planted = new ArrayList<>();

    private Mutants(Family family) {
        this.family = family;
        this.figures = new OtherFigures(family);
    }

    /** Every fault that makes sense for each criterion of the family's pack, in their order. */
    static List<Mutant> of(Family family) {
        Mutants mutants = new Mutants(family);
        family.pack().criteria().forEach(mutants::plant);
        return List.copyOf(mutants.planted);
    }

    private void plant(Criterion criterion) {
        planted.addAll(OtherWords.of(criterion, family.pack()));
        stage(criterion);
        planted.addAll(figures.of(criterion));
        planted.addAll(OtherDays.of(criterion, family.pack()));
        criterion
                .selector()
                .field(SCOPE)
                .ifPresent(
                        scope -> add(Fault.SCOPE, criterion, Edit.of(criterion).everywhere(SCOPE), scope));
        opening(criterion);
        counted(criterion);
        criterion
                .target()
                .ifPresent(target ->
                        add(Fault.RELATION, criterion, Edit.of(criterion).unrelated(), target));
        otherClause(criterion)
                .ifPresent(other -> planted.add(Mutant.of(
                        Fault.CITATION, criterion, Edit.of(criterion).citing(other), criterion.citation(), other)));
        planted.add(new Mutant(Fault.DELETED, criterion, Optional.empty(), criterion.title(), ""));
    }

    /** Something is taken away. */
    private void add(Fault fault, Criterion criterion, Edit edit, String before) {
        planted.add(Mutant.of(fault, criterion, edit, before, ""));
    }

    private void stage(Criterion criterion) {
        criterion.selector().stage().ifPresent(stage -> {
            Stage other = stage == Stage.PRIMARY ? Stage.JUNIOR : Stage.PRIMARY;
            boolean isDefined = criterion
                    .selector()
                    .field(CODE)
                    .map(code -> family.definitions(code).anyMatch(each -> each.isFor(other)))
                    .orElse(true);
            if (isDefined) {
                Edit edit = Edit.of(criterion).selecting(STAGE, other.code());
                planted.add(Mutant.of(Fault.STAGE, criterion, edit, stage.code(), other.code()));
            }
        });
    }

    /** Whether figures that are not given are asked for. */
    private void opening(Criterion criterion) {
        boolean asks = criterion.opening().equals(EVERY)
                && CHECKED.contains(criterion.selector().type());
        boolean agrees = criterion.requirement().stream()
                .map(Word::name)
                .anyMatch(each -> each.equals("agreesWith") || each.equals("agreesWithTheSchools"));
        String other = asks ? Criterion.CHECK : EVERY;
        if (asks || (!criterion.opening().equals(EVERY) && !criterion.opening().equals("the") && !agrees)) {
            Edit edit = Edit.of(criterion).opening(other);
            planted.add(Mutant.of(Fault.OPENING, criterion, edit, criterion.opening(), other));
        }
    }

    /** Who decides in the place of another is counted where that one is, whatever its own file says. */
    private void counted(Criterion criterion) {
        String partOf = criterion.partOf();
        String group = criterion.group();
        if (partOf != null) {
            add(Fault.COUNTED, criterion, Edit.of(criterion).uncounted(), partOf);
        } else if (group != null && criterion.replaced().isEmpty() && isCounted(group)) {
            add(Fault.COUNTED, criterion, Edit.of(criterion).uncounted(), group);
        }
    }

    /** Whether some composite counts the items of a group, which may stand in another pack too. */
    private boolean isCounted(String group) {
        return Stream.concat(Stream.of(family.pack()), family.ancestors().stream())
                .flatMap(each -> each.criteria().stream())
                .filter(each -> each.selector().type().endsWith(ITEMS))
                .anyMatch(each -> each.selector().field("group").equals(Optional.of(group)));
    }

    private Optional<String> otherClause(Criterion criterion) {
        return family.pack().criteria().stream()
                .map(Criterion::citation)
                .filter(each -> !Objects.equals(each, criterion.citation()))
                .findFirst();
    }
}
