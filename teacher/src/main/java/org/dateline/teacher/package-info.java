/**
 * Trains the annotator that we ship. A teacher, CoreNLP with its slow and good constituency parser, labels raw news text;
 * from its answers small models are learnt. Nothing here is shipped. {@link org.dateline.teacher.Main} names the commands.
 */
package org.dateline.teacher;
