package io.labwire.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A part that shares its memory is the same as one that does not. */
class PiecesTest {

    private static final long SEED = 20261122;

    @Test
    void aPieceIsWhatACopyIs() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2000; round++) {
            byte[] source = new byte[1 + random.nextInt(4000)];
            random.nextBytes(source);
            int end = random.nextInt(source.length + 1);
            Pieces pieces = new Pieces(source, end);
            int at = 0;
            for (int i = 0; i < 200; i++) {
                boolean back = random.nextInt(20) == 0;
                int from = back ? random.nextInt(end + 1) : Math.min(end, at + random.nextInt(3));
                int to = from + random.nextInt(Math.min(random.nextInt(10) == 0 ? 300 : 20, end - from) + 1);
                at = to;
                assertSame(pieces.of(from, to), Bytes.of(source, from, to), "seed " + SEED + " round " + round);
            }
        }
    }

    private static void assertSame(Bytes piece, Bytes copy, String where) {
        byte[] content = copy.toArray();
        assertThat(piece).as(where).isEqualTo(copy).hasSameHashCodeAs(copy).hasToString(copy.toString());
        assertThat(copy).as(where).isEqualTo(piece);
        assertThat(piece.hashCode()).as(where).isEqualTo(Arrays.hashCode(content));
        assertThat(piece.length()).as(where).isEqualTo(content.length);
        assertThat(piece.toArray()).as(where).isEqualTo(content);
        byte[] target = new byte[content.length + 1];
        piece.copyTo(target, 1);
        assertThat(Arrays.copyOfRange(target, 1, target.length)).as(where).isEqualTo(content);
        for (int i = 0; i < content.length; i++) {
            assertThat(piece.byteAt(i)).as(where).isEqualTo(content[i]);
        }
    }

    @Test
    void whatIsNotInThePieceIsNotSeen() {
        Pieces pieces = new Pieces(new byte[] {'a', 'b', 'c', 'd'}, 4);
        Bytes first = pieces.of(0, 1);
        Bytes second = pieces.of(1, 2);
        assertThat(second).isEqualTo(Bytes.utf8("b")).isNotEqualTo(first);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> second.byteAt(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> second.byteAt(-1));
    }

    @Test
    void laterChangesOfTheArrayAreNotSeen() {
        byte[] array = {1, 2, 3};
        Bytes bytes = new Pieces(array, 3).of(0, 2);
        array[0] = 9;
        assertThat(bytes).isEqualTo(Bytes.of((byte) 1, (byte) 2));
    }

    @Test
    void aPartBeyondTheEndIsRefused() {
        Pieces pieces = new Pieces(new byte[10], 5);
        assertThat(pieces.of(0, 5).length()).isEqualTo(5);
        for (int[] part : new int[][] {{4, 6}, {-1, 2}, {6, 7}, {3, 2}}) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .as(Arrays.toString(part))
                    .isThrownBy(() -> pieces.of(part[0], part[1]));
        }
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new Pieces(new byte[10], 11));
    }
}
