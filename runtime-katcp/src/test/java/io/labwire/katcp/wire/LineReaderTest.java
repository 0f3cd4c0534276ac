package io.labwire.katcp.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void aLineOfExactlyTheLimitIsReadAndOneByteMoreIsTooLong() {
        assertThat(read(10, "?hello123\n")).containsExactly("?hello123");
        assertThat(read(10, "?hello1234\n?ok\n")).containsExactly("\"Line too long\" at character 11", "?ok");
        assertThat(read(10, "?hello12", "3456", "789", "\n?o", "k\n"))
                .containsExactly("\"Line too long\" at character 11", "?ok");
    }

    @Test
    void theFirstErrorOfALineWins() {
        assertThat(read(10, "?a_345678901234\n")).containsExactly("\"Invalid character\" at character 3");
        assertThat(read(10, "?a \\z\u001b\n")).containsExactly("\"Invalid character\" at character 5");
        assertThat(read(16, "?a[2147483648999999]\n")).containsExactly("\"Message ID overflowed\" at character 4");
        assertThat(read(12, "?a[2147483648999999]\n")).containsExactly("\"Line too long\" at character 13");
        assertThat(read(13, "?a[2147483648999999]\n")).containsExactly("\"Message ID overflowed\" at character 4");
    }

    @Test
    void theEndOfALineCanBeTheOffendingByte() {
        assertThat(read(99, "?\n", "?a[\n", "?a[12\r", "?a \\\n", "?b\n"))
                .containsExactly(
                        "\"Invalid character\" at character 2",
                        "\"Invalid character\" at character 4",
                        "\"Invalid character\" at character 6",
                        "\"Invalid character\" at character 5",
                        "?b");
    }

    @Test
    void blankLinesMeanNothingAndCountAnew() {
        assertThat(read(5, "\n\r\n  \t\n", "    ", "\n", "?a b\n")).containsExactly("?a b");
        assertThat(read(5, "     \n", "?a\n")).containsExactly("\"Line too long\" at character 6", "?a");
        assertThat(read(5, " ?a\n")).containsExactly("\"Invalid character\" at character 2");
    }

    @Test
    void partsOfAnUnfinishedLineArePending() {
        LineReader reader = new LineReader(6);

        assertThat(reader.pending()).isZero();
        assertThat(pendingAfter(reader, "?a")).isEqualTo(2);
        assertThat(pendingAfter(reader, " bc")).isEqualTo(5);
        assertThat(pendingAfter(reader, "defg")).isEqualTo(6);
        assertThat(pendingAfter(reader, "hijklmn")).isEqualTo(6);
        assertThat(pendingAfter(reader, "\n")).isZero();
        assertThat(pendingAfter(reader, "_ ")).isEqualTo(2);
        assertThat(pendingAfter(reader, "\n")).isZero();
    }

    @Test
    void bytesOutsideOfArraysAreReadAlike() {
        String text = "?echo[7] " + "word ".repeat(5000) + "\n";
        ByteBuffer direct = ByteBuffer.allocateDirect(text.length());
        direct.put(text.getBytes(ISO_8859_1)).flip();
        LineReader reader = new LineReader(LineReader.DEFAULT_LIMIT);

        reader.receive(direct);

        assertThat(direct.hasRemaining()).isFalse();
        assertThat(reader.next()).isTrue();
        assertThat(reader.line().argumentCount()).isEqualTo(5000);
        assertThat(reader.line().id()).isEqualTo(7);
        assertThat(reader.next()).isFalse();
    }

    @Test
    void aPieceIsReadToItsEndBeforeTheNext() {
        LineReader reader = new LineReader(100);
        reader.receive(bytes("?a\n?b\n"));
        reader.next();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> reader.receive(bytes("?c\n")));
        ByteBuffer direct = ByteBuffer.allocateDirect(3).put(bytes("?c\n")).flip();
        LineReader other = new LineReader(100);
        other.receive(direct);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> other.receive(bytes("?c\n")));
    }

    @Test
    void thereIsALineOnlyWhereOneWasFound() {
        LineReader reader = new LineReader(100);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(reader::line);
        reader.receive(bytes("bad\n?a\n"));

        reader.next();
        assertThat(reader.error()).contains(new LineError(1, LineError.Reason.INVALID_CHARACTER));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(reader::line);
        reader.next();
        assertThat(reader.error()).isEmpty();
        assertThat(reader.line().name()).isEqualTo("a");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> reader.line().argument(0));
    }

    @Test
    void theLimitIsPositive() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new LineReader(0));
        assertThat(read(1, "\n", "?\n")).containsExactly("\"Line too long\" at character 2");
    }

    private static int pendingAfter(LineReader reader, String chunk) {
        reader.receive(bytes(chunk));
        while (reader.next()) {
            assertThat(reader.pending()).isZero();
        }
        return reader.pending();
    }

    private static List<String> read(int limit, String... chunks) {
        LineReader reader = new LineReader(limit);
        List<String> found = new ArrayList<>();
        for (String chunk : chunks) {
            reader.receive(bytes(chunk));
            while (reader.next()) {
                found.add(reader.error()
                        .map(LineError::text)
                        .orElseGet(() -> reader.line().toMessage().toString()));
            }
        }
        return found;
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(ISO_8859_1));
    }
}
