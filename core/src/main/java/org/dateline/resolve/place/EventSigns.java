package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.model.Annotation;
import org.dateline.model.Phrase;
import org.dateline.model.Pos;
import org.dateline.model.Sentence;
import org.dateline.model.Token;
import org.dateline.model.Where;

/** What speaks for or against an event's having happened at a place that its sentence names. */
final class EventSigns {
    /** Labels under which a clause of its own begins. */
    private static final Set<String> CLAUSES = Set.of("acl", "acl:relcl", "advcl", "ccomp", "parataxis", "csubj");

    private static final Set<String> NOMINAL = Set.of("obl", "nmod", "obj", "compound", 
            "appos", "conj", "flat", "nmod:poss", "obl:tmod", "nmod:tmod", "root");

    private static final Set<String> LISTED = Set.of("conj", "appos", "flat");
    private static final Set<String> WITHIN = Set.of("in", "at", "near", "(");
    private static final int NEAR = 8;

    private final Annotation annotation;
    private final Sentence sentence;
    private final int event;
    private final List<Phrase> names;
    private final List<Place.Kind> kinds = new ArrayList<>();
    private final PlaceWords words;

    EventSigns(Annotation annotation, Sentence sentence, int event, List<Phrase> names, Gazetteer gazetteer, PlaceWords words) {
        this.annotation = annotation;
        this.sentence = sentence;
        this.event = event;
        this.names = names;
        this.words = words;
        for (Phrase name : names) {
            kinds.add(kind(name, gazetteer));
        }
    }

    /** The names of places in the sentence. */
    List<Phrase> names() {
        return names;
    }

    private Place.Kind kind(Phrase phrase, Gazetteer gazetteer) {
        PlaceName name = PlaceName.of(phrase, sentence, words);
        if ("province".equals(name.noun())) {
            return Place.Kind.PROVINCE;
        }
        return gazetteer.hits(name.bare()).stream()
                .max(Comparator.comparingDouble((Gazetteer.Hit hit) -> PlaceScores.prior(hit.place())))
                .map(hit -> hit.place().kind())
                .orElse(Place.Kind.SITE);
    }

    /** The signs of one of the names. In a list, "Osgil, Velmar and Mirab", all stand where the first stands. */
    List<String> of(Phrase name) {
        List<String> signs = new ArrayList<>();
        int index = names.indexOf(name);
        Phrase first = names.get(listed(index));
        signs.add("bias");
        path(index, first, signs);
        beside(first, signs);
        company(index, signs);
        return signs;
    }

    /** Whether the name says only where the place named before it lies: "Osgil, Karvan", "Mirab camp in Osgil". */
    boolean isAround(int index) {
        String link = link(index, index - 1);
        boolean larger = index > 0 && kinds.get(index).compareTo(kinds.get(index - 1)) < 0;
        return WITHIN.contains(link) || link.equals(",") && larger;
    }

