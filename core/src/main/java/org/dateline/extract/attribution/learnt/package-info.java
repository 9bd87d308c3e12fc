/**
 * Who says what, learnt from articles in which people marked it. A linear classifier finds the head of each cue; a chain
 * labels the tokens of its sentence as source, cue, content or nothing; a third classifier decides whether what is said goes
 * on into the sentences beside. Each looks at the features that its {@code Templates} name, and a decision is the sum of
 * their weights. Trained by {@code teacher/}.
 */
package org.dateline.extract.attribution.learnt;
