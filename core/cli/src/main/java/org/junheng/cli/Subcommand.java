package org.junheng.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One thing that {@code junheng} does. Options are declared by code, not by annotations: reading annotations takes picocli
 * longer than all that is declared here.
 */
interface Subcommand {
    /** Its name and options; what they mean to people stands in the resource bundle. */
    CommandSpec spec();

    /** Does it; gives the exit code. */
    int run(ParseResult given);
}
