package org.dateline.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.format.Json;

/** Runs a set's scorer, a Python program that comes with the set, and reads figures off what it prints. */
final class Scorer {
    private final Path folder;

    /** @param folder what the scorers' paths are counted from */
    Scorer(Path folder) {
        this.folder = folder;
    }

    /** What the scorer prints; throws {@link InputException} when it cannot be run or fails. */
    String run(List<String> scorer, Path predictions) {
        List<String> command = new ArrayList<>(List.of("python3"));
        scorer.forEach(word -> command.add(word.equals("{pred}") ? predictions.toAbsolutePath().toString() : word));
        try {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new InputException(scorer.get(0) + " failed: " + printed.strip().lines().reduce((a, b) -> b).orElse("no word"));
            }
            return printed;
        } catch (IOException e) {
            throw new InputException("the scorers need python3, which cannot be started here");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InputException("interrupted while " + scorer.get(0) + " ran");
        }
    }

    /** The figure in what was printed, with three decimals; "-" when it is not there. */
    static String figure(String printed, String where) {
        if (where.startsWith("~")) {
            Matcher found = Pattern.compile(where.substring(1)).matcher(printed);
            return found.find() ? rounded(Double.parseDouble(found.group(1))) : "-";
        }
        Object at = Json.readObject(printed);
        for (String key : where.split(">")) {
            at = at instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return at instanceof Number number ? rounded(number.doubleValue()) : "-";
    }

    private static String rounded(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }
}
