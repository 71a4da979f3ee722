package org.junheng.packs;

/**
 * A clause of the document for which the pack has no rule yet. A verdict stays open because of it.
 *
 * @param id the id that its criterion will have
 * @param citation document number, part and item
 * @param text the words of the clause, or a digest of them
 */
public record PendingClause(String id, String citation, String text) {}
