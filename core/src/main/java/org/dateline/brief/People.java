package org.dateline.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How many people one thing became of, while a report is read from the top. A number told again adds nothing, nor does a
 * person named who was counted before; "another" does, once.
 */
final class People {
    /** The greatest number told of them together, and what was added to it. */
    private int total;
    private final List<Person> persons = new ArrayList<>();
    private final Set<String> added = new HashSet<>();
    private boolean told;

    /** Takes in one sentence's mentions; {@code base}: how many are known of already to whom "another" can add. */
    void read(List<Mention> mentions, int base) {
        int sum = 0;
        int more = 0;
        int known = persons.size();
        for (Mention mention : mentions) {
            told = true;
            if (mention.anaphoric()) {
                total = Math.max(total, mention.number());
            } else if (mention.further() && base + sum > 0) {
                more += added.add(mention.number() + mention.who().toString()) && !isKnown(mention.who()) ? mention.number() : 0;
                remember(mention.who());
            } else {
                sum += mention.number();
                remember(mention.who());
            }
        }
        int before = Math.max(total, known);
        total = sum > 0 ? Math.max(total, sum + more) : before + more;
    }

    /** Whether the mention is of a person by name who was told of before. */
    boolean isToldAgain(Mention mention) {
        return mention.number() == 1 && !mention.who().names().isEmpty() && isKnown(mention.who());
    }

    private boolean isKnown(Person person) {
        return person.isKnown() && persons.stream().anyMatch(person::isSame);
    }

    private void remember(Person person) {
        if (!person.isKnown()) {
            return;
        }
        for (int i = 0; i < persons.size(); i++) {
            if (person.isSame(persons.get(i))) {
                persons.set(i, persons.get(i).with(person));
                return;
            }
        }
        persons.add(person);
    }

    /** Whether anything was said of them at all. */
    boolean isTold() {
        return told;
    }

    int number() {
        return Math.max(total, persons.size());
    }

    List<Person> persons() {
        return List.copyOf(persons);
    }
}
