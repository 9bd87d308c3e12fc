package org.dateline.resolve;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.Annotation;
import org.dateline.model.Mention;
import org.dateline.model.Passage;
import org.dateline.model.Sentence;
import org.dateline.model.When;
import org.dateline.model.Where;
import org.dateline.resolve.place.PlaceContext;
import org.dateline.resolve.place.PlaceResolver;

/**
 * The one place a report is about: the headline names no other, and two thirds of the places in the body are it or lie in
 * it. A figure of the last days that names no place ("19 dead since Friday") belongs to it; one of the whole war
 * ("since 2011", "have been killed") does not.
 */
final class Theatre {
    private static final int RECENT_DAYS = 14;

    private final Annotation annotation;
    private final PlaceResolver places;
    private final PlaceContext context;
    private final Where place;

    Theatre(Annotation annotation, PlaceResolver places, PlaceContext context) {
        this.annotation = annotation;
        this.places = places;
        this.context = context;
        this.place = find();
    }

    private Where find() {
        List<Where> titles = located(Passage.Kind.TITLE);
        if (titles.isEmpty() || titles.stream().map(Where::id).distinct().count() != 1) {
            return null;
        }
        Where title = titles.get(0);
        List<Where> body = located(Passage.Kind.BODY);
        long here = body.stream().filter(where -> where.isIn(title)).count();
        return 3 * here >= 2 * body.size() ? title : null;
    }

    private List<Where> located(Passage.Kind kind) {
        return annotation.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PLACE)
                .filter(mention -> annotation.sentences().get(mention.phrase().sentence()).kind() == kind)
                .map(mention -> places.resolve(mention.phrase(), context))
                .filter(where -> where.id() != null && where.precision() != Where.Precision.COUNTRY && !where.within().isEmpty())
                .toList();
    }

    /**
     * The place, for a figure told in this sentence by the word {@code trigger}; null when there is none or the figure may be
     * of elsewhere.
     *
     * @param when null when unknown
     */
    Where of(Sentence sentence, int trigger, When when) {
        boolean recent = when == null ? !Aspect.isPresentPerfect(sentence, trigger) : isRecent(when);
        if (place == null || !recent || sentence.kind() != Passage.Kind.BODY || namesAnother(sentence)) {
            return null;
        }
        return new Where(place.name(), place.id(), place.lat(), place.lon(), Where.Precision.CONTEXT, place.within(),
                place.country(), place.words(), place.span());
    }

    /** In a report without a day, days that are counted from its own are recent. */
    private boolean isRecent(When when) {
        LocalDate published = annotation.report().published();
        return when.from() == null || published == null
                ? when.relative() != null
                : !when.from().isBefore(published.minusDays(RECENT_DAYS));
    }

    /** Whether the paragraph, as far as this sentence, names a place elsewhere. */
    private boolean namesAnother(Sentence sentence) {
        return annotation.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.PLACE && mention.phrase().sentence() <= sentence.index())
                .filter(mention -> annotation.sentences().get(mention.phrase().sentence()).passage() == sentence.passage())
                .map(mention -> places.resolve(mention.phrase(), context))
                .anyMatch(where -> !where.isIn(place));
    }
}
