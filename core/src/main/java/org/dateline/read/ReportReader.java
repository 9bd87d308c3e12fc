package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.model.Metadata;

/**
 * Reads files, folders and archives and passes on every report found in them, one at a time, in an order that depends on
 * the files' names alone. Names do not depend on the working folder or on how a path is spelt. A file that cannot be read
 * is a problem; the others are read all the same.
 */
public final class ReportReader {
    /** How files are opened: a test's way to a disk that fails. */
    interface Opener {
        InputStream open(Path path) throws IOException;
    }

    private final Limits limits;
    private final Opener opener;

    public ReportReader(Limits limits) {
        this(limits, Files::newInputStream);
    }

    ReportReader(Limits limits, Opener opener) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.opener = opener;
    }

    /** The same with nothing to say about the reports. */
    public void read(List<Path> paths, Listener listener) {
        read(paths, Metadata.NONE, listener);
    }

    /**
     * Reads everything below the paths. A path given twice, or within another one, is read once.
     *
     * @param paths files and folders
     * @param overriding what the caller knows about all of the reports; wins over sidecars, which win over the files
     * @param listener who is told, in this thread
     */
    public void read(List<Path> paths, Metadata overriding, Listener listener) {
        FileTree tree = FileTree.below(paths, listener);
        Sidecars sidecars = new Sidecars(tree, limits, opener, listener);
        Contents contents = new Contents(limits);
        listener.total(tree.files().size());
        for (FileTree.Found file : tree.files()) {
            PackedSidecars packed = new PackedSidecars(file.path(), file.name(), limits);
            packed.faults().forEach(listener::problem);
            Sink sink = new Sink(
                    listener, report -> overriding.or(packed.about(report)).or(sidecars.about(file, report)));
            sidecars.about(file, file.name());
            long size = read(file, contents, sink);
            packed.unused().forEach(listener::problem);
            sink.close(file.name());
            listener.file(file.name(), size, sink.reports());
        }
        sidecars.tellUnused();
    }

    private long read(FileTree.Found file, Contents contents, Sink sink) {
        long size = 0;
        try {
            size = Files.size(file.path());
            try (InputStream in = opener.open(file.path())) {
                contents.read(Entry.file(file.name(), in, size, limits), sink);
            }
        } catch (BrokenStream e) {
            // No container caught it: the limit on all of them together.
            sink.problem(file.name(), "", e.getMessage() + sink.kept(0));
        } catch (IOException e) {
            sink.problem(file.name(), "", FileTree.reason(e));
        }
        return size;
    }
}
