package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One line of a GeoNames dump: 19 cells between tabs.
 *
 * @param id GeoNames id
 * @param featureClass "P" for populated places, "A" for divisions, "S" for spots, ...
 * @param feature feature code: "PPLC", "PPLX", "ADM1", "AIRB"
 * @param division "SY.09", or "SY" when the division is not given
 * @param names the listed name first, then the others that are kept, without doubles
 */
record GeoNamesLine(
        int id, String featureClass, String feature, String division, String county, double lat, double lon, int population,
        List<String> names) {
    /** Number of cells of a line. */
    static final int CELLS = 19;

    /** Reads a line; throws {@link IllegalArgumentException} with a plain reason when it is none. */
    static GeoNamesLine parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(cells.length + " cells where a GeoNames line has " + CELLS);
        }
        if (cells[8].length() != 2) {
            throw new IllegalArgumentException("no country code in the ninth cell");
        }
        Set<String> names = new LinkedHashSet<>(List.of(cells[1], cells[2]));
        for (String other : cells[3].split(",")) {
            if (isName(other)) {
                names.add(other.strip());
            }
        }
        names.remove("");
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no name in the second and third cells");
        }
        try {
            String division = cells[10].isEmpty() || cells[10].equals("00") ? cells[8] : cells[8] + "." + cells[10];
            long population = cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
            return new GeoNamesLine(Integer.parseInt(cells[0]), cells[6], cells[7], division,
                    cells[11].isEmpty() || division.length() == 2 ? null : division + "." + cells[11],
                    Double.parseDouble(cells[4]), Double.parseDouble(cells[5]),
                    (int) Math.min(Integer.MAX_VALUE, Math.max(0, population)), new ArrayList<>(names));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number where one should stand: " + e.getMessage(), e);
        }
    }

    /**
     * Whether another name is worth keeping: written in Latin letters, and as a name is written. The dumps also hold
     * airport codes, web addresses and transliterations back from other scripts, which all begin with a small letter.
     */
    static boolean isName(String name) {
        String bare = name.strip().replaceFirst("^['`‘’ʿʾ´]+", "");
        if (bare.isEmpty() || !Character.isUpperCase(bare.codePointAt(0)) || bare.contains("://")) {
            return false;
        }
        boolean code = bare.length() <= 4 && bare.equals(bare.toUpperCase(Locale.ROOT));
        return !code && bare.codePoints().allMatch(c -> !Character.isLetter(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED);
    }
}
