package org.junheng.compiler;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.packs.Level;

/** Reads the one pattern of a rule: {@code $name : Type( property == "text", stage == Stage.PRIMARY )}. */
final class PatternReader {
    private static final String STAGE = "stage";
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z]\\w*");
    private static final Pattern CONSTRAINT = Pattern.compile("(?s)(\\w+)\\s*==\\s*(\\S.*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\\\n]+)\"");
    private static final Pattern FIRST_WORD = Pattern.compile("\\s*(\\w+)");

    private final PatternDescr pattern;
    private final Problems problems;

    private PatternReader(PatternDescr pattern, Problems problems) {
        this.pattern = pattern;
        this.problems = problems;
    }

    /** The left-hand side, as far as it is one; empty if not even its type is. Of everything else problems are told. */
    static Optional<Condition> read(PatternDescr pattern, Level level, Problems problems) {
        PatternReader reader = new PatternReader(pattern, problems);
        return reader.type(level).map(type -> new Condition(type, reader.variable(), reader.fields(type)));
    }

    private Optional<ColumnType> type(Level level) {
        List<String> here = ColumnType.namesOf(level);
        // an object path has none
        String name = String.valueOf(pattern.getObjectType());
        Optional<ColumnType> type = ColumnType.find(name).filter(each -> each.isFor(level));
        boolean generic = pattern.getGenericType() != null
                && !pattern.getGenericType().toString().equals(name);
        if (type.isEmpty() || generic) {
            String all = String.join(CompilerMessages.AND, here);
            add(pattern, "pattern.type", name, level.code(), all, CompilerMessages.didYouMean(name, here));
            return Optional.empty();
        }
        return type;
    }

    private String variable() {
        String variable = pattern.getIdentifier();
        if (variable == null || !VARIABLE.matcher(variable).matches()) {
            add(pattern, "pattern.variable", String.valueOf(variable));
        }
        return String.valueOf(variable);
    }

    private Map<String, String> fields(ColumnType type) {
        Map<String, String> fields = new HashMap<>();
        List<? extends BaseDescr> constraints = pattern.getConstraint().getDescrs();
        for (BaseDescr constraint : constraints) {
            if (constraint instanceof ExprConstraintDescr expression
                    && expression.getType() == ExprConstraintDescr.Type.NAMED) {
                field(type, expression, fields);
            } else {
                add(constraint, "pattern.constraint", shown(constraint));
            }
        }
        if (problems.isEmpty()) {
            checkNarrow(type, fields);
        }
        return fields;
    }

    private void checkNarrow(ColumnType type, Map<String, String> fields) {
        List<String> narrowing = type.narrowing();
        if (type.needsAll() && !fields.keySet().containsAll(narrowing)) {
            List<String> absent =
                    narrowing.stream().filter(each -> !fields.containsKey(each)).toList();
            add(pattern, "pattern.absent", type.type(), String.join(CompilerMessages.AND, absent));
        } else if (!narrowing.isEmpty() && narrowing.stream().noneMatch(fields::containsKey)) {
            add(pattern, "pattern.wide", type.type(), String.join(CompilerMessages.AND, narrowing));
        }
    }

    private void field(ColumnType type, ExprConstraintDescr constraint, Map<String, String> fields) {
        String expression = constraint.getExpression();
        Matcher first = FIRST_WORD.matcher(expression);
        String name = first.lookingAt() ? first.group(1) : "";
        if (!type.properties().contains(name)) {
            String known = String.join(CompilerMessages.AND, type.properties());
            String near = CompilerMessages.didYouMean(name, type.properties());
            add(constraint, "pattern.property", type.type(), name.isEmpty() ? expression : name, known, near);
            return;
        }
        Matcher matcher = CONSTRAINT.matcher(expression.strip());
        if (!matcher.matches()) {
            add(constraint, "pattern.constraint", expression.strip());
            return;
        }
        Optional<String> value = name.equals(STAGE) ? stage(matcher.group(2)) : quoted(name, matcher.group(2));
        if (value.isEmpty()) {
            add(constraint, name.equals(STAGE) ? "pattern.stage" : "pattern.text", name, matcher.group(2), stages());
        } else if (fields.put(name, value.get()) != null) {
            add(constraint, "pattern.twice", name);
        }
    }

    private static Optional<String> stage(String written) {
        return Arrays.stream(Stage.values())
                .filter(each -> written.equals("Stage." + each.name()))
                .map(Coded::code)
                .findFirst();
    }

    private static String stages() {
        return String.join(
                CompilerMessages.AND,
                Arrays.stream(Stage.values())
                        .map(each -> "Stage." + each.name())
                        .toList());
    }

    private static Optional<String> quoted(String name, String written) {
        Matcher matcher = QUOTED.matcher(written);
        return matcher.matches()
                        && (SafeText.isTitle(matcher.group(1))
                                || (name.equals(ColumnType.RECORD) && SafeText.isRecordCount(matcher.group(1))))
                ? Optional.of(matcher.group(1))
                : Optional.empty();
    }

    private static String shown(BaseDescr part) {
        return part instanceof ExprConstraintDescr expression
                ? expression.getExpression().strip()
                : part.getClass().getSimpleName();
    }

    private void add(BaseDescr part, String key, Object... arguments) {
        int line = part.getLine() > 0 ? part.getLine() : pattern.getLine();
        problems.add(new Place(line, 1), "", key, arguments);
    }
}
