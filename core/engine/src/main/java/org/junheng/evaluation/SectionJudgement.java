package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Limit;

/** One requirement on one indicator of every section. */
final class SectionJudgement extends SectionRowsJudgement {
    private final SectionColumn column;
    private final Requirement requirement;
    private volatile @Nullable Floor floor;

    SectionJudgement(JudgedBy by, SectionColumn column, Requirement requirement, Outcome[] outcomes) {
        super(by, column.rows(), column.stage(), outcomes);
        this.column = column;
        this.requirement = requirement;
    }

    SectionColumn column() {
        return column;
    }

    @Override
    Dossier dossier(int county) {
        return column.dossier(county);
    }

    /** The limit of which a value must reach a share. */
    Limit limitOf(BigDecimal share) {
        if (!requirement.comparator().isLowerBound()) {
            throw new IllegalStateException(by().criterion().id() + " has no lower limit to take a share of");
        }
        Floor known = floor;
        if (known == null || known.share.compareTo(share) != 0) {
            known = new Floor(share, Limit.of(requirement.limit().value().multiply(share)));
            floor = known;
        }
        return known.limit;
    }

    /** A share of the limit, and what it comes to: it is asked for row by row. */
    private record Floor(BigDecimal share, Limit limit) {}

    private MeasuredRow measured(int row) {
        SectionRows rows = column.rows();
        return new MeasuredRow(column.definition(), column.measure(row), rows.school(row), rows.unknown(row));
    }

    @Override
    List<Missing> wanted(int row) {
        return measured(row).wanted();
    }

    @Override
    Finding finding(int row) {
        return measured(row).finding(by(row), subject(row), found(row), requirement);
    }
}
