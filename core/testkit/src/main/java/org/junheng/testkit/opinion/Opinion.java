package org.junheng.testkit.opinion;

import java.util.Map;
import org.junheng.facts.Dossier;

/** What a method says of a county, worked out without the engine. */
public interface Opinion {
    /** The method as its own document has it: 教督〔2017〕6号. */
    Opinion OF_2017 = new Method2017();

    /** The method as its own document has it: 教督〔2012〕3号. */
    Opinion OF_2012 = new Method2012();

    /** The pack that encodes the same document. */
    String pack();

    /**
     * The outcomes, by criterion, subject and, of coefficients, item, with a blank between; of items and coefficients with the exact
     * number behind it, of a coefficient its square. Only what is judged: a county
     * without any subject for a criterion has no line of it.
     */
    Map<String, String> outcomes(Dossier dossier);
}
