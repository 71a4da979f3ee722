package org.junheng.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.findings.Comparator;
import org.junheng.input.Fields;
import org.junheng.input.Problems;
import org.junheng.input.Tree;
import org.junheng.packs.Scope;
import org.junheng.packs.Scope.Condition;

/** Reads the field {@code scopes} of {@code pack.yaml}. */
final class ScopesReader {
    private static final String NAME = CompilerMessages.MESSAGES.format("name.name");
    private static final Pattern HOLDER =
            Pattern.compile("school|class|county|(county|school)/(?!series$)[a-z][a-z0-9]*(-[a-z0-9]+){0,20}");

    private final Problems problems;

    ScopesReader(Problems problems) {
        this.problems = problems;
    }

    List<Located<Scope>> read(Fields manifest) {
        List<Located<Scope>> scopes = new ArrayList<>();
        List<Tree> items = Budget.items(manifest, "scopes");
        for (int i = 0; i < items.size(); i++) {
            Fields.of(items.get(i), "scopes[" + i + "]", problems).ifPresent(fields -> {
                int line = fields.place("code").line();
                scope(fields).ifPresent(each -> scopes.add(new Located<>(each, line)));
            });
        }
        return scopes;
    }

    private Optional<Scope> scope(Fields fields) {
        Optional<String> code = checked(fields, "code", SafeText::isCode, "code.malformed");
        Optional<String> name = fields.require(NAME).text(NAME);
        Optional<String> holder =
                checked(fields, "holder", each -> HOLDER.matcher(each).matches(), "scope.holder");
        boolean uncounted = fields.flag("uncounted").orElse(false);
        Set<SchoolKind> kinds = ManifestReader.codes(fields, "kinds", SchoolKind.class);
        Set<SchoolLocale> locales = ManifestReader.codes(fields, "locales", SchoolLocale.class);
        Set<Ownership> ownership = ManifestReader.codes(fields, "ownership", Ownership.class);
        Boolean boarding = fields.flag("boarding").orElse(null);
        List<Condition> conditions = conditions(fields);
        fields.refuseOthers();
        return code.isPresent() && name.isPresent() && holder.isPresent()
                ? Optional.of(new Scope(
                        code.get(),
                        name.get(),
                        holder.get(),
                        uncounted,
                        kinds,
                        locales,
                        ownership,
                        boarding,
                        conditions))
                : Optional.empty();
    }

    private static Optional<String> checked(
            Fields fields, String name, java.util.function.Predicate<String> isGood, String key) {
        Optional<String> text = fields.require(name).text(name);
        if (text.isPresent() && !isGood.test(text.get())) {
            fields.problem(name, key, text.get());
            return Optional.empty();
        }
        return text;
    }

    /** By figure: a word, true or false, or how its number is held against limits. */
    private List<Condition> conditions(Fields scope) {
        List<Condition> conditions = new ArrayList<>();
        scope.fields("where").ifPresent(where -> {
            for (String figure : where.names()) {
                Optional<Tree> wanted = where.any(figure);
                if (wanted.isPresent() && wanted.get() instanceof Tree.Branch) {
                    where.fields(figure).ifPresent(limits -> addLimits(figure, limits, conditions));
                } else if (wanted.isPresent()) {
                    word(where, figure, wanted.get()).ifPresent(each -> conditions.add(condition(figure, null, each)));
                }
            }
        });
        return conditions;
    }

    private static Optional<String> word(Fields where, String figure, Tree wanted) {
        if (wanted instanceof Tree.Leaf leaf && leaf.kind() != Tree.Kind.NUMBER) {
            return Optional.of(leaf.text());
        }
        where.problem(
                figure, "scope.number", Fields.shown(wanted), String.join(CompilerMessages.AND, Bound.WORDS.keySet()));
        return Optional.empty();
    }

    private static void addLimits(String figure, Fields limits, List<Condition> conditions) {
        Bound.WORDS.forEach((word, comparator) -> limits.number(word)
                .ifPresent(limit -> conditions.add(condition(figure, comparator, limit.toPlainString()))));
        if (limits.names().isEmpty()) {
            limits.require(String.join(CompilerMessages.AND, Bound.WORDS.keySet()));
        }
        limits.refuseOthers();
    }

    private static Condition condition(String figure, @Nullable Comparator comparator, String value) {
        return new Condition(figure, comparator, value);
    }
}
