package org.junheng.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Options that several commands have. */
final class Options {
    /** How results are written. */
    static final String FORMAT = "--format";
    /** Shows where in the program a failure arose. */
    static final String DEBUG = "--debug";

    private static final String HELP = "--help";

    private Options() {}

    /** An empty command. */
    static CommandSpec command(String name) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().sortOptions(false);
        return spec;
    }

    static OptionSpec help() {
        return OptionSpec.builder("-h", HELP).usageHelp(true).build();
    }

    static OptionSpec debug() {
        return flag(DEBUG);
    }

    static OptionSpec flag(String name) {
        return OptionSpec.builder(name).build();
    }

    static OptionSpec format() {
        return format(Format.TEXT, Format.JSON);
    }

    static OptionSpec format(Format... allowed) {
        List<Format> formats = List.of(allowed);
        String label = formats.stream().map(Format::code).collect(Collectors.joining("|"));
        return value(FORMAT, label, new Format.Converter(formats));
    }

    /** An option that takes one value. */
    static OptionSpec value(String name, String label, ITypeConverter<?> converter) {
        return OptionSpec.builder(name)
                .arity("1")
                .paramLabel(label)
                .type(Object.class)
                .converters(converter)
                .build();
    }

    /** The words behind the options, at least so many. */
    static PositionalParamSpec words(String label, String key, int least) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .descriptionKey(key)
                .required(least > 0)
                .arity(least + "..*")
                .type(String[].class)
                .build();
    }

    /** The one word behind the options. */
    static PositionalParamSpec word(String label, String key) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .descriptionKey(key)
                .required(true)
                .arity("1")
                .index("0")
                .type(String.class)
                .build();
    }
}
