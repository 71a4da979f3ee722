package org.junheng.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.packs.Word;

/** Checks a sentence word for word against what can be said about a column type. */
final class Vocabulary {
    private static final int MOST_COUNT_DIGITS = 4;

    private final ColumnType type;
    private final Problems problems;

    Vocabulary(ColumnType type, Problems problems) {
        this.type = type;
        this.problems = problems;
    }

    /** The requirement, as far as it is one; of everything else problems are told. */
    List<Word> requirement(Sentence sentence, String variable) {
        if (!type.openings().contains(sentence.opening())) {
            String openings = String.join(CompilerMessages.AND, type.openings());
            add(sentence.line(), "sentence.opening", sentence.opening(), type.type(), openings);
        }
        if (!sentence.variable().equals(variable)) {
            add(sentence.line(), "sentence.otherVariable", sentence.variable(), variable);
        }
        return words(sentence);
    }

    private void add(int line, String key, Object... arguments) {
        problems.add(new Place(line, 1), "", key, arguments);
    }

    private List<Word> words(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < sentence.calls().size(); i++) {
            Sentence.Call call = sentence.calls().get(i);
            if (i == type.words().size()) {
                add(call.line(), "sentence.surplus", call.name());
                return words;
            }
            word(call, type.words().get(i)).ifPresent(words::add);
        }
        if (sentence.calls().size() < type.words().size()) {
            add(
                    sentence.line(),
                    "sentence.next",
                    names(type.words().get(sentence.calls().size())));
        }
        return words;
    }

    private Optional<Word> word(Sentence.Call call, List<WordForm> forms) {
        Optional<WordForm> form =
                forms.stream().filter(each -> each.name().equals(call.name())).findFirst();
        if (form.isEmpty()) {
            List<String> known = forms.stream().map(WordForm::name).toList();
            add(
                    call.line(),
                    "sentence.word",
                    call.name(),
                    names(forms),
                    CompilerMessages.didYouMean(call.name(), known));
        } else if (hasGoodArguments(call, form.get())) {
            return Optional.of(new Word(call.name(), arguments(call, form.get())));
        }
        return Optional.empty();
    }

    private static String names(List<WordForm> forms) {
        return String.join(
                CompilerMessages.AND, forms.stream().map(WordForm::name).toList());
    }

    private boolean hasGoodArguments(Sentence.Call call, WordForm form) {
        int expected = form.argument() == WordForm.Argument.NONE ? 0 : 1;
        if (call.arguments().size() != expected) {
            add(call.line(), "sentence.arguments", call.name(), call.arguments().size(), expected);
            return false;
        }
        return switch (form.argument()) {
            case NONE -> true;
            case TEXT -> isGoodText(call);
            case DATE -> isGood(call, SafeText::isDay, "sentence.day");
            case CODE -> isGood(call, SafeText::isCode, "sentence.code");
            case DECIMAL, COUNT -> isGoodNumber(call, form.argument());
        };
    }

    /** A text without its quotes, anything else as it stands. */
    private static List<String> arguments(Sentence.Call call, WordForm form) {
        if (!form.argument().isQuoted()) {
            return call.arguments();
        }
        String quoted = call.arguments().get(0);
        return List.of(quoted.substring(1, quoted.length() - 1));
    }

    private boolean isGoodText(Sentence.Call call) {
        return isGood(call, SafeText::isTitle, "sentence.text");
    }

    private boolean isGood(Sentence.Call call, Predicate<String> isSafe, String key) {
        String text = call.arguments().get(0);
        boolean quoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
        if (!quoted || !isSafe.test(text.substring(1, text.length() - 1))) {
            add(call.line(), key, call.name(), text);
            return false;
        }
        return true;
    }

    private boolean isGoodNumber(Sentence.Call call, WordForm.Argument kind) {
        String number = call.arguments().get(0);
        if (PlainNumber.parse(number).isEmpty()) {
            add(call.line(), "number.plain", number);
            return false;
        }
        if (kind == WordForm.Argument.COUNT && (number.contains(".") || number.length() > MOST_COUNT_DIGITS)) {
            add(call.line(), "number.count", call.name(), number);
            return false;
        }
        return true;
    }
}
