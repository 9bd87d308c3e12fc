package org.dateline.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.lexicon.Table;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What an element's name, role, class and id say about the text in it. */
final class Markup {
    private static final Set<String> OUTSIDE_TAGS = Set.of("nav", "aside", "footer", "form", "button", "select", "dialog", "menu");
    private static final Set<String> OUTSIDE_ROLES =
            Set.of("navigation", "complementary", "contentinfo", "search", "banner", "dialog", "menu", "alert");

    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");

    private final Set<String> outside = new HashSet<>();
    private final Set<String> caption = new HashSet<>();

    Markup(Table table) {
        for (Table.Row row : table.rows()) {
            switch (row.get("says")) {
                case "OUTSIDE" -> outside.add(row.get("word"));
                case "CAPTION" -> caption.add(row.get("word"));
                default -> throw row.fault("says", "\"" + row.get("says") + "\" is none of OUTSIDE, CAPTION");
            }
        }
    }

    /** Whether the element says of itself that it is not part of the article. */
    boolean isOutside(Element element) {
        return OUTSIDE_TAGS.contains(element.normalName()) || isHidden(element) || OUTSIDE_ROLES.contains(element.attr("role"))
                || words(element).stream().anyMatch(outside::contains);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden") || HIDDEN.matcher(cut(element.attr("style"))).find();
    }

    /** Whether the element, or one close around it, holds a picture's caption. */
    boolean isCaption(Element element) {
        Node node = element;
        for (int up = 0; up < 4 && node instanceof Element each; up++) {
            if (each.normalName().equals("figcaption") || words(each).stream().anyMatch(caption::contains)) {
                return true;
            }
            node = node.parent();
        }
        return false;
    }

    /** The words in the class and id, alone and each joined with the next: "article-body" and "articleBody" are one. */
    private static Set<String> words(Element element) {
        Set<String> words = new HashSet<>();
        for (String name : (cut(element.className()) + " " + cut(element.id())).split("\\s+")) {
            String last = "";
            for (String part : name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                words.add(part);
                words.add(last + part);
                last = part;
            }
        }
        return words;
    }

    /** A class attribute may be megabytes long; its first names tell. */
    private static String cut(String names) {
        return names.length() > 400 ? names.substring(0, 400) : names;
    }
}
