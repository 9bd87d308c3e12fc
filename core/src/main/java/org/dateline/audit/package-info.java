/** A table that others coded, held against the record: for each cell what supports it, what contradicts it, or nothing. */
package org.dateline.audit;
