package io.labwire.json.read;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.ArrayList;
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

    /** One way to write a key. */
    static final class Spelling {

        private final int number;
        private final SerializableString key;
        private final byte[] bytes;

        private Spelling(int number, SerializableString key) {
            this.number = number;
            this.key = key;
            this.bytes = key.asQuotedUTF8();
        }

        int number() {
            return number;
        }

        SerializableString key() {
            return key;
        }

        /** How many bytes it has between the quotation marks. */
        int length() {
            return bytes.length;
        }

        boolean is(byte[] text, int from, int to) {
            return to - from == bytes.length && EightBytes.same(text, from, bytes);
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
        int hash = 0;
        for (byte each : spelling.bytes) {
            hash = hash(hash, each);
        }
        int slot = slot(hash);
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

    static int hash(int before, byte each) {
        return 31 * before + each;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    /** The key with a number, null if there is none. */
    @Nullable Spelling expected(int number) {
        return number < expected.length ? expected[number] : null;
    }

    /** The key with these bytes, null if none has them. */
    @Nullable Spelling find(byte[] text, int from, int to, int hash) {
        int slot = slot(hash);
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
