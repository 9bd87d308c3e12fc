/**
 * What is learnt from news text and shipped in one model file: tags, lemmas, trees and names of a sentence whose tokens are
 * known. Four linear classifiers over hashed features; a template language says what each may look at. Whoever trains the
 * model uses the same classes with weights that still change ({@link org.dateline.annotate.learnt.Weights}), so that
 * training and use cannot see different features.
 */
package org.dateline.annotate.learnt;
