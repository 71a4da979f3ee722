package org.junheng.evaluation;

/**
 * A view and what it found about a batch.
 *
 * @param view the view
 * @param result what it found
 */
record ViewOfBatch(View view, ViewResult result) {}
