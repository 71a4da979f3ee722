package org.junheng.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code law-claims.csv}: words of {@code law.md} that need no criterion, and why. */
public final class LawClaimsTable {
    private static final String WORDS = CompilerMessages.MESSAGES.format("name.words");
    private static final String NOTE = CompilerMessages.MESSAGES.format("name.note");
    private static final List<String> HEADER = List.of(WORDS, NOTE);

    private LawClaimsTable() {}

    /** The claims of a sound pack; none if it has no such file. */
    public static List<LawClaim> of(PackSource source) {
        FileProblems problems = new FileProblems(source.name());
        List<LawClaim> claims = read(source, problems);
        problems.throwIfAny();
        return claims;
    }

    /** The claims in the rows that have no mistake. */
    static List<LawClaim> read(PackSource source, FileProblems problems) {
        Optional<String> table = ConflictsTable.text(source, PackLayout.LAW_CLAIMS, problems);
        if (table.isEmpty()) {
            return List.of();
        }
        String law = ConflictsTable.withoutBlanks(source.law());
        List<LawClaim> claims = new ArrayList<>();
        for (CsvRow row : CsvTable.read(table.get(), HEADER, problems.of(PackLayout.LAW_CLAIMS))) {
            String words = row.lawWords(WORDS, law);
            String note = row.required(NOTE);
            if (row.isGood()) {
                claims.add(new LawClaim(words, note));
            }
        }
        return claims;
    }
}
