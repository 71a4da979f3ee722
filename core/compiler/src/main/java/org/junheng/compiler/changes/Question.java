package org.junheng.compiler.changes;

import java.time.LocalDate;
import java.util.List;
import org.junheng.facts.Dossier;

/**
 * Some counties and the day for which they are judged.
 *
 * @param dossiers what the counties handed in
 * @param day the day that picks the criteria in force
 */
public record Question(List<Dossier> dossiers, LocalDate day) {
    /** Copies the list. */
    public Question {
        dossiers = List.copyOf(dossiers);
    }
}
