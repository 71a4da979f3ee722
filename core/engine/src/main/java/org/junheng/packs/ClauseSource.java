package org.junheng.packs;

/**
 * Where a step of a procedure or a consequence stands.
 *
 * @param citation document number, part and item
 * @param words the words of the law, or a digest of them
 * @param status how well they are known
 */
public record ClauseSource(String citation, String words, SourceStatus status) {}
