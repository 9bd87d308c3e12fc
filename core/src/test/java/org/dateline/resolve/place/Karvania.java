package org.dateline.resolve.place;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.testing.Texts;

/** The shipped gazetteer and an invented country on top of it, loaded once. */
final class Karvania {
    private static Gazetteer gazetteer;

    private Karvania() {}

    static synchronized Gazetteer gazetteer() {
        if (gazetteer == null) {
            gazetteer = Gazetteer.load(Texts.lexicon(), List.of(file("karvania.tsv")));
        }
        return gazetteer;
    }

    static Path file(String name) {
        try {
            return Path.of(Karvania.class.getResource("/places/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The text with its place mentions. */
    static Annotation spotted(String text) {
        Annotation annotation = Texts.annotate(text);
        return annotation.withMentions(new PlaceSpotter(Texts.lexicon(), gazetteer()).spot(annotation));
    }

    static PlaceResolver resolver() {
        return new PlaceResolver(Texts.lexicon(), gazetteer());
    }
}
