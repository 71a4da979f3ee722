package org.junheng.cli;

import java.util.List;
import org.junheng.compiler.changes.PackChanges;

/**
 * What is told about two packs.
 *
 * @param changes what changes
 * @param affected what that means to counties, in the order of their dossiers
 */
record DiffReport(PackChanges changes, List<Affected> affected) {
    DiffReport {
        affected = List.copyOf(affected);
    }
}
