package org.junheng.compiler;

/**
 * Words of the law that somebody has claimed by hand.
 *
 * @param words the words, which stand in {@code law.md}
 * @param note why they need no criterion, or which ones carry them
 */
public record LawClaim(String words, String note) {}
