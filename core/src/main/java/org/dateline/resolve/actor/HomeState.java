package org.dateline.resolve.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.model.Annotation;
import org.dateline.model.Dateline;
import org.dateline.model.Sentence;

/**
 * The state a report is about, whose army is "the army": the one that more than half of its references to states and their
 * arms name. A dateline in it counts like three references.
 */
final class HomeState {
    private static final int DATELINE = 3;

    private HomeState() {}

    static ReportFacts facts(ActorRegister register, Annotation annotation, List<List<ActorMatch>> matches) {
        Map<String, Integer> votes = new TreeMap<>();
        Set<String> named = new HashSet<>();
        Dateline dateline = annotation.report().dateline();
        if (dateline != null && dateline.place() != null) {
            for (String part : dateline.place().split(",")) {
                register.nations().names.exactly(part.strip()).forEach(nation -> votes.merge(nation.code(), DATELINE, Integer::sum));
            }
        }
        for (Sentence sentence : annotation.sentences()) {
            Words words = Words.of(sentence);
            for (int i = 0; i < words.size(); i++) {
                Nation nation = nation(register.nations(), words, i);
                if (nation != null) {
                    votes.merge(nation.code(), 1, Integer::sum);
                }
            }
            matches.get(sentence.index()).forEach(match -> match.senses().forEach(sense -> {
                if (!sense.pattern() && !sense.acronym()) {
                    named.add(sense.actor().id());
                }
            }));
        }
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        String home = votes.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        return new ReportFacts(annotation.report().published(), home, votes.keySet(), named);
    }

    /** The state whose name, adjective or people begins here; null when none does. */
    private static Nation nation(Nations nations, Words words, int i) {
        if (!words.begins(i)) {
            return null;
        }
        Nation found = null;
        int end = i;
        for (Names.Hit<Nation> hit : nations.words.at(words, i)) {
            if (hit.end() > end) {
                found = hit.value();
                end = hit.end();
            }
        }
        for (Names.Hit<Nation> hit : nations.people.at(words, i)) {
            if (hit.end() > end) {
                found = hit.value();
                end = hit.end();
            }
        }
        return found;
    }
}
