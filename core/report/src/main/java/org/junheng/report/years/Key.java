package org.junheng.report.years;

import org.jspecify.annotations.Nullable;
import org.junheng.findings.Finding;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.report.PackTerms;

/**
 * What stays the same over the years: a criterion and whom it is about. Classes, rooms and records stand for their school: the class
 * of this name was another one last year.
 *
 * @param view the view
 * @param criterion the criterion; one that tightens another or makes an allowance from it stands for that one
 * @param code the code of the county, the school or the period
 * @param stage the stage
 * @param item the item
 */
record Key(
        String view,
        String criterion,
        String code,
        @Nullable Stage stage,
        @Nullable String item) {
    private static final int MOST_LAYERS = 20;

    static Key of(Finding finding, PackTerms terms) {
        Subject subject = finding.subject();
        return new Key(
                finding.view(),
                root(finding.criterion(), terms),
                isPart(subject.type()) ? owner(subject.code()) : subject.code(),
                subject.stage(),
                subject.item());
    }

    /** Whether subjects of a type are parts of a school or county that cannot be told again next year. */
    static boolean isPart(Subject.Type type) {
        return type == Subject.Type.CLASS || type == Subject.Type.ROOM || type == Subject.Type.RECORD;
    }

    private static String owner(String code) {
        int stroke = code.indexOf('/');
        return stroke < 0 ? code : code.substring(0, stroke);
    }

    /** The code of the school, or of the county. */
    String school() {
        return owner(code);
    }

    private static String root(String criterion, PackTerms terms) {
        String root = criterion;
        for (int i = 0; i < MOST_LAYERS; i++) {
            String above = terms.criterion(root).flatMap(Criterion::layered).orElse("");
            if (above.isEmpty()) {
                return root;
            }
            root = above;
        }
        return root;
    }
}
