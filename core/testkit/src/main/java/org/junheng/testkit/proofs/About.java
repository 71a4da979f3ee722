package org.junheng.testkit.proofs;

import java.util.Optional;
import org.junheng.facts.FactDefinition;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;

/**
 * What a criterion is judged of: one county, school, section, class or record.
 *
 * @param holder the holder of its indicator
 * @param stage the stage, of a section or class
 */
record About(String holder, Optional<Stage> stage) {
    /** A county. */
    static final About COUNTY = new About(FactDefinition.COUNTY, Optional.empty());
    /** A whole school. */
    static final About SCHOOL = new About(FactDefinition.SCHOOL, Optional.empty());

    /** A section of a stage. */
    static About section(Stage stage) {
        return new About(FactDefinition.SECTION, Optional.of(stage));
    }

    /** Whether it is a section. */
    boolean isSection() {
        return holder.equals(FactDefinition.SECTION);
    }

    /** Whether it is a class. */
    boolean isClass() {
        return holder.equals(IndicatorDefinition.CLASS);
    }

    /** Whether it is a county or a record of one. */
    boolean isOfCounty() {
        return holder.startsWith(FactDefinition.COUNTY);
    }

    /** The kind of record; empty if it is none. */
    Optional<String> record() {
        int slash = holder.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(holder.substring(slash + 1));
    }
}
