package org.junheng.compiler.changes;

import org.jspecify.annotations.Nullable;
import org.junheng.findings.Finding;

/**
 * What was found.
 *
 * @param outcome the outcome's word
 * @param name the subject's name
 * @param finding the finding; null: it is a verdict
 */
public record Found(String outcome, String name, @Nullable Finding finding) {}
