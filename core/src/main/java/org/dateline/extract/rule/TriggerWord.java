package org.dateline.extract.rule;

/**
 * A word that can trigger a rule.
 *
 * @param lemma its lemma, lower case
 * @param particle a word that must go with it ("back" of "push back"); empty when none must
 */
record TriggerWord(String lemma, String particle) {
    @Override
    public String toString() {
        return particle.isEmpty() ? lemma : lemma + "+" + particle;
    }
}
