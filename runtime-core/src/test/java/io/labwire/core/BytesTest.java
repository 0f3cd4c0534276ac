package io.labwire.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.CharacterCodingException;
import org.junit.jupiter.api.Test;

class BytesTest {

    @Test
    void laterChangesOfTheArrayAreNotSeen() {
        byte[] array = {1, 2, 3};
        Bytes bytes = Bytes.of(array);

        array[0] = 9;
        bytes.toArray()[1] = 9;

        assertThat(bytes).isEqualTo(Bytes.of(new byte[] {1, 2, 3})).hasSameHashCodeAs(Bytes.of(new byte[] {1, 2, 3}));
        assertThat(bytes).isNotEqualTo(Bytes.of(new byte[] {9, 2, 3}));
    }

    @Test
    void aPartIsCopied() {
        byte[] target = new byte[4];
        Bytes part = Bytes.of(new byte[] {1, 2, 3, 4}, 1, 3);

        part.copyTo(target, 2);

        assertThat(target).containsExactly(0, 0, 2, 3);
        assertThat(part.length()).isEqualTo(2);
        assertThat(part.byteAt(1)).isEqualTo((byte) 3);
        assertThat(Bytes.of(new byte[] {1}, 1, 1)).isEqualTo(Bytes.EMPTY);
    }

    @Test
    void textGoesThroughUtf8Unchanged() throws CharacterCodingException {
        assertThat(Bytes.utf8("café ☃").utf8()).isEqualTo("café ☃");
    }

    @Test
    void bytesThatAreNotUtf8AreNeverReplaced() {
        assertThatExceptionOfType(CharacterCodingException.class)
                .isThrownBy(() -> Bytes.of(new byte[] {(byte) 0xFF}).utf8());
    }

    @Test
    void unprintableBytesAreShownInHex() {
        assertThat(Bytes.utf8("a\\b\n\u007f")).hasToString("a\\\\b\\x0a\\x7f");
    }
}
