/** Trains and scores the reader of attributions ({@code org.dateline.extract.attribution.learnt}) on articles in PolNeAR's form. */
package org.dateline.teacher.said;
