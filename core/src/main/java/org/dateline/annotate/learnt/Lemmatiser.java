package org.dateline.annotate.learnt;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.hashed.Hash;

/**
 * Turns a form into its dictionary form. Each rule belongs to a tag and an ending and says how many characters to cut off and
 * what to put in their place; of several endings the longest decides, and a whole word is the longest ending of all.
 * Thread-safe.
 */
public final class Lemmatiser {
    private static final int WHOLE = 91;
    /** A form that was learnt as a past is the same verb as a participle, and the other way round: "shelled". */
    private static final Map<String, String> PASTS = Map.of("VBD", "VBN", "VBN", "VBD");

    /** Rules by the hash of tag and ending, as indices into the edits. */
    private final int[] keys;
    private final short[] values;
    private final int[] cut;
    private final String[] append;
    private final int longest;

    /**
     * @param rules edits such as "3,y", by {@link #key}
     * @param longest the length of the longest ending
     */
    public Lemmatiser(SortedMap<Integer, String> rules, int longest) {
        List<String> edits = rules.values().stream().distinct().sorted().toList();
        this.cut = edits.stream().mapToInt(edit -> Integer.parseInt(edit.substring(0, edit.indexOf(',')))).toArray();
        this.append = edits.stream().map(edit -> edit.substring(edit.indexOf(',') + 1)).toArray(String[]::new);
        this.longest = longest;
        int capacity = Integer.highestOneBit(Math.max(2, rules.size()) * 2) * 2;
        this.keys = new int[capacity];
        this.values = new short[capacity];
        Arrays.fill(values, (short) -1);
        rules.forEach((key, edit) -> {
            int slot = slot(key);
            keys[slot] = key;
            values[slot] = (short) edits.indexOf(edit);
        });
    }

    /** The key of a rule for an ending of {@code length} characters, or for the whole word when the length is negative. */
    public static int key(String tag, String form, int length) {
        int ending = length < 0 ? Hash.mix(WHOLE, Hash.word(form)) : length == 0 ? 0 : Hash.suffix(form, length);
        return Hash.finish(Hash.mix(tag.hashCode(), ending)) | 1;
    }

    /** The form from which a lemma is made: names keep their capitals. */
    public static String base(String form, String tag) {
        return tag.startsWith("NNP") ? form : form.toLowerCase(Locale.ROOT);
    }

    /** The dictionary form; the form itself, small unless a name, when no rule knows better. */
    public String lemma(String form, String tag) {
        String base = base(form, tag);
        int rule = rule(key(tag, form, -1));
        if (rule < 0 && PASTS.containsKey(tag)) {
            rule = rule(key(PASTS.get(tag), form, -1));
        }
        for (int length = Math.min(longest, form.length()); rule < 0 && length >= 0; length--) {
            rule = rule(key(tag, form, length));
        }
        if (rule < 0 || cut[rule] > base.length() || cut[rule] == base.length() && append[rule].isEmpty()) {
            return base;
        }
        return cut[rule] == 0 && append[rule].isEmpty() ? base : base.substring(0, base.length() - cut[rule]) + append[rule];
    }

    private int rule(int key) {
        return values[slot(key)];
    }

    private int slot(int key) {
        int slot = key >>> 1 & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(longest);
        out.writeShort(cut.length);
        for (int i = 0; i < cut.length; i++) {
            out.writeUTF(cut[i] + "," + append[i]);
        }
        SortedMap<Integer, Short> rules = new TreeMap<>();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                rules.put(keys[i], values[i]);
            }
        }
        out.writeInt(rules.size());
        for (Map.Entry<Integer, Short> rule : rules.entrySet()) {
            out.writeInt(rule.getKey());
            out.writeShort(rule.getValue());
        }
    }

    static Lemmatiser read(DataInputStream in) throws IOException {
        int longest = in.readByte();
        String[] edits = new String[in.readUnsignedShort()];
        for (int i = 0; i < edits.length; i++) {
            edits[i] = in.readUTF();
        }
        SortedMap<Integer, String> rules = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            rules.put(in.readInt(), edits[in.readUnsignedShort()]);
        }
        return new Lemmatiser(rules, longest);
    }
}
