package org.junheng.packs;

import java.time.LocalDate;
import java.util.List;
import org.junheng.facts.FactDefinition;

/**
 * One issuing document as rules: who issued it, when it is in force, who is counted, its dictionary and its criteria.
 *
 * @param id its id, which is its folder: {@code national/quality-balance-2017}
 * @param prefix what the ids of its criteria begin with
 * @param document the document that it encodes
 * @param period when the document is in force
 * @param afterwards whether it may be asked for after that period, for monitoring
 * @param binding whether it binds anybody; an informational text (参考文本) fails nobody
 * @param revision the pack's own version
 * @param parents the packs that it extends, by id
 * @param population who is counted
 * @param scopes the names that its rules can use for a part of its subjects
 * @param variationDecimals digits after the point of a coefficient of variation in the official form
 * @param facts its dictionary
 * @param indicators its indicators
 * @param criteria its criteria, in the order of the law
 * @param pending clauses without a rule yet
 * @param procedure its procedure and consequences, which judge nothing
 * @param sha256 hash of all its files
 */
public record Pack(
        String id,
        String prefix,
        Document document,
        Period period,
        boolean afterwards,
        boolean binding,
        String revision,
        List<String> parents,
        Population population,
        List<Scope> scopes,
        int variationDecimals,
        List<FactDefinition> facts,
        List<IndicatorDefinition> indicators,
        List<Criterion> criteria,
        List<PendingClause> pending,
        Procedure procedure,
        String sha256) {
    /** Copies the lists. */
    public Pack {
        parents = List.copyOf(parents);
        scopes = List.copyOf(scopes);
        facts = List.copyOf(facts);
        indicators = List.copyOf(indicators);
        criteria = List.copyOf(criteria);
        pending = List.copyOf(pending);
    }

    /** A pack whose document lays down no procedure. */
    public Pack(
            String id,
            String prefix,
            Document document,
            Period period,
            boolean afterwards,
            boolean binding,
            String revision,
            List<String> parents,
            Population population,
            List<Scope> scopes,
            int variationDecimals,
            List<FactDefinition> facts,
            List<IndicatorDefinition> indicators,
            List<Criterion> criteria,
            List<PendingClause> pending,
            String sha256) {
        this(
                id,
                prefix,
                document,
                period,
                afterwards,
                binding,
                revision,
                parents,
                population,
                scopes,
                variationDecimals,
                facts,
                indicators,
                criteria,
                pending,
                Procedure.NONE,
                sha256);
    }

    /** The same pack with other criteria; its hash stays that of the files. */
    public Pack with(List<Criterion> others) {
        return new Pack(
                id,
                prefix,
                document,
                period,
                afterwards,
                binding,
                revision,
                parents,
                population,
                scopes,
                variationDecimals,
                facts,
                indicators,
                others,
                pending,
                procedure,
                sha256);
    }

    /** When one of its criteria is in force: from and until the days that the criterion itself names, or else the pack. */
    public Period inForce(Criterion criterion) {
        Period own = criterion.period();
        return new Period(
                own.from() == null ? period.from() : own.from(), own.until() == null ? period.until() : own.until());
    }

    /** The package of the rules of one level: what the folder is, as Java writes it. */
    public String rulePackage(Level level) {
        return rulePackage(id, level);
    }

    /** The package of the rules of one level of a pack. */
    public static String rulePackage(String id, Level level) {
        return id.replace('-', '_').replace('/', '.') + "." + level.code();
    }

    /**
     * The document that a pack encodes.
     *
     * @param title its title
     * @param number its number (文号)
     * @param issuedBy who issued it
     * @param issuer the level of who issued it
     * @param sourceStatus how well its text is known
     * @param checkedOn when the pack was last held against its sources
     */
    public record Document(
            String title,
            String number,
            String issuedBy,
            Issuer issuer,
            SourceStatus sourceStatus,
            LocalDate checkedOn) {
        /** What the number begins with of a document that has none (文号 无). */
        private static final String NONE = "无";

        /** Whether it has a number. */
        public boolean isNumbered() {
            return !number.isEmpty() && !number.startsWith(NONE);
        }

        /** What people call it for short: its number, or its title where it has none. */
        public String name() {
            return isNumbered() ? number : "《" + title + "》";
        }
    }
}
