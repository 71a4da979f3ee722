package org.junheng.report.county;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junheng.facts.School;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Outcome;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.PendingClause;
import org.junheng.report.Evaluated;
import org.junheng.report.Mark;

/** The criteria of the packs that were used, in the order of the documents and of their law. */
final class Criteria {
    /** Where inside a group of the law: 第3项, and what stands behind a blank. */
    private static final Pattern ITEM = Pattern.compile("第[0-9一二三四五六七八九十]+[项条款].*| .*");

    private final Map<String, Pack> packs = new LinkedHashMap<>();
    private final Map<String, Criterion> byId = new LinkedHashMap<>();
    private final Map<String, PendingClause> pending = new LinkedHashMap<>();

    Criteria(Evaluated county) {
        for (Evaluation.UsedPack used : county.evaluation().packs()) {
            Pack pack = county.packs().get(used.id());
            if (pack != null) {
                packs.put(pack.id(), pack);
                pack.criteria().forEach(each -> byId.put(each.id(), each));
                pack.pending().forEach(each -> pending.put(each.id(), each));
            }
        }
    }

    /** The packs by id, parents first. */
    Map<String, Pack> packs() {
        return packs;
    }

    Optional<Criterion> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean isPending(String id) {
        return pending.containsKey(id);
    }

    /** All ids in order; those that no pack knows are not among them. */
    List<String> ids() {
        return new ArrayList<>(byId.keySet());
    }

    /** Its name, which begins with what people call it for short; its id if no pack knows it. */
    String title(String id) {
        return find(id).map(Criterion::title).orElse(id);
    }

    /** What people call it for short: the first word of its name. */
    String shortTitle(String id) {
        String title = title(id);
        int blank = title.indexOf(' ');
        return blank < 0 ? title : title.substring(0, blank);
    }

    /** The part of the law that it stands in, as its citation names it: 资源配置, 政府保障程度 … */
    String group(String id) {
        Criterion criterion = byId.get(id);
        if (criterion == null) {
            return PageWords.text("group.other");
        }
        if (criterion.isCheck()) {
            return PageWords.text("group.check");
        }
        Pack pack = packs.values().stream()
                .filter(each -> each.criteria().contains(criterion))
                .findFirst()
                .orElseThrow();
        String number = pack.document().number();
        String place = criterion.citation().startsWith(number)
                ? criterion.citation().substring(number.length()).strip()
                : criterion.citation();
        String part = ITEM.matcher(place).replaceFirst("");
        String group = part.isEmpty() ? PageWords.text("group.other") : part;
        return packs.size() == 1
                ? group
                : PageWords.text("group.of", pack.document().name(), group);
    }

    /** Where it stands. */
    String citation(String id) {
        return find(id).map(Criterion::citation).orElse("");
    }

    /** The words of its law line by line, without the line that only cites them. */
    List<String> law(String id) {
        return find(id).stream()
                .flatMap(each -> each.law().lines().filter(line -> !line.startsWith(each.citation())))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What was found about one of its subjects. */
    Mark mark(String id, Outcome outcome) {
        return isCheck(id) ? Mark.ofCheck(outcome) : Mark.of(outcome);
    }

    /** Whether some of these packs counts a school. */
    boolean isCounted(Collection<String> views, School school) {
        return packs.values().stream()
                .filter(each -> views.contains(each.id()))
                .anyMatch(each -> each.population().counts(school));
    }

    boolean isCheck(String id) {
        return find(id).filter(Criterion::isCheck).isPresent();
    }

    /** Whether it counts what was found about one section: the school standard (学校标准). */
    boolean isStandard(String id) {
        return find(id).filter(each -> each.selector().type().equals("SectionItems"))
                .isPresent();
    }

    /** What people call a document for short. */
    String document(String pack) {
        return packs.containsKey(pack) ? packs.get(pack).document().name() : pack;
    }
}
