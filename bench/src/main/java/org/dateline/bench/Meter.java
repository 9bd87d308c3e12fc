package org.dateline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes the time from when it is made. */
final class Meter {
    private static final double SECOND = 1e9;
    private static final int KILO = 1 << 10;

    private final long cpu = processorTime();
    private final long start = System.nanoTime();

    /** Puts in the seconds since it was made, on the clock and on all processors together, and the most memory used so far. */
    void put(Line line) {
        line.put("wall seconds", rounded((System.nanoTime() - start) / SECOND))
                .put("processor seconds", rounded((processorTime() - cpu) / SECOND))
                .put("process MB", processMemory());
    }

    /** Of all threads together, in nanoseconds; 0 where the platform does not tell. */
    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() : 0;
    }

    /** The most memory that the whole process took so far, in megabytes; null where the platform does not tell. */
    private static Long processMemory() {
        Path status = Path.of("/proc/self/status");
        try {
            return !Files.exists(status) ? null : Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.valueOf(line.replaceAll("\\D", "")) / KILO)
                    .findFirst().orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }
}
