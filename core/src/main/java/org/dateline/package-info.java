/** Dateline reads news reports of an armed conflict and keeps the sourced record of what they claim. */
package org.dateline;
