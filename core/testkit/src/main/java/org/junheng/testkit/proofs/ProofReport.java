package org.junheng.testkit.proofs;

import java.util.List;

/**
 * All answers about some packs.
 *
 * @param answers pack by pack: relations, contradictions, what is not needed, gaps and overlaps
 * @param outside the criteria about which nothing is proved, and why
 */
public record ProofReport(List<Answer> answers, List<Outside> outside) {
    /** Copies the lists. */
    public ProofReport {
        answers = List.copyOf(answers);
        outside = List.copyOf(outside);
    }

    /** The answers of one kind. */
    public List<Answer> answers(Status status) {
        return answers.stream().filter(each -> each.status() == status).toList();
    }

    /** The answers to one question. */
    public List<Answer> answers(Question question) {
        return answers.stream().filter(each -> each.question() == question).toList();
    }
}
