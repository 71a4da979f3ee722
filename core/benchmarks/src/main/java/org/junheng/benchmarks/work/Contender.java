package org.junheng.benchmarks.work;

import java.util.List;
import org.junheng.facts.Dossier;

/** Somebody who can do W. */
public interface Contender {
    /** What tables call it. */
    String name();

    /** Sets out the counties as the contender wants to have them; this is not timed. */
    Task over(List<Dossier> counties);
}
