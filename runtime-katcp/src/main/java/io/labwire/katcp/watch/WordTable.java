package io.labwire.katcp.watch;

import io.labwire.core.Bytes;
import io.labwire.katcp.argument.WireEnum;
import io.labwire.katcp.text.LenientText;
import io.labwire.katcp.wire.Line;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they mean, to be found where they stand in a line.
 *
 * @param <T> what they mean
 */
final class WordTable<T> {

    /** Beyond so many, looking at one after the other takes longer than looking for the right one. */
    private static final int FEW = 16;

    private final byte[][] words;
    private final List<T> meanings;
    private final @Nullable NameIndex index;

    private WordTable(List<Bytes> words, List<T> meanings) {
        this.words = words.stream().map(Bytes::toArray).toArray(byte[][]::new);
        this.meanings = List.copyOf(meanings);
        this.index = words.size() > FEW ? new NameIndex(List.of(this.words)) : null;
    }

    static WordTable<String> of(List<Bytes> words) {
        return new WordTable<>(words, words.stream().map(LenientText::of).toList());
    }

    static <E extends WireEnum> WordTable<E> of(E[] values) {
        List<E> all = List.of(values);
        return new WordTable<>(all.stream().map(each -> Bytes.utf8(each.wire())).toList(), all);
    }

    /** Whether finding one takes as long as finding any other. */
    boolean isIndexed() {
        return index != null;
    }

    /** What an argument means, or null if it is none of the words. */
    @Nullable T find(Line line, int argument) {
        if (line.argumentEscaped(argument)) {
            return find(line.argument(argument).toArray());
        }
        return find(line.array(), line.argumentFrom(argument), line.argumentTo(argument));
    }

    private @Nullable T find(byte[] word) {
        return find(word, 0, word.length);
    }

    private @Nullable T find(byte[] array, int from, int to) {
        if (index != null) {
            int found = index.find(array, from, to);
            return found == NameIndex.NONE ? null : meanings.get(found);
        }
        for (int i = 0; i < words.length; i++) {
            if (Arrays.equals(words[i], 0, words[i].length, array, from, to)) {
                return meanings.get(i);
            }
        }
        return null;
    }
}
