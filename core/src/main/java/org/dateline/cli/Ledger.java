package org.dateline.cli;

import java.nio.file.Path;
import java.util.function.Function;
import org.dateline.Engine;
import org.dateline.Settlement;
import org.dateline.lexicon.Lexicon;
import org.dateline.store.Store;

/** How commands that only look at the ledger get at it. */
final class Ledger {
    private Ledger() {}

    /** What the function makes of the ledger in this file; throws when there is none. */
    static <T> T with(Path file, Function<Store, T> use) {
        try (Store store = Store.openExisting(file)) {
            return use.apply(store);
        }
    }

    static Settlement settlement(TopCommand top) {
        return Engine.settlement(lexicon(top));
    }

    /** The lexicon that comes with the program. */
    static Lexicon lexicon(TopCommand top) {
        return Lexicon.load(lexiconFolder(top));
    }

    static Path lexiconFolder(TopCommand top) {
        return top.session().home().resolve("lexicon");
    }
}
