/**
 * Cuts a passage into tokens and sentences, by rules, after the conventions of the Penn Treebank as CoreNLP keeps them when
 * hyphenated words stay whole. Offsets are exact: a token's form is the text at its span.
 */
package org.dateline.annotate.tokens;
