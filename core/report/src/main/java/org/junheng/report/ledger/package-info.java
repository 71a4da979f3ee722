/**
 * The ledger of gaps until each is closed (整改台账): one CSV file that the program brings up to date from evaluations, and in
 * which people write who mends what until when.
 *
 * <pre>{@code
 * try (LedgerFile file = LedgerFile.open(Path.of("ledger.csv"))) {
 *     LedgerUpdate update = file.ledger().update(evaluation, LedgerTerms.of(evaluator.packs()));
 *     file.replace(update.ledger());
 * }
 * }</pre>
 *
 * A host that keeps ledgers elsewhere uses {@code Ledger.of} and {@code Ledger.bytes} instead of {@code LedgerFile}.
 */
@NullMarked
package org.junheng.report.ledger;

import org.jspecify.annotations.NullMarked;
