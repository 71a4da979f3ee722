package org.junheng.compiler.changes;

import org.jspecify.annotations.Nullable;
import org.junheng.findings.Subject;

/**
 * What was found.
 *
 * @param outcome the outcome's word
 * @param name the subject's name
 * @param subject whom it was found about; null: it is a verdict
 */
public record Found(String outcome, String name, @Nullable Subject subject) {}
