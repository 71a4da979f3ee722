package org.junheng.compiler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.compiler.cases.CaseContext;
import org.junheng.compiler.cases.CaseDossier;
import org.junheng.compiler.cases.CaseFile;
import org.junheng.facts.Dictionary;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;

/** Checks that examples speak of the criteria beside them, in codes of the dictionary. They are not run. */
final class CasesChecker {
    private final ParsedPack parsed;
    private final Family family;
    private final FileProblems problems;

    CasesChecker(ParsedPack parsed, Family family) {
        this.parsed = parsed;
        this.family = family;
        this.problems = parsed.problems();
    }

    void check() {
        Dictionary dictionary = Dictionary.of(family.facts().toList());
        Set<String> indicators =
                family.indicators().map(IndicatorDefinition::code).collect(Collectors.toSet());
        for (Map.Entry<String, CaseFile> file : parsed.cases().entrySet()) {
            // of rules that could not be read, examples cannot be told from slips
            if (problems.isEmpty(PackLayout.beside(file.getKey()))) {
                file.getValue().cases().forEach(each -> check(file.getKey(), each, dictionary, indicators));
            }
        }
    }

    private void check(String file, CaseFile.Case example, Dictionary dictionary, Set<String> indicators) {
        List<Criterion> beside = family.pack().criteria().stream()
                .filter(each -> each.file().equals(PackLayout.beside(file)))
                .toList();
        Optional<Criterion> criterion = beside.stream()
                .filter(each -> each.id().equals(example.criterion()))
                .findFirst();
        if (criterion.isPresent()) {
            CaseContext context = new CaseContext(criterion.get(), family.pack(), dictionary, indicators);
            CaseDossier.of(example, context, problems.of(file));
        } else {
            List<String> ids = beside.stream().map(Criterion::id).toList();
            String near = CompilerMessages.didYouMean(example.criterion(), ids);
            problems.add(
                    file,
                    example.line(),
                    "cases.criterion",
                    example.criterion(),
                    String.join(CompilerMessages.AND, ids),
                    near);
        }
    }
}
