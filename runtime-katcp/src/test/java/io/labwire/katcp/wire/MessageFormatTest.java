package io.labwire.katcp.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.Bytes;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageFormatTest {

    @Test
    void sevenBytesAreEscapedAndNoOthers() {
        for (int value = 0; value < 256; value++) {
            int escape = "\\ \0\n\r\u001b\t".indexOf(value);
            String expected = escape < 0 ? String.valueOf((char) value) : "\\" + "\\_0nret".charAt(escape);

            assertThat(line(new Message(MessageKind.REPLY, "a", 0, List.of(Bytes.of((byte) value)))))
                    .isEqualTo("!a " + expected + "\n");
        }
    }

    @Test
    void emptyArgumentIsWrittenAsBackslashAt() {
        assertThat(line(Message.inform("foo", "", "a", ""))).isEqualTo("#foo \\@ a \\@\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 10, 99, 100, 999_999_999, 1_000_000_000, Integer.MAX_VALUE})
    void theIdIsWrittenInDecimal(int id) {
        assertThat(line(Message.request("a").withId(id))).isEqualTo("?a[" + id + "]\n");
    }

    @Test
    void linesFollowOneAnotherInOneBuffer() {
        LineWriter out = new LineWriter();

        MessageFormat.write(Message.request("first", "x".repeat(1000)), out);
        MessageFormat.write(Message.request("second"), out);

        assertThat(out.view())
                .isEqualTo(ByteBuffer.wrap(("?first " + "x".repeat(1000) + "\n?second\n").getBytes(ISO_8859_1)));
        out.clear();
        assertThat(out.length()).isZero();
    }

    @Test
    void anArgumentMayComeOutOfAnArray() {
        LineWriter out = new LineWriter();

        out.begin(MessageKind.INFORM, "a", Message.NO_ID);
        out.argument("xx b cyy".getBytes(ISO_8859_1), 2, 6);
        out.end();

        assertThat(new String(out.toArray(), ISO_8859_1)).isEqualTo("#a \\_b\\_c\n");
    }

    @Test
    void aHeadIsCheckedOnceAndBeginsTheSameLine() {
        LineWriter out = new LineWriter();

        out.begin(MessageHead.of(MessageKind.REPLY, "sensor-list"), 17);
        out.end();

        assertThat(new String(out.toArray(), ISO_8859_1)).isEqualTo("!sensor-list[17]\n");
        assertThatThrownBy(() -> MessageHead.of(MessageKind.REPLY, "sensor_list"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void linesOfAnotherWriterAreTakenAsTheyAre() {
        LineWriter first = new LineWriter();
        MessageFormat.write(Message.request("first", "x".repeat(1000)), first);
        LineWriter all = new LineWriter();
        MessageFormat.write(Message.request("second"), all);

        all.lines(first);
        first.clear();

        assertThat(new String(all.toArray(), ISO_8859_1)).isEqualTo("?second\n?first " + "x".repeat(1000) + "\n");
    }

    private static String line(Message message) {
        return new String(MessageFormat.format(message), ISO_8859_1);
    }
}
