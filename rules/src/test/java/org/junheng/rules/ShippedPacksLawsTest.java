package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Set;
import java.util.stream.Stream;
import org.junheng.testkit.laws.Effort;
import org.junheng.testkit.laws.Laws;
import org.junheng.testkit.laws.PackUnderLaw;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every law holds for every shipped pack, on every day at an edge of it. A new pack needs no change here. */
class ShippedPacksLawsTest {
    /** The national methods are tried harder. */
    private static final Set<String> METHODS = Set.of(Dossiers.QUALITY, Dossiers.PROCEDURE, Dossiers.BASIC);

    @TestFactory
    Stream<DynamicNode> everyLawHolds() {
        return PackUnderLaw.shipped().stream()
                .map(pack -> dynamicContainer(
                        pack.toString(),
                        Laws.all().stream()
                                .map(law -> dynamicTest(
                                        law.name(),
                                        () -> assertThat(Laws.check(law, pack, effort(pack)))
                                                .isEmpty()))));
    }

    private static Effort effort(PackUnderLaw pack) {
        return METHODS.contains(pack.pack().id()) ? Effort.ofProfile().times(3) : Effort.ofProfile();
    }
}
