package org.dateline.brief;

import java.util.List;

/**
 * What tells one person from another: a name, an age. Two of different ages are two; of one name or one age, one.
 *
 * @param names the name's words in order, without titles; empty when not named
 * @param age null when not said
 */
record Person(List<String> names, Integer age) {
    static final Person UNKNOWN = new Person(List.of(), null);

    Person {
        names = List.copyOf(names);
    }

    boolean isKnown() {
        return !names.isEmpty() || age != null;
    }

    /** Whether nothing tells the two apart and something shows that they are one. */
    boolean isSame(Person other) {
        if (!names.isEmpty() && !other.names.isEmpty()) {
            String last = names.get(names.size() - 1);
            String otherLast = other.names.get(other.names.size() - 1);
            boolean full = names.size() > 1 && other.names.size() > 1;
            return full ? names.get(0).equals(other.names.get(0)) && last.equals(otherLast)
                    : names.contains(otherLast) || other.names.contains(last);
        }
        return age != null && age.equals(other.age);
    }

    /** Both taken together. */
    Person with(Person other) {
        return new Person(names.size() >= other.names.size() ? names : other.names, age != null ? age : other.age);
    }
}
