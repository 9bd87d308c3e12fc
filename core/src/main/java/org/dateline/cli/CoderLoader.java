package org.dateline.cli;

import java.util.function.Supplier;
import org.dateline.ReportCoder;

/**
 * Loads the coder when it is first asked for, once, while others who ask wait. A reading that finds nothing new never
 * loads it, which saves seconds. Thread-safe.
 */
final class CoderLoader implements Supplier<ReportCoder> {
    private final Supplier<ReportCoder> load;
    private ReportCoder coder;

    CoderLoader(Supplier<ReportCoder> load) {
        this.load = load;
    }

    @Override
    public synchronized ReportCoder get() {
        if (coder == null) {
            coder = load.get();
        }
        return coder;
    }
}
