package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.model.Annotation;
import org.dateline.resolve.place.Gazetteer;
import org.dateline.resolve.place.NamedPlace;
import org.dateline.resolve.place.Place;
import org.dateline.resolve.place.PlaceReader;

/** Place names and where they are. */
final class PlacesTask implements Task {
    /** A point less likely than this is not given. */
    private static final double LIKELY = 0.4;

    @Override
    public String name() {
        return "places";
    }

    @Override
    public void run(List<Path> inputs, Coding coding, Consumer<String> lines) {
        PlaceReader reader = new PlaceReader(coding.lexicon(), Gazetteer.load(coding.lexicon()));
        coding.inOrder(Documents.read(inputs), document -> line(document, coding, reader), lines);
    }

    private static String line(Document document, Coding coding, PlaceReader reader) {
        String text = document.text();
        Annotation annotation = coding.coder().annotate(coding.plain(document.doc(), document.title(), document.published(), text));
        List<Map<String, Object>> places = new ArrayList<>();
        for (NamedPlace named : reader.read(annotation)) {
            Place place = named.located() >= LIKELY ? named.place() : null;
            places.add(new Line()
                    .put("start", text.codePointCount(0, named.phrase().span().start()))
                    .put("end", text.codePointCount(0, named.phrase().span().end()))
                    .put("lat", place == null ? null : place.lat())
                    .put("lon", place == null ? null : place.lon())
                    .fields());
        }
        return Line.of(document.doc()).put("places", places).toString();
    }
}
