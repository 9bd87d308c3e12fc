/**
 * What one report is mainly about: of its claims those that speak of one happening, its day and place, and how many people
 * were killed, wounded or held in it. A report tells the same victims many times, as a number, by age and by name; they are
 * counted once. How a word without a number is read ("several") is a policy of {@code lexicon/policies}.
 */
package org.dateline.brief;
