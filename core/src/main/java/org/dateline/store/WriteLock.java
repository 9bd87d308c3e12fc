package org.dateline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Lets one reading at a time fill a ledger, so that two do not code the same reports. The ledger is safe without it. The
 * lock is on a file beside the ledger, which stays; a program that dies lets go of the lock.
 */
public final class WriteLock implements AutoCloseable {
    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock; while another program has it, says so once and waits. Throws {@link StoreException} when the lock
     * cannot be had: the folder may not be written to, or this very program has it already.
     */
    public static WriteLock take(Path ledger, Consumer<String> say) {
        if (Files.isDirectory(ledger)) {
            throw new StoreException(ledger + " is a folder; a ledger is a file.");
        }
        Path file = ledger.resolveSibling(ledger.getFileName() + "-lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock == null) {
                    say.accept("Another read is writing to " + ledger + "; waiting until it has finished.");
                    channel.lock();
                }
                return new WriteLock(channel);
            } catch (IOException | OverlappingFileLockException e) {
                channel.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw new StoreException(ledger + " cannot be made: there is no such folder.", e);
        } catch (AccessDeniedException e) {
            throw new StoreException(ledger + " may not be written to: " + file + " cannot be made.", e);
        } catch (IOException | OverlappingFileLockException e) {
            throw new StoreException(ledger + " cannot be locked for writing: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("The lock " + channel + " cannot be let go: " + e.getMessage(), e);
        }
    }
}
