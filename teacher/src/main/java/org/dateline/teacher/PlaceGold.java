package org.dateline.teacher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.annotate.Annotator;
import org.dateline.format.Json;
import org.dateline.model.Alignment;
import org.dateline.model.Annotation;
import org.dateline.model.Metadata;
import org.dateline.model.Passage;
import org.dateline.model.Phrase;
import org.dateline.model.Report;
import org.dateline.model.Sentence;
import org.dateline.model.Span;

/**
 * A text whose place names are known: JSON lines of {@code doc}, {@code text} and {@code places}, each of these with start and
 * end in code points, and lat and lon, which may be null. Or a sentence with a marked {@code event} whose places are known,
 * start and end of each; it may name others.
 *
 * @param event the marked event's words; null where none is marked, and all names are known
 */
record PlaceGold(String doc, Annotation annotation, List<Name> names, Span event) {
    /** A place's name in the text, in UTF-16 units, and its point; NaN when it has none. */
    record Name(Span span, double lat, double lon) {
        boolean hasPoint() {
            return !Double.isNaN(lat);
        }
    }

    /** The texts of the files, annotated. */
    static List<PlaceGold> read(List<Path> files, Annotator annotator) throws IOException {
        List<PlaceGold> read = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    read.add(of(Json.readObject(line), annotator));
                }
            }
        }
        return read;
    }

    private static PlaceGold of(Map<String, Object> fields, Annotator annotator) {
        String text = (String) fields.get("text");
        List<Name> names = new ArrayList<>();
        for (Object each : (List<?>) fields.get("places")) {
            if (each instanceof Map<?, ?> place) {
                Span span = span(text, List.of(place.get("start"), place.get("end")));
                names.add(new Name(span, number(place.get("lat")), number(place.get("lon"))));
            } else {
                names.add(new Name(span(text, each), Double.NaN, Double.NaN));
            }
        }
        Span event = fields.get("event") == null ? null : span(text, fields.get("event"));
        String doc = fields.get("doc").toString();
        Passage all = new Passage(Passage.Kind.BODY, new Span(0, text.length()));
        Report report = new Report(doc, doc, text, Alignment.IDENTITY, Metadata.NONE, null, null, List.of(), "en", "", List.of(all));
        return new PlaceGold(doc, annotator.annotate(report), names, event);
    }

    /** The names that cover whole tokens, with these, in text order. */
    Map<Name, Phrase> phrases() {
        Map<Name, Phrase> phrases = new LinkedHashMap<>();
        for (Sentence sentence : annotation.sentences()) {
            for (Name name : names) {
                int first = -1;
                int last = -1;
                for (int i = 0; i < sentence.size(); i++) {
                    Span token = sentence.token(i).span();
                    if (name.span().start() < token.end() && token.start() < name.span().end()) {
                        first = first < 0 ? i : first;
                        last = i + 1;
                    }
                }
                if (first >= 0) {
                    phrases.putIfAbsent(name, sentence.phrase(first, last, last - 1));
                }
            }
        }
        return phrases;
    }

    /** From code points to UTF-16 units. */
    private static Span span(String text, Object pair) {
        List<?> ends = (List<?>) pair;
        return new Span(text.offsetByCodePoints(0, (Integer) ends.get(0)), text.offsetByCodePoints(0, (Integer) ends.get(1)));
    }

    private static double number(Object value) {
        return value == null ? Double.NaN : ((Number) value).doubleValue();
    }

    /** For each sentence the right answer for each token: "B" begins a name, "I" goes on with it, "O" is outside. */
    List<String[]> answers() {
        List<String[]> all = new ArrayList<>();
        for (Sentence sentence : annotation.sentences()) {
            String[] answers = new String[sentence.size()];
            Name last = null;
            for (int i = 0; i < answers.length; i++) {
                Span token = sentence.token(i).span();
                Name here = names.stream()
                        .filter(name -> name.span().start() < token.end() && token.start() < name.span().end())
                        .findFirst()
                        .orElse(null);
                answers[i] = here == null ? "O" : here == last ? "I" : "B";
                last = here;
            }
            all.add(answers);
        }
        return all;
    }
}
