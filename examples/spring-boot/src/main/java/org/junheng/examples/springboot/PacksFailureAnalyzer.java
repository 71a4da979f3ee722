package org.junheng.examples.springboot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What is said, instead of a stack trace, if the service cannot start because of its packs. */
final class PacksFailureAnalyzer extends AbstractFailureAnalyzer<PacksRefusedException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, PacksRefusedException refused) {
        return new FailureAnalysis(
                String.valueOf(refused.getMessage()),
                "Mend the packs below junheng.packs, or leave the setting away.",
                root);
    }
}
