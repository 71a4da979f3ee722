package org.junheng.evaluation;

import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;

/**
 * Something that is missing.
 *
 * @param code what it is to a program
 * @param owner whose it is, to a person; empty where that is clear
 * @param name what it is, to a person
 */
record Missing(String code, String owner, String name) {
    static Missing of(String code, String name) {
        return new Missing(code, "", name);
    }

    static Missing of(FactDefinition fact) {
        return of(fact.code(), fact.name());
    }

    static Missing of(School school, FactDefinition fact) {
        return of(fact).in(school);
    }

    /** The same as a school's. */
    Missing in(School school) {
        return new Missing(school.code() + "/" + code, school.name(), name);
    }

    /** For a person. */
    String shown() {
        return owner.isEmpty() ? name : owner + " " + name;
    }
}
