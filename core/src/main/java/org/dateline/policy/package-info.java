/**
 * What an export makes of what was said: the counting policies of {@code lexicon/policies}, applied to the figures of a toll
 * when a file is written, never before. Every number comes with the rules that made it.
 */
package org.dateline.policy;
