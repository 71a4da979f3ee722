package org.junheng.report.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A criterion as the catalogue shows it, every part in words; of a pending clause only what stands in the pack's own file.
 *
 * @param id its id
 * @param title its title
 * @param level what it judges: 逐个学部, 全县 …
 * @param nature whether it is a requirement, a check of figures, the verdict, or still to be written
 * @param group its group; empty: none
 * @param citation where in which document
 * @param law the words of the law, without the line that cites them
 * @param subject who is judged
 * @param scope which part of them; empty: all
 * @param requirement what is required, in words
 * @param signs the same in signs
 * @param required both
 * @param limit the number that a figure is held against
 * @param unit its unit; empty: none
 * @param period when it is in force
 * @param relationWord how it stands to the document above, in one word; empty: there is none
 * @param relation the same with what stands above
 * @param leeway what the words of the law leave open; empty: nothing
 * @param formula how the figure is computed
 * @param inputs the figures that it needs
 * @param place rule file and line inside the pack
 */
record Entry(
        String id,
        String title,
        String level,
        String nature,
        String group,
        String citation,
        String law,
        String subject,
        String scope,
        String requirement,
        String signs,
        String required,
        Optional<BigDecimal> limit,
        String unit,
        String period,
        String relationWord,
        String relation,
        String leeway,
        String formula,
        List<Input> inputs,
        String place) {
    Entry {
        inputs = List.copyOf(inputs);
    }

    /** The words of the law line by line. */
    public List<String> lawLines() {
        return law.lines().toList();
    }

    /** The statistics tables that its figures come from. */
    public String tables() {
        return CatalogueWords.joined(inputs.stream()
                .map(Input::table)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList());
    }

    /** Its figures in one line. */
    String inputsInShort() {
        return CatalogueWords.listed(inputs, Input::inShort);
    }
}
