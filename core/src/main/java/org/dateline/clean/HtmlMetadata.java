package org.dateline.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about itself to machines: title, outlet, address, day. */
final class HtmlMetadata {
    static final String FROM = "page metadata";

    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title");
    private static final List<String> OUTLETS = List.of("og:site_name", "application-name", "dc.publisher");
    private static final List<String> DAYS = List.of(
            "article:published_time", "og:article:published_time", "datepublished", "dc.date.issued", "dcterms.created", "dcterms.date",
            "dc.date", "dc.date.created", "pubdate", "publishdate", "publish-date", "publication_date", "parsely-pub-date",
            "sailthru.date", "article.published", "date", "originalpublicationdate", "article_date_original");

    /** In a script for machines; the whole object need not be read for one day. */
    private static final Pattern JSON_DAY = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

    private final Document document;
    private final Calendar calendar;

    private HtmlMetadata(Document document, Calendar calendar) {
        this.document = document;
        this.calendar = calendar;
    }

    static Metadata of(Document document, Calendar calendar) {
        HtmlMetadata page = new HtmlMetadata(document, calendar);
        Calendar.Day day = page.day();
        return new Metadata(page.meta(OUTLETS), page.url(), page.title(), day == null ? null : day.date(), day == null ? null : FROM);
    }

    /** The content of the first of these names that the page gives; null when it gives none. */
    private String meta(List<String> names) {
        for (String name : names) {
            for (Element meta : document.select("meta[content]")) {
                boolean named = meta.attr("property").equalsIgnoreCase(name) || meta.attr("name").equalsIgnoreCase(name)
                        || meta.attr("itemprop").equalsIgnoreCase(name);
                if (named && !meta.attr("content").isBlank()) {
                    return clean(meta.attr("content"));
                }
            }
        }
        return null;
    }

    private static String clean(String value) {
        String words = value.strip().replaceAll("\\s+", " ");
        return words.length() > 500 ? words.substring(0, 500) : words;
    }

    private String title() {
        String title = meta(TITLES);
        return title != null ? title : document.title().isBlank() ? null : clean(document.title());
    }

    private String url() {
        Element link = document.selectFirst("link[rel=canonical][href^=http]");
        String own = link != null ? link.attr("href") : meta(List.of("og:url"));
        return own == null || own.isBlank() ? null : own.strip();
    }

    private Calendar.Day day() {
        for (Element script : document.select("script[type=application/ld+json]")) {
            Matcher matcher = JSON_DAY.matcher(script.data());
            Calendar.Day day = matcher.find() ? full(matcher.group(1)) : null;
            if (day != null) {
                return day;
            }
        }
        Calendar.Day day = full(meta(DAYS));
        for (Element time : day != null ? List.<Element>of() : document.select("[itemprop=datePublished], time[pubdate]")) {
            day = day != null ? day : full(time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content"));
        }
        return day;
    }

    private Calendar.Day full(String words) {
        Calendar.Day day = words == null ? null : calendar.find(words.length() > 60 ? words.substring(0, 60) : words);
        return day == null || day.date() == null ? null : day;
    }
}
