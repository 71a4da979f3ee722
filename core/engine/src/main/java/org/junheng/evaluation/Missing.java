package org.junheng.evaluation;

import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;

/**
 * Something that is missing.
 *
 * @param code what it is to a program
 * @param name what it is to a person
 */
record Missing(String code, String name) {
    static Missing of(FactDefinition fact) {
        return new Missing(fact.code(), fact.name());
    }

    static Missing of(School school, FactDefinition fact) {
        return new Missing(school.code() + "/" + fact.code(), school.name() + " " + fact.name());
    }
}
