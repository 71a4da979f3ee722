package org.junheng.cli;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.input.Fields;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Says in Chinese what is wrong with a command line; picocli's own sentences are English. */
final class UsageMistakes implements CommandLine.IParameterExceptionHandler {
    private final Terminal terminal;

    UsageMistakes(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        CommandLine command = mistake.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        terminal.complain(sentence(mistake));
        if (isAboutNothingGiven(mistake, args)) {
            command.usage(command.getErr());
        } else {
            terminal.complain(Words.text("mistake.see", name));
        }
        return ExitCode.REFUSED;
    }

    /** Who typed only the command's name wants to know how to use it. */
    private static boolean isAboutNothingGiven(ParameterException mistake, String[] args) {
        return args.length == 0 || (args.length == 1 && mistake.getCommandLine().getParent() != null);
    }

    private static String sentence(ParameterException mistake) {
        if (mistake instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (mistake instanceof CommandLine.MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (mistake instanceof CommandLine.OverwrittenOptionException twice) {
            return Words.text("mistake.twice", name(twice.getOverwritten()));
        }
        if (mistake.getArgSpec() == null) {
            return Words.text("mistake.command", commands(mistake.getCommandLine()));
        }
        String why = mistake.getCause() instanceof CommandLine.TypeConversionException conversion
                ? String.valueOf(conversion.getMessage())
                : String.valueOf(mistake.getValue());
        return Words.text("mistake.value", name(mistake.getArgSpec()), why);
    }

    private static String unmatched(CommandLine.UnmatchedArgumentException mistake) {
        String written = mistake.getUnmatched().get(0);
        CommandLine command = mistake.getCommandLine();
        if (mistake.isUnknownOption()) {
            return Words.text("mistake.option", written)
                    + hint(written, command.getCommandSpec().optionsMap().keySet());
        }
        return !command.getSubcommands().isEmpty()
                ? Words.text("mistake.nocommand", written, commands(command))
                        + hint(written, command.getSubcommands().keySet())
                : Words.text("mistake.unmatched", written);
    }

    private static String hint(String written, Set<String> known) {
        String near = Fields.didYouMean(written, known);
        return near.isEmpty() ? "" : Words.text("mistake.near", near);
    }

    private static String missing(List<ArgSpec> missing) {
        ArgSpec first = missing.get(0);
        return first.isOption()
                ? Words.text("mistake.novalue", name(first), first.paramLabel())
                : Words.text(
                        "mistake.missing",
                        missing.stream().map(ArgSpec::paramLabel).collect(Collectors.joining(" ")));
    }

    private static String commands(CommandLine command) {
        return String.join("、", command.getSubcommands().keySet());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
