package io.labwire.json.read;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a record has on the wire, in the order in which they are mostly written.
 *
 * <p>A reader that is told of them ({@link JsonReader#nextKey}) looks first for the key that follows the last one, and for the
 * others in a table of their bytes, so that no text is made of a key that is known. It is never changed, and any number of threads
 * may use it at once.
 */
public final class JsonKeys {

    /** What {@link JsonReader#nextKey} is told before the first key of an object. */
    public static final int START = -2;

    /** What {@link JsonReader#nextKey} returns at the end of an object. */
    public static final int END = -1;

    /** An odd number that carries all bits into the upper half. */
    private static final long MIX = 0x9e37_79b9_7f4a_7c15L;

    /** One way to write a key. */
    static final class Spelling {

        private final int number;
        private final SerializableString key;
        private final byte[] bytes;
        private final byte[] withColon;

        private Spelling(int number, SerializableString key) {
            this.number = number;
            this.key = key;
            this.bytes = key.asQuotedUTF8();
            this.withColon = Arrays.copyOf(bytes, bytes.length + 2);
            withColon[bytes.length] = '"';
            withColon[bytes.length + 1] = ':';
        }

        int number() {
            return number;
        }

        SerializableString key() {
            return key;
        }

        boolean is(byte[] text, int from, int to) {
            return to - from == bytes.length && EightBytes.same(text, from, bytes);
        }

        /** The place behind the key and the colon that follows, -1 if they are not there. */
        int behind(byte[] text, int from, int end) {
            int behind = from + withColon.length;
            return behind <= end && EightBytes.same(text, from, withColon) ? behind : -1;
        }
    }

    private final Spelling[] expected;
    private final @Nullable Spelling[] slots;
    private final Map<String, Spelling> spellings = new HashMap<>();

    private JsonKeys(List<List<String>> keys) {
        int count = keys.stream().mapToInt(List::size).sum();
        expected = new Spelling[keys.size()];
        slots = new Spelling[4 * Integer.highestOneBit(count + 1)];
        for (int number = 0; number < expected.length; number++) {
            List<String> ways = keys.get(number);
            expected[number] = add(number, ways.get(0));
            for (String other : ways.subList(1, ways.size())) {
                add(number, other);
            }
        }
    }

    private Spelling add(int number, String key) {
        Spelling spelling = new Spelling(number, new SerializedString(key));
        if (spellings.putIfAbsent(key, spelling) != null) {
            throw new IllegalArgumentException("the key \"" + key + "\" is there twice");
        }
        byte[] bytes = Arrays.copyOf(spelling.bytes, spelling.bytes.length + Long.BYTES);
        int slot = slot(bytes, 0, spelling.bytes.length);
        while (slots[slot] != null) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = spelling;
        return spelling;
    }

    /**
     * The keys of a record.
     *
     * @param keys for each the ways to write it, the usual one first; its number is its place, from 0
     * @return the keys
     * @throws IllegalArgumentException if a key is there twice, or has no way to write it
     */
    @SafeVarargs
    public static JsonKeys of(List<String>... keys) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> each : keys) {
            if (each.isEmpty()) {
                throw new IllegalArgumentException("each key needs a way to write it");
            }
            all.add(each);
        }
        return new JsonKeys(all);
    }

    /** The number that is looked for after another one, or after what an unknown key was answered with. */
    static int after(int last) {
        return last >= 0 ? last + 1 : START - last;
    }

    /** The answer to a key that is not known where a number was looked for: it is looked for again after it. */
    static int unknown(int wanted) {
        return START - wanted;
    }

    /** By eight bytes of its beginning, its middle and its end. A peer cannot choose the keys in the table. */
    private int slot(byte[] text, int from, int to) {
        int length = to - from;
        long hash;
        if (length < Long.BYTES) {
            hash = EightBytes.at(text, from) & ((1L << (length * Byte.SIZE)) - 1);
        } else {
            hash = EightBytes.at(text, from)
                    + 31 * EightBytes.at(text, from + (length - Long.BYTES) / 2)
                    + 37 * EightBytes.at(text, to - Long.BYTES);
        }
        hash = (hash + length) * MIX;
        return (int) (hash >>> Integer.SIZE) & slots.length - 1;
    }

    /** The key with a number, null if there is none. */
    @Nullable Spelling expected(int number) {
        return number < expected.length ? expected[number] : null;
    }

    /** How the key with a number is usually written. */
    String text(int number) {
        return expected[number].key().getValue();
    }

    /** The key with these bytes, null if none has them; eight bytes more follow them. */
    @Nullable Spelling find(byte[] text, int from, int to) {
        int slot = slot(text, from, to);
        Spelling found = slots[slot];
        while (found != null && !found.is(text, from, to)) {
            slot = slot + 1 & slots.length - 1;
            found = slots[slot];
        }
        return found;
    }

    /** The key with this text, null if none has it. */
    @Nullable Spelling find(String key) {
        return spellings.get(key);
    }
}
