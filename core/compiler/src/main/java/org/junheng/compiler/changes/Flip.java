package org.junheng.compiler.changes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Subject;

/**
 * An outcome that is not what it was.
 *
 * @param judged whom it is about, and by which criterion
 * @param before what was found; null: nothing
 * @param after what is found; null: nothing
 * @param cause by which change
 */
public record Flip(
        Judged judged, @Nullable Found before, @Nullable Found after, Cause cause) {
    /** The outcome's word as it was; empty: there was none. */
    public String was() {
        return before == null ? "" : before.outcome();
    }

    /** The outcome's word as it is; empty: there is none. */
    public String is() {
        return after == null ? "" : after.outcome();
    }

    /** The subject of a finding; empty of a verdict. */
    public Optional<Subject> subject() {
        Found found = after != null ? after : before;
        return found == null ? Optional.empty() : Optional.ofNullable(found.subject());
    }

    /** Whom it is about. */
    public String name() {
        return after != null ? after.name() : before != null ? before.name() : judged.code();
    }
}
