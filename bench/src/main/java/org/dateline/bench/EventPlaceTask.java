package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.model.Annotation;
import org.dateline.model.Phrase;
import org.dateline.model.Sentence;
import org.dateline.model.Span;
import org.dateline.resolve.place.EventPlaces;
import org.dateline.resolve.place.Gazetteer;
import org.dateline.resolve.place.PlaceSpotter;

/** Which places of a sentence are where its marked event happened. */
final class EventPlaceTask implements Task {
    /** The two parts of the engine that the task asks. */
    private record Engine(PlaceSpotter spotter, EventPlaces places) {}

    @Override
    public String name() {
        return "event_place";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        Gazetteer gazetteer = Gazetteer.load(coding.lexicon());
        Engine engine = new Engine(new PlaceSpotter(coding.lexicon(), gazetteer), new EventPlaces(coding.lexicon(), gazetteer));
        coding.inOrder(Documents.read(inputs), document -> line(document, coding, engine), lines);
    }

    private static String line(Document document, Coding coding, Engine engine) {
        String text = document.text();
        List<List<Integer>> places = new ArrayList<>();
        if (document.event() != null) {
            Annotation annotation = coding.coder().annotate(coding.plain(document.doc(), document.title(), document.published(), text));
            for (Phrase place : places(annotation, document.event(), engine)) {
                // the set marks the name alone
                Span span = EventPlaces.bare(annotation, place);
                places.add(Line.span(text.codePointCount(0, span.start()), text.codePointCount(0, span.end())));
            }
        }
        return Line.of(document.doc()).put("places", places).toString();
    }

    /** The places of the event that the first word touching the span stands for. */
    private static List<Phrase> places(Annotation annotation, Span event, Engine engine) {
        for (Sentence sentence : annotation.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Span token = sentence.token(i).span();
                if (token.start() < event.end() && event.start() < token.end()) {
                    List<Phrase> names = engine.spotter().names(annotation).stream()
                            .filter(name -> name.sentence() == sentence.index())
                            .toList();
                    return engine.places().of(annotation, sentence.index(), i, names).stream()
                            .filter(site -> site.likelihood() >= EventPlaces.LIKELY)
                            .map(EventPlaces.Site::name)
                            .toList();
                }
            }
        }
        return List.of();
    }
}
