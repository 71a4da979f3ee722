package org.junheng.rules;

/** In which way the criteria of a row of the ledger depart from its number, its comparator or its time; the words are those of the column 不同. */
enum Departure {
    /** Judged by evidence or a yes or no. */
    EVIDENCE("证明"),
    /** It asks first. */
    QUESTION("先问"),
    /** Judged by a day. */
    DATE("日期"),
    /** Judged year by year. */
    TREND("逐年"),
    /** Only checked. */
    CHECK("核验"),
    /** The row has no number, the criterion has. */
    NUMBER("无数"),
    /** Another limit. */
    LIMIT("限值"),
    /** Another word of comparison. */
    COMPARATOR("比较"),
    /** Another deadline, or none. */
    DEADLINE("期限");

    private final String word;

    Departure(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** Where the row asks for something that a criterion of this form does not judge. */
    static Departure instead(Claim claim) {
        return switch (claim.form()) {
            case NUMBER -> NUMBER;
            case TREND -> TREND;
            case DATE -> DATE;
            case EVIDENCE -> EVIDENCE;
            case QUESTION -> QUESTION;
            case CHECK -> CHECK;
        };
    }
}
