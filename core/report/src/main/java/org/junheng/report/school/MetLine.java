package org.junheng.report.school;

/**
 * What a school meets: one criterion with all parts of the school that meet it.
 *
 * @param criterion the criterion's id
 * @param judged what is judged
 * @param whom which part of the school, or how many; empty: the whole of it
 * @param measured what was measured, of several the least and the greatest; empty if nothing was
 * @param required what was required; empty if no number is
 * @param citation document number, part and item
 */
public record MetLine(
        String criterion, String judged, String whom, String measured, String required, String citation) {}
