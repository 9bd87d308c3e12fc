/**
 * The ledger: one SQLite file that keeps every report, every claim and every judgement, append-only.
 *
 * <p>A report goes in together with its claims and the note that it was coded, in one transaction: after a kill at any
 * moment the ledger holds whole reports only, and reading again skips those it holds. Nothing is changed or deleted;
 * what counts now is the last reading of each report name. Settled views are not kept here: they are computed from
 * claims. Only this package sees the database library.
 */
package org.dateline.store;
