package org.dateline.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the files of the sets, which are UTF-8, and says in one sentence what is wrong with one that cannot be read. */
final class Inputs {
    private Inputs() {}

    /** The file's text; throws {@link InputException} when it is missing, empty, a folder or not UTF-8. */
    static String text(Path file) {
        check(file);
        if (Files.isDirectory(file)) {
            throw new InputException(file + " is a folder; this task reads files");
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.isBlank()) {
                throw new InputException(file + " is empty");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new InputException(file + " is not UTF-8");
        } catch (IOException e) {
            throw new InputException(file + " cannot be read");
        }
    }

    /** The file's lines; fails as {@link #text} does. */
    static List<String> lines(Path file) {
        return List.of(text(file).split("\r\n|\n", -1));
    }

    /** The folder's files whose names end so, sorted by name; throws {@link InputException} when there is none. */
    static List<Path> files(Path folder, String suffix) {
        check(folder);
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(entry -> entry.getFileName().toString().endsWith(suffix)).sorted().toList();
            if (files.isEmpty()) {
                throw new InputException(folder + " holds no " + suffix + " file");
            }
            return files;
        } catch (IOException e) {
            throw new InputException(folder + " is not a folder that can be read");
        }
    }

    /** Throws {@link InputException} when there is nothing at this path. */
    static void check(Path path) {
        if (!Files.exists(path)) {
            throw new InputException("there is no " + path);
        }
    }
}
