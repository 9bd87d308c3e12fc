package org.dateline.teacher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.annotate.PennTags;
import org.dateline.annotate.QuoteMarks;
import org.dateline.model.NameType;
import org.dateline.model.Pos;
import org.dateline.model.Span;
import org.dateline.model.Token;

/**
 * Silver data as a file: ten columns a token (number, form, lemma, universal tag, Penn tag, name, head, label, nothing,
 * start:end in the paragraph), an empty line after each sentence. Before it a line "# at", which for a paragraph's first
 * sentence also gives the paragraph, line feeds written as \n.
 */
final class Silver {
    private static final String PARAGRAPH = " par = ";

    private Silver() {}

    /** Sentences in the file's order; those that are no tree are left out. */
    static List<SilverSentence> read(Path file) throws IOException {
        List<SilverSentence> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        String paragraph = "";
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("# at") && line.contains(PARAGRAPH)) {
                    paragraph = line.substring(line.indexOf(PARAGRAPH) + PARAGRAPH.length()).replace("\\n", "\n");
                } else if (line.isEmpty() && !rows.isEmpty()) {
                    add(paragraph, rows, sentences);
                    rows.clear();
                } else if (!line.startsWith("#") && !line.isEmpty()) {
                    rows.add(line.split("\t"));
                }
            }
        }
        return sentences;
    }

    private static void add(String paragraph, List<String[]> rows, List<SilverSentence> sentences) {
        int size = rows.size();
        SilverSentence sentence = new SilverSentence(
                paragraph, new int[size], new int[size], new String[size], new String[size], new String[size],
                new NameType[size], new int[size], new String[size]);
        for (int i = 0; i < size; i++) {
            String[] row = rows.get(i);
            int colon = row[9].indexOf(':');
            sentence.starts()[i] = Integer.parseInt(row[9].substring(0, colon));
            sentence.ends()[i] = Integer.parseInt(row[9].substring(colon + 1));
            sentence.forms()[i] = QuoteMarks.shown(row[1], paragraph, sentence.starts()[i], sentence.ends()[i]);
            sentence.lemmas()[i] = row[2];
            sentence.tags()[i] = row[4];
            sentence.names()[i] = NameType.valueOf(row[5]);
            sentence.heads()[i] = Integer.parseInt(row[6]) - 1;
            sentence.labels()[i] = row[7];
        }
        if (sentence.isTree()) {
            sentences.add(sentence);
        }
    }

    /**
     * Writes one sentence.
     *
     * @param paragraph the paragraph for its first sentence; otherwise null
     */
    static void write(List<Token> tokens, String paragraph, Writer out) throws IOException {
        out.write("# at = " + tokens.get(0).span().start());
        out.write(paragraph == null ? "\n" : PARAGRAPH + paragraph.replace("\n", "\\n") + "\n");
        int number = 0;
        for (Token token : tokens) {
            String span = token.span().start() + ":" + token.span().end();
            out.write(String.join("\t", String.valueOf(++number), token.form(), token.lemma(), token.pos().name(), token.tag(),
                    token.name().name(), String.valueOf(token.head() + 1), token.relation(), "_", span));
            out.write('\n');
        }
        out.write('\n');
    }

    /** Writes a sentence that is a paragraph. */
    static void write(SilverSentence sentence, Writer out) throws IOException {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Span span = new Span(sentence.starts()[i], sentence.ends()[i]);
            String form = span.of(sentence.paragraph());
            Pos pos = PennTags.universal(sentence.tags()[i], form, sentence.labels()[i]);
            tokens.add(new Token(
                    span, form, sentence.lemmas()[i], pos, sentence.tags()[i], sentence.heads()[i], sentence.labels()[i], sentence.names()[i]));
        }
        write(tokens, sentence.paragraph(), out);
    }
}
