package org.junheng.evaluation;

import org.junheng.facts.FactLayout;
import org.junheng.facts.School;
import org.junheng.facts.Section;

/**
 * Which facts a section and its school have, and whether figures of the whole school are shared out. Rows of one shape are
 * computed alike, and most schools of a nation have one of a few shapes, so where a figure stands is looked up once for each shape.
 *
 * @param ofSection the codes that the section has
 * @param ofSchool the codes that the whole school has
 * @param combined whether the school has several sections
 */
record SectionShape(FactLayout ofSection, FactLayout ofSchool, boolean combined) {
    static SectionShape of(School school, Section section) {
        return new SectionShape(section.facts().layout(), school.facts().layout(), school.isCombined());
    }

    @SuppressWarnings("ReferenceEquality") // equal layouts are nearly always shared, and the others are another shape
    boolean fits(School school, Section section) {
        return section.facts().layout() == ofSection
                && school.facts().layout() == ofSchool
                && school.isCombined() == combined;
    }
}
