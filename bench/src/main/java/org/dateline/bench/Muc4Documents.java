package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the message understanding conferences' files into their reports. */
final class Muc4Documents {
    /** A document starts at a line such as "DEV-MUC3-0001 (NOSC)". */
    private static final Pattern HEAD = Pattern.compile("^((?:DEV|TST\\d+)-MUC\\d+-\\d{4})\\b.*$");

    private Muc4Documents() {}

    /**
     * The documents of the files, in order: dateline and paragraphs as sent, without the line of the id. They have neither
     * title nor day of their own; both stand in the text. Throws {@link InputException} when a file cannot be read or holds
     * no document.
     */
    static List<Document> read(List<Path> files) {
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            int before = documents.size();
            cut(Inputs.lines(file), documents);
            if (documents.size() == before) {
                throw new InputException(file + " holds no report: none of its lines is like DEV-MUC3-0001");
            }
        }
        return documents;
    }

    private static void cut(List<String> lines, List<Document> documents) {
        String id = null;
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                end(id, text, documents);
                id = head.group(1);
            } else {
                text.append(line).append('\n');
            }
        }
        end(id, text, documents);
    }

    private static void end(String id, StringBuilder text, List<Document> documents) {
        if (id != null) {
            documents.add(new Document(id, null, null, text.toString().strip(), null));
        }
        text.setLength(0);
    }
}
