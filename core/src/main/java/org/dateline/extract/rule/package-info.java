/**
 * The rules of {@code lexicon/en/rules}: what a rule's lines mean, how they are matched against predicates, and how a match
 * becomes drafts of acts, tallies and control. English words are in the lexicon; this package knows the language of rules only.
 *
 * <p>{@link org.dateline.extract.rule.Rules} reads the files, {@link org.dateline.extract.rule.Pattern} is a rule's
 * {@code match} line, {@link org.dateline.extract.rule.Template} one of its {@code gives} lines. A
 * {@link org.dateline.extract.rule.Reading} is one sentence with all that a rule may ask about it.
 */
package org.dateline.extract.rule;
