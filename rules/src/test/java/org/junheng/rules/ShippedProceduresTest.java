package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junheng.ComplianceEvaluator;
import org.junheng.packs.Consequence;
import org.junheng.packs.Pack;
import org.junheng.packs.ProcedureStep;
import org.junheng.packs.SourceStatus;
import org.junit.jupiter.api.Test;

/** What the shipped packs say of procedures and consequences, held against the sources. */
class ShippedProceduresTest {
    private static final ComplianceEvaluator SHIPPED = ComplianceEvaluator.withShippedPacks();

    private static Pack pack(String id) {
        return SHIPPED.packs().get(id);
    }

    /** Records of a county know a step by its code alone. */
    @Test
    void aCodeIsTheSameStepInEveryPack() {
        Map<String, Set<String>> names = new TreeMap<>();
        SHIPPED.packs()
                .values()
                .forEach(pack -> pack.procedure()
                        .steps()
                        .forEach(each -> names.computeIfAbsent(each.code(), key -> new TreeSet<>())
                                .add(each.name())));

        assertThat(names)
                .containsKeys("basic-recognition", "quality-recognition")
                .allSatisfy((code, each) -> assertThat(each).as(code).hasSize(1));
    }

    /** 县级自评、市级复核、省级评估、国家认定, one behind the other; and then monitoring, which nobody has confirmed. */
    @Test
    void fourLevelsOf2017FollowEachOther() {
        List<ProcedureStep> steps = pack(Dossiers.QUALITY).procedure().steps();
        List<ProcedureStep> levels = steps.stream()
                .filter(each -> each.code().startsWith("quality-") && each.partOf() == null)
                .toList();

        assertThat(levels)
                .extracting(ProcedureStep::name)
                .containsExactly("县级自评(优质均衡)", "市级复核(优质均衡)", "省级评估(优质均衡)", "国家认定(优质均衡)", "年度监测(优质均衡)");
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i).after()).containsExactly(levels.get(i - 1).code());
        }
        assertThat(levels)
                .extracting(each -> each.source().status())
                .containsExactly(
                        SourceStatus.CONFIRMED,
                        SourceStatus.CONFIRMED,
                        SourceStatus.CONFIRMED,
                        SourceStatus.CONFIRMED,
                        SourceStatus.UNCONFIRMED);
    }

    /** Losing the title and 整改一年 are not confirmed by any source, so that no national pack threatens anybody. */
    @Test
    void nationalPacksThreatenNobody() {
        assertThat(SHIPPED.packs().values())
                .filteredOn(each -> each.id().startsWith("national/"))
                .allSatisfy(each -> assertThat(each.procedure().consequences()).isEmpty());
    }

    /** P6 of 武清; E5 of the district; 班额严重超标, 用地 and 经费 of the city. Where the text has no number, the row asks. */
    @Test
    void consequencesAreThoseOfTheSources() {
        assertThat(kinds("tianjin/wuqing-2020"))
                .containsExactly(Consequence.Kind.COMMENDATION, Consequence.Kind.ACCOUNTABILITY);
        assertThat(kinds("unnamed/district-plan-2025"))
                .containsExactly(
                        Consequence.Kind.CRITICISM, Consequence.Kind.INTERVIEW, Consequence.Kind.ACCOUNTABILITY);
        assertThat(kinds("unnamed/city-opinions-2016"))
                .containsExactly(
                        Consequence.Kind.RECTIFICATION,
                        Consequence.Kind.ADMISSION_LIMIT,
                        Consequence.Kind.ACCOUNTABILITY,
                        Consequence.Kind.SUPERVISION);
        assertThat(SHIPPED.packs().values())
                .flatExtracting(each -> each.procedure().consequences())
                .filteredOn(each -> each.asks().isEmpty())
                .extracting(Consequence::code)
                .containsExactly("sites");
    }

    private static List<Consequence.Kind> kinds(String id) {
        return pack(id).procedure().consequences().stream()
                .map(Consequence::kind)
                .toList();
    }
}
