package org.dateline.store;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Judgement;

/** Judgements as text: JSON, one a line, in the order in which they were kept. */
public final class JudgementFile {
    private JudgementFile() {}

    /** One line for each; empty for none. */
    public static String write(List<Judgement> judgements) {
        StringBuilder text = new StringBuilder();
        judgements.forEach(judgement -> text.append(JudgementCodec.write(judgement)).append('\n'));
        return text.toString();
    }

    /** The judgements of a file that {@link #write} made; throws {@link StoreException} that names the line at fault. */
    public static List<Judgement> read(Path file) {
        List<Judgement> judgements = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (!line.isBlank()) {
                judgements.add(read(line, file + ":" + number));
            }
        }
        return judgements;
    }

    private static Judgement read(String line, String place) {
        try {
            return JudgementCodec.read(line);
        } catch (RuntimeException e) {
            // Whatever is wrong with the line, it is not one that we wrote.
            throw new StoreException(place + ": this is no judgement as \"judge export\" writes it.", e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException e) {
            throw new StoreException("There is no file " + file + ".", e);
        } catch (CharacterCodingException e) {
            throw new StoreException(file + " is not text in UTF-8.", e);
        } catch (IOException e) {
            throw new StoreException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
