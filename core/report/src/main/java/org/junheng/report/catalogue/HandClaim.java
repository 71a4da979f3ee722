package org.junheng.report.catalogue;

/**
 * Words of the law that somebody has claimed by hand: they need no criterion.
 *
 * @param words the words, which stand in the law
 * @param note why
 */
public record HandClaim(String words, String note) {}
