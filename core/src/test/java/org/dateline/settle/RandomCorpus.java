package org.dateline.settle;

import java.util.List;
import java.util.Random;
import org.dateline.model.Claim;
import org.dateline.model.Report;

/** A corpus in which places, days, kinds and holders meet often; one seed gives one corpus. */
final class RandomCorpus {
    private static final String[] PLACES = {
        "Osgil<Vessen", "\"Mill Quarter<Osgil<Vessen\"", "Tarn<Vessen", "Osgil<Karse", "Vessen"
    };
    private static final String[] TYPES = {"CLASH", "BOMBING", "EXPLOSION", "KILLING", "SEIZURE", "ABDUCTION", "ATTACK"};
    private static final String[] HOLDERS = {"Monitor", "Army", "residents", "\"Northern Front\""};
    private static final String[] STATUSES = {"TOOK", "HOLDS", "LOST", "CONTESTED", "BESIEGES"};

    private final Random random;
    private final Invented invented;

    RandomCorpus(long seed) {
        random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int r = 2 + random.nextInt(5); r > 0; r--) {
            report(text, r);
        }
        invented = Invented.of(text.toString());
    }

    List<Report> reports() {
        return invented.reports();
    }

    List<Claim> claims() {
        return invented.claims;
    }

    private void report(StringBuilder text, int number) {
        text.append("report r").append(number).append(" outlet Outlet").append(random.nextInt(3));
        text.append(random.nextInt(4) == 0 ? "" : " published 2026-02-0" + (4 + random.nextInt(3)));
        text.append(random.nextInt(3) == 0 ? " agency Vireo" : "").append('\n');
        for (int s = 1 + random.nextInt(5); s > 0; s--) {
            int wording = random.nextInt(4);
            text.append("> On wording ").append(wording).append(" the word said here tells of seven things that happened in")
                    .append(" the town of the valley in that week of the year.\n");
            for (int c = random.nextInt(4); c > 0; c--) {
                claim(text);
            }
        }
    }

    private void claim(StringBuilder text) {
        switch (random.nextInt(3)) {
            case 0 -> text.append("act ").append(pick(TYPES)).append(" \"happened\"");
            case 1 -> text.append("tally killed \"seven\" ").append(1 + random.nextInt(20)).append(" people");
            default -> text.append("control ").append(pick(STATUSES)).append(" \"word\" holder ").append(pick(HOLDERS));
        }
        text.append(random.nextInt(3) == 0 ? "" : " by " + pick(HOLDERS));
        text.append(random.nextInt(4) == 0 ? "" : " in " + pick(PLACES));
        text.append(random.nextInt(4) == 0 ? "" : " on 2026-02-0" + (1 + random.nextInt(3)));
        text.append(random.nextInt(6) == 0 ? " denied" : "").append('\n');
    }

    private String pick(String[] items) {
        return items[random.nextInt(items.length)];
    }
}
