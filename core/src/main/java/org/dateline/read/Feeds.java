package org.dateline.read;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.dateline.model.Metadata;
import org.dateline.model.Source;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;

/** RSS and Atom: one report an item, its full text where the feed has it, otherwise its summary. */
final class Feeds implements FormatReader {
    private final Limits limits;

    Feeds(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void read(Entry entry, Sink sink) throws IOException {
        String text = Decoder.decode(entry.all(limits.document()), null, true).text();
        Document document = parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Element> items = items(document);
        SyndFeed feed = feed(document);
        List<SyndEntry> entries = feed.getEntries();
        if (entries.isEmpty()) {
            throw new BadInput("is a feed without items");
        }
        Keys keys = new Keys();
        for (int i = 0; i < entries.size(); i++) {
            Element item = items.size() == entries.size() ? items.get(i) : null;
            report(entry.name(), i + 1, feed, entries.get(i), item, keys, sink);
        }
    }

    /** Parses without ever fetching or expanding anything: a document type is refused. */
    private static Document parse(String xml) throws BadInput {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        builder.setExpandEntities(false);
        try {
            return builder.build(new StringReader(xml));
        } catch (JDOMParseException e) {
            String place = String.valueOf(e.getLineNumber());
            if (xml.contains("<!DOCTYPE")) {
                throw new BadInput(place, "declares a document type, which could pull in other files or expand without end;"
                        + " the feed was not read");
            }
            throw new BadInput(place, "is not well-formed XML from here on; the feed was not read");
        } catch (JDOMException | IOException e) {
            throw new BadInput("cannot be parsed as XML; the feed was not read");
        }
    }

    private static SyndFeed feed(Document document) throws BadInput {
        try {
            return new SyndFeedInput(false, Locale.ROOT).build(document);
        } catch (FeedException | RuntimeException e) {
            // The library throws unchecked exceptions, too, for feeds that break the standard.
            throw new BadInput("is neither RSS nor Atom as their standards have it; it was not read");
        }
    }

    private static List<Element> items(Document document) {
        List<Element> items = new ArrayList<>();
        for (Element element : document.getDescendants(Filters.element())) {
            if (element.getName().equals("item") || element.getName().equals("entry")) {
                items.add(element);
            }
        }
        return items;
    }

    private static void report(
            String file, int number, SyndFeed feed, SyndEntry entry, Element item, Keys keys, Sink sink) {
        String key = Stream.of(entry.getUri(), entry.getLink()).filter(Objects::nonNull).findFirst().orElse(null);
        String name = file + "#" + keys.name(key, number);
        Optional<LocalDate> day = day(entry, item);
        String outlet = entry.getSource() != null && blankToNull(entry.getSource().getTitle()) != null
                ? entry.getSource().getTitle()
                : feed.getTitle();
        Metadata own = new Metadata(
                blankToNull(outlet), blankToNull(entry.getLink()), blankToNull(entry.getTitle()), day.orElse(null),
                day.isPresent() ? "feed" : null);
        SyndContent content = longest(entry);
        String text = content == null || content.getValue() == null ? "" : content.getValue();
        boolean plain = content != null && "text".equals(content.getType());
        sink.report(name, plain && !Sniffer.isHtml(text) ? Source.Format.TEXT : Source.Format.HTML, text, own);
    }

    private static SyndContent longest(SyndEntry entry) {
        SyndContent longest = entry.getDescription();
        for (SyndContent content : entry.getContents()) {
            if (longest == null || length(content) > length(longest)) {
                longest = content;
            }
        }
        return longest;
    }

    private static int length(SyndContent content) {
        return content.getValue() == null ? 0 : content.getValue().length();
    }

    /** The day as the item writes it, in the outlet's own zone; as the library understands it where that cannot be read. */
    private static Optional<LocalDate> day(SyndEntry entry, Element item) {
        if (item != null) {
            for (String name : List.of("pubDate", "published", "issued", "date", "updated", "modified")) {
                for (Element child : item.getChildren()) {
                    Optional<LocalDate> day = child.getName().equals(name) ? Days.parse(child.getText()) : Optional.empty();
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
        }
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return Optional.ofNullable(date).map(d -> d.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
