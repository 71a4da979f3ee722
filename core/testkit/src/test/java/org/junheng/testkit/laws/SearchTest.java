package org.junheng.testkit.laws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Example;
import org.junheng.facts.Dossier;
import org.junheng.facts.SchoolKind;
import org.junit.jupiter.api.Test;

/** A law that does not hold is found out, with a county that says no more than it must. */
class SearchTest {
    private static final PackUnderLaw PACK = PackUnderLaw.of(TestPacks.BASIC);

    /** No county has a junior school with 2 students or more: one of 2 to 4 students is what cannot be made smaller. */
    private static final class NoJuniorSchools implements Law {
        @Override
        public String sentence() {
            return "There are no junior schools.";
        }

        @Override
        public Optional<String> breach(PackUnderLaw pack, Trial trial) {
            return trial.dossier().schools().stream()
                    .filter(each -> each.kind() == SchoolKind.JUNIOR && each.students() > 1)
                    .map(each -> "junior: " + each.code())
                    .findFirst();
        }
    }

    @Test
    void everyLawIsTriedByTheClassForPacks() {
        long tried = Arrays.stream(PackLaws.class.getDeclaredMethods())
                .filter(each -> each.isAnnotationPresent(Example.class))
                .count();

        assertThat(tried).isEqualTo(Laws.all().size());
    }

    @Test
    void smallestCountyIsReadable() {
        Violation violation = Laws.check(new NoJuniorSchools(), PACK, new Effort(100, 2000, 1))
                .orElseThrow();

        Dossier smallest = PACK.evaluator().reader().read(violation.dossier().getBytes(UTF_8), "smallest");
        assertThat(smallest.schools()).hasSize(1).allSatisfy(school -> {
            assertThat(school.kind()).isEqualTo(SchoolKind.JUNIOR);
            assertThat(school.students()).isBetween(2L, 3L);
            assertThat(school.facts().codes()).isEmpty();
            assertThat(school.sections().get(0).facts().codes()).isEmpty();
            assertThat(school.classes()).isEmpty();
        });
        assertThat(smallest.county().facts().codes()).isEmpty();
        assertThat(smallest.county().series()).isEmpty();
        assertThat(smallest.attestations()).isEmpty();
        assertThat(violation.toString()).contains("NoJuniorSchools", "There are no junior schools.", "junior: S");
    }

    @Test
    void sameSeedFindsTheSame() {
        Effort effort = new Effort(100, 300, 7);

        assertThat(Laws.check(new NoJuniorSchools(), PACK, effort))
                .isEqualTo(Laws.check(new NoJuniorSchools(), PACK, effort))
                .isPresent();
    }

    @Test
    void whatThrowsIsAViolation() {
        Law law = new Law() {
            @Override
            public String sentence() {
                return "Nothing is thrown.";
            }

            @Override
            public Optional<String> breach(PackUnderLaw pack, Trial trial) {
                throw new IllegalStateException("broken");
            }
        };

        assertThat(Laws.check(law, PACK, new Effort(1, 10, 1)).orElseThrow().found())
                .contains("IllegalStateException: broken");
    }

    @Test
    void everyLawHasAnotherNameAndASentence() {
        assertThat(Laws.all()).extracting(Law::name).doesNotHaveDuplicates().hasSizeGreaterThan(15);
        assertThat(Laws.all()).extracting(Law::sentence).allMatch(each -> each.endsWith("\u3002"));
    }
}
