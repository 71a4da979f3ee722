package org.junheng.cli;

import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import picocli.CommandLine.Help.Ansi;

/** Colours and weights of text for a terminal. They only repeat what the words say. */
enum Style {
    /** None: for files and pipes. */
    PLAIN {
        @Override
        String with(Ansi.Style style, String text) {
            return text;
        }
    },
    /** With escape sequences. */
    COLOUR {
        @Override
        String with(Ansi.Style style, String text) {
            // picocli's code for the end of bold underlines twice on many terminals
            return style.on() + text + Ansi.Style.reset.on();
        }
    };

    abstract String with(Ansi.Style style, String text);

    String bold(String text) {
        return with(Ansi.Style.bold, text);
    }

    String of(Outcome outcome, String text) {
        return switch (outcome) {
            case MET -> with(Ansi.Style.fg_green, text);
            case NOT_MET -> with(Ansi.Style.fg_red, text);
            case NO_DATA, NEEDS_EVIDENCE, UNDECIDED -> with(Ansi.Style.fg_yellow, text);
            case NOT_APPLICABLE, NOT_YET_DUE -> text;
        };
    }

    String of(VerdictOutcome outcome, String text) {
        return switch (outcome) {
            case MET -> with(Ansi.Style.fg_green, text);
            case NOT_MET, VETOED -> with(Ansi.Style.fg_red, text);
            case OPEN -> with(Ansi.Style.fg_yellow, text);
        };
    }
}
