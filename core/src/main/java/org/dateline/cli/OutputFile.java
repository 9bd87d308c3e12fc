package org.dateline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that commands write: whole or not at all. */
final class OutputFile {
    private OutputFile() {}

    /** Writes the file beside its place and moves it there; throws {@link InputException} when that cannot be done. */
    static void write(Path file, byte[] content) {
        if (isDevice(file)) {
            writeTo(file, content);
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(part, e);
            throw new InputException(failure(file, e), e);
        }
    }

    /** Whether this is a pipe, a terminal or the like, which is written into, never replaced. */
    static boolean isDevice(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
    }

    private static void writeTo(Path device, byte[] content) {
        try {
            Files.write(device, content, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new InputException(failure(device, e), e);
        }
    }

    /** Why a file or folder could not be written, in a sentence. */
    static String failure(Path file, IOException e) {
        return file + " cannot be written: " + reason(e);
    }

    private static void discard(Path part, IOException cause) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Why, in a few words; Java names the file only, for the commonest faults. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (e instanceof DirectoryNotEmptyException) {
            return "it is a folder";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return e instanceof FileSystemException fault && fault.getReason() != null
                ? fault.getReason()
                : e.getMessage();
    }
}
