package io.labwire.cli.katcp.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedStreamTest {

    private static final byte[] STREAM =
            "?a 1\r\n \t \n#b[1x] c\n!c ok\n\\?d\n?long 0123456789012345678901234567890\n?end x\n?unfin"
                    .getBytes(StandardCharsets.US_ASCII);

    private static final int MAX_LINE = 30;

    private final List<String> told = new ArrayList<>();
    private final DecodedStream stream = new DecodedStream(7, Direction.TO_DEVICE, MAX_LINE, this::note);

    private final List<String> fatal = new ArrayList<>();

    private void note(Happening happening) {
        if (happening instanceof Happening.Passed it) {
            if (fatal.remove(it.message().name())) {
                throw new OutOfMemoryError("of a test");
            }
            told.add(it.offset() + " " + it.message());
        } else if (happening instanceof Happening.Malformed it) {
            told.add(it.offset() + " " + it.error().text() + " "
                    + new String(it.excerpt().toArray(), StandardCharsets.US_ASCII).strip());
        } else if (happening instanceof Happening.Unfinished it) {
            told.add(it.lineOffset() + " unfinished " + it.length());
        } else if (happening instanceof Happening.Undecoded it) {
            told.add(it.offset() + " undecoded " + it.length());
        }
    }

    private void receive(int from, int to) {
        stream.receive(Instant.EPOCH, from, Arrays.copyOfRange(STREAM, from, to));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 20, 1000})
    void placesAreThoseInTheStreamHoweverItIsCut(int piece) {
        for (int from = 0; from < STREAM.length; from += piece) {
            receive(from, Math.min(from + piece, STREAM.length));
        }
        stream.end(Instant.EPOCH, STREAM.length);

        assertThat(told)
                .containsExactly(
                        "0 ?a 1",
                        "14 \"Invalid character\" at character 5 #b[1x] c",
                        "19 !c ok",
                        "25 \"Invalid character\" at character 1 \\?d",
                        "59 \"Line too long\" at character 31 ?long 0123456789012345678901234567890",
                        "67 ?end x",
                        "74 unfinished 6");
    }

    @Test
    void bytesThatWereNotGivenAreToldAndTheNextWholeLineIsReadAgain() {
        receive(0, 12);
        receive(15, 40);
        receive(60, STREAM.length);
        stream.end(Instant.EPOCH, STREAM.length);

        assertThat(told)
                .containsExactly(
                        "0 ?a 1",
                        "10 undecoded 5",
                        "19 !c ok",
                        "25 \"Invalid character\" at character 1 \\?d",
                        "29 undecoded 31",
                        "67 ?end x",
                        "74 unfinished 6");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20, 1000})
    void lineThatCannotBeToldIsAGapAndTheNextIsTold(int piece) {
        fatal.add("a");
        fatal.add("end");
        for (int from = 0; from < STREAM.length; from += piece) {
            receive(from, Math.min(from + piece, STREAM.length));
        }
        stream.end(Instant.EPOCH, STREAM.length);

        assertThat(told)
                .containsExactly(
                        "0 undecoded 5",
                        "14 \"Invalid character\" at character 5 #b[1x] c",
                        "19 !c ok",
                        "25 \"Invalid character\" at character 1 \\?d",
                        "59 \"Line too long\" at character 31 ?long 0123456789012345678901234567890",
                        "67 undecoded 7",
                        "74 unfinished 6");
    }

    @Test
    void bytesThatWereNotGivenAtTheEndAreTold() {
        receive(0, 6);
        stream.end(Instant.EPOCH, 30);

        assertThat(told).containsExactly("0 ?a 1", "6 undecoded 24");
    }
}