    /** The first name of the list in which this one stands; itself when it stands in none. */
    private int listed(int index) {
        int first = index;
        while (first > 0 && kinds.get(first - 1) == kinds.get(index) && isAnd(link(first, first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isAnd(String link) {
        return link.equals("and") || link.equals("or") || link.equals(",");
    }

    /** How the place hangs together with the event in the tree. */
    private void path(int index, Phrase phrase, List<String> signs) {
        int top = top(phrase.head());
        List<Integer> up = chain(top);
        List<Integer> other = chain(event);
        int meet = up.stream().filter(other::contains).findFirst().orElse(-1);
        List<Integer> nodes = meet < 0 ? up : up.subList(0, up.indexOf(meet));
        List<String> climb = labels(up, meet);
        List<String> descent = labels(other, meet);
        boolean clause = climb.stream().anyMatch(CLAUSES::contains);
        String level = clause ? "clause" : climb.contains("nsubj") || climb.contains("nsubj:pass") ? "subject"
                : climb.stream().allMatch(NOMINAL::contains) ? "noun" : "other";
        String above = descent.isEmpty() ? "under" : descent.stream().allMatch(label -> label.equals("conj")) ? "joined"
                : descent.stream().anyMatch(CLAUSES::contains) ? "clause" : "apart";
        String markers = markers(nodes);
        String relation = level + "," + above + "," + (markers.equals("locative") ? "in" : "-");
        signs.add("relation,kind=" + relation + "," + kinds.get(index));
        signs.add("relation,narrower=" + relation + "," + Math.min(1, narrower(index)));
        signs.add("relation,nearer=" + relation + "," + Math.min(1, nearer(index)));
        signs.add("relation,inner=" + relation + "," + link(index, index - 1).equals("-"));
        signs.add("level=" + level + "," + above);
        signs.add("level,markers=" + level + "," + above + "," + markers);
        signs.add("markers=" + markers);
        signs.add("steps=" + Math.min(4, climb.size()) + "," + Math.min(2, descent.size()));
        if (climb.size() == 1 && descent.isEmpty()) {
            signs.add("path=" + climb.get(0) + "," + marker(top));
        }
        signs.add("last=" + (climb.isEmpty() ? "-" : climb.get(climb.size() - 1)) + "," + above);
        signs.add("verb=" + sentence.token(event).tag().startsWith("VB") + "," + level + "," + above);
    }

    /** Of the words that join the place to the event the one that tells most: "in" of "in the province of". */
    private String markers(List<Integer> nodes) {
        String found = "-";
        for (int node : nodes) {
            String marker = marker(node);
            if (words.isCue(marker, "locative")) {
                return "locative";
            }
            found = found.equals("-") ? marker : found;
        }
        return found;
    }

    /** The first of a list of places: the others stand where it stands. */
    private int top(int head) {
        int top = head;
        for (int steps = 0; steps < NEAR; steps++) {
            Token token = sentence.token(top);
            boolean named = token.head() >= 0 && names.stream().anyMatch(name -> covers(name, token.head()));
            if (!named || !LISTED.contains(token.relation())) {
                return top;
            }
            top = token.head();
        }
        return top;
    }

    private static boolean covers(Phrase phrase, int token) {
        return phrase.first() <= token && token < phrase.last();
    }

    private List<Integer> chain(int from) {
        List<Integer> chain = new ArrayList<>();
        for (int t = from; t >= 0 && !chain.contains(t); t = sentence.token(t).head()) {
            chain.add(t);
        }
        return chain;
    }

    private List<String> labels(List<Integer> chain, int until) {
        List<String> labels = new ArrayList<>();
        for (int t : chain) {
            if (t == until) {
                break;
            }
            labels.add(sentence.token(t).relation());
        }
        return labels;
    }

    private String marker(int head) {
        int marker = sentence.child(head, "case");
        return marker < 0 ? "-" : sentence.token(marker).form().toLowerCase(Locale.ROOT);
    }

    /** The words around the place and between it and the event. */
    private void beside(Phrase phrase, List<String> signs) {
        boolean before = phrase.first() < event;
        int from = before ? phrase.last() : event + 1;
        int to = before ? event : phrase.first();
        int verbs = 0;
        int commas = 0;
        for (int i = from; i < to; i++) {
            verbs += sentence.token(i).tag().startsWith("VB") ? 1 : 0;
            commas += sentence.token(i).form().equals(",") ? 1 : 0;
        }
        int far = Math.max(0, to - from);
        signs.add("order=" + before + "," + (far < 2 ? 0 : far < 5 ? 1 : far < 10 ? 2 : far < 18 ? 3 : 4));
        signs.add("verbs=" + Math.min(3, verbs) + "," + before);
        signs.add("verbs,far=" + Math.min(1, verbs) + "," + before + "," + (far < 5 ? 0 : far < 12 ? 1 : 2));
        signs.add("commas=" + Math.min(2, commas) + "," + before);
        int left = phrase.first() - 1;
        while (left > 0 && (sentence.token(left).tag().equals("DT") || sentence.token(left).tag().startsWith("JJ"))) {
            left--;
        }
        String word = left < 0 ? "<" : sentence.token(left).form().toLowerCase(Locale.ROOT);
        signs.add("left=" + word);
        signs.add("left,verbs=" + word + "," + Math.min(1, verbs));
        String right = phrase.last() < sentence.size() ? sentence.token(phrase.last()).form().toLowerCase(Locale.ROOT) : ">";
        signs.add("right=" + right);
        String noun = left >= 1 && word.equals("of") ? words.nounClass(sentence.token(left - 1).form()) : null;
        String relation = left >= 1 && words.before(PlaceName.text(sentence, left - 1, left + 1)) != null ? "relation" : "-";
        signs.add("leftOf=" + noun + "," + relation);
        int at = left;
        boolean near = words.before(word) == Where.Precision.NEAR || relation.equals("relation");
        boolean another = names.stream().anyMatch(other -> other.last() <= Math.max(0, at) && at - other.last() <= NEAR);
        signs.add("measured=" + (near ? another ? "from another" : "near" : "no"));
        boolean quoted = annotation.isQuoted(phrase.span().start());
        signs.add("quoted=" + (quoted == annotation.isQuoted(sentence.token(event).span().start())));
    }

    /** The other places that the sentence names. */
    private void company(int index, List<String> signs) {
        Place.Kind kind = kinds.get(index);
        signs.add("attribute=" + isAttribute(index) + "," + kind);
        signs.add("kind=" + kind);
        signs.add("places=" + Math.min(3, names.size()));
        int nearer = nearer(index);
        int narrower = narrower(index);
        signs.add("nearer=" + Math.min(2, nearer));
        signs.add("narrower=" + Math.min(2, narrower) + "," + kind);
        signs.add("inner=" + link(index, index - 1) + "," + narrower);
        signs.add("outer=" + link(index + 1, index));
        if (index > 0) {
            signs.add("inner,kinds=" + link(index, index - 1) + "," + kind.compareTo(kinds.get(index - 1)));
        }
        if (index + 1 < names.size()) {
            signs.add("outer,kinds=" + link(index + 1, index) + "," + kind.compareTo(kinds.get(index + 1)));
        }
    }

    /** Whether a name only says whose or which: "a Karvanian strike", "Karvania has captured", "fighters from Karvania". */
    private boolean isAttribute(int index) {
        Phrase name = names.get(index);
        Token head = sentence.token(name.head());
        int next = name.last();
        boolean before = head.is("compound") && head.head() >= next && sentence.token(head.head()).pos() == Pos.NOUN;
        boolean large = kinds.get(index) == Place.Kind.COUNTRY || kinds.get(index) == Place.Kind.REGION;
        return large && (before || head.is("nsubj") || marker(name.head()).equals("from") || marker(name.head()).equals("by"));
    }

    /** Whether the name of a country says only whose somebody or something is: "a Karvania airstrike", "Karvania and allied troops". */
    boolean isOwner(int index) {
        Token head = sentence.token(names.get(index).head());
        boolean owned = head.is("compound") || head.is("amod");
        return kinds.get(index) == Place.Kind.COUNTRY && owned && head.head() >= names.get(index).last();
    }

    /** How many of the other places stand nearer to the event. */
    private int nearer(int index) {
        int nearer = 0;
        for (int n = 0; n < names.size(); n++) {
            nearer += n != index && !isAttribute(n) && distance(names.get(n)) < distance(names.get(index)) ? 1 : 0;
        }
        return nearer;
    }

    /** How many of the other places are smaller things. */
    private int narrower(int index) {
        int narrower = 0;
        for (int n = 0; n < names.size(); n++) {
            narrower += n != index && !isAttribute(n) && kinds.get(n).compareTo(kinds.get(index)) > 0 ? 1 : 0;
        }
        return narrower;
    }

    private int distance(Phrase phrase) {
        return phrase.first() > event ? phrase.first() - event : event - phrase.last() + 1;
    }

    /** What joins a place to the one before it: "Osgil, Karvan", "Osgil in Karvan", "Karvan's Osgil". */
    private String link(int second, int first) {
        if (first < 0 || second >= names.size()) {
            return "-";
        }
        int from = names.get(first).last();
        int to = names.get(second).first();
        if (to - from > NEAR || to < from) {
            return "far";
        }
        for (int i = from; i < to; i++) {
            if (sentence.token(i).tag().startsWith("VB") || i == event) {
                return "verb";
            }
        }
        return to == from ? "next" : sentence.token(from).form().toLowerCase(Locale.ROOT);
    }
}
