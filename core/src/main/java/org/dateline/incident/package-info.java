/**
 * Puts together the incidents that one report tells of: which sentences tell of a new act of violence and not of history,
 * politics or a trial; which of them tell of the same one; and who and what took part in it, where and when.
 *
 * <p>A report is looked at as a {@link org.dateline.incident.ReportView}: sentences, the noun phrases in them, and the
 * entities these stand for. Then small linear classifiers decide one after the other, each over features that can be read
 * ("k+d=people:civilians+killing:passive&lt;nsubj:pass": civilians as the subject of a passive verb of killing):
 *
 * <ol>
 *   <li>which sentences tell of an incident, and of what type;
 *   <li>which of them go on with one begun before ({@link org.dateline.incident.Storyteller});
 *   <li>which of the days, places and entities are the incident's, and what became of them
 *       ({@link org.dateline.incident.IncidentReader});
 *   <li>whether what has come together belongs in the record.
 * </ol>
 *
 * <p>Words of the field stand in {@code lexicon/en/incident-words.tsv}, {@code people.tsv} and {@code classes.tsv}; weights
 * are learnt by the teacher ({@code teacher/README.md}).
 */
package org.dateline.incident;
