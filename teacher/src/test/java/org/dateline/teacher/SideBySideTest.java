package org.dateline.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    /** Weights of several seeds are added up as floating-point numbers, so that their order shows in the bytes of a model. */
    @Test
    void whatIsDoneFirstWaitsForWhatStandsBeforeIt() {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        Callable<String> first = () -> {
            secondIsDone.await();
            return "first";
        };
        Callable<String> second = () -> {
            secondIsDone.countDown();
            return "second";
        };
        List<String> done = new ArrayList<>();
        new SideBySide(2).each(List.of(first, second), done::add);
        assertThat(done).containsExactly("first", "second");
    }
}
