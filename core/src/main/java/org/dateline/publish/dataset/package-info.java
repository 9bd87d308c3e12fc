/**
 * The record in the formats of other projects, column for column: ACLED, UCDP GED, PLOVER, GDELT's mentions, FollowTheMoney. Each
 * gives a sheet, every row of which names the claims it was made of and the rules that made its numbers, and the list of what the
 * format could not hold.
 */
package org.dateline.publish.dataset;
