package io.labwire.katcp.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.Captured;
import io.labwire.katcp.core.LogInform;
import io.labwire.katcp.core.LogLevel;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.LineWriter;
import io.labwire.katcp.wire.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeFormTest {

    @Test
    void momentsAreReadAndWrittenInKatcp4AsTheRealSoftwareDoes() throws WireFormatException {
        List<String[]> cases = Captured.table(TimeFormTest.class, "moments4.tsv");
        assertThat(cases).hasSize(17);
        for (String[] oneCase : cases) {
            if (oneCase[1].equals("pack")) {
                Timestamp moment = new Timestamp(Double.parseDouble(oneCase[3]));
                assertThat(write(moment, TimeForm.MILLISECONDS)).as(oneCase[0]).isEqualTo(oneCase[2]);
            } else if (oneCase[3].equals("error")) {
                assertThatThrownBy(() -> read(oneCase[2])).as(oneCase[0]).isInstanceOf(WireFormatException.class);
            } else {
                assertThat(read(oneCase[2]).seconds())
                        .as(oneCase[0])
                        .isEqualTo(Double.valueOf(oneCase[3].replace("nan", "NaN")));
            }
        }
    }

    private static Timestamp read(String text) throws WireFormatException {
        return ArgumentReader.of(List.of(Bytes.utf8(text)))
                .time(TimeForm.MILLISECONDS)
                .timestamp("t");
    }

    private static String write(Timestamp moment, TimeForm form) {
        List<Bytes> list = new ArrayList<>();
        ArgumentWriter.to(list).time(form).timestamp(moment);
        return list.get(0).toString();
    }

    @Test
    void whatIsNotFiniteHasNoFormInMilliseconds() {
        assertThat(write(new Timestamp(Double.NaN), TimeForm.SECONDS)).isEqualTo("nan");
        assertThatThrownBy(() -> write(new Timestamp(Double.NaN), TimeForm.MILLISECONDS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(write(new Timestamp(1e300), TimeForm.MILLISECONDS)).hasSize(304);
    }

    @Test
    void durationsAreSecondsInEveryVersion() throws WireFormatException {
        assertThat(ArgumentReader.of(List.of(Bytes.utf8("1.5")))
                        .time(TimeForm.MILLISECONDS)
                        .duration("d"))
                .isEqualTo(Duration.ofMillis(1500));
    }

    @Test
    void oneCodecServesBothVersions() throws WireFormatException {
        LogInform inform = new LogInform(LogLevel.WARN, new Timestamp(12.5), "root", "hot");
        assertThat(line(inform, new ProtocolFlags(4, 0, "M"))).isEqualTo("#log warn 12500 root hot\n");
        assertThat(line(inform, new ProtocolFlags(5, 0, "M"))).isEqualTo("#log warn 12.500000 root hot\n");
        Message old = MessageType.messageOf(inform, TimeForm.MILLISECONDS);
        assertThat(old.arguments().get(1)).isEqualTo(Bytes.utf8("12500"));
        assertThat(LogInform.TYPE.read(old, TimeForm.MILLISECONDS)).isEqualTo(inform);
    }

    private static String line(LogInform inform, ProtocolFlags protocol) {
        LineWriter line = new LineWriter();
        MessageType.writeAny(inform, Message.NO_ID, line, protocol.timeForm());
        return new String(line.toArray(), StandardCharsets.UTF_8);
    }

    @Test
    void aServerWhoseVersionIsNotKnownIsTakenToWriteSeconds() {
        assertThat(new ProtocolFlags(0, 0, "").timeForm()).isEqualTo(TimeForm.SECONDS);
        assertThat(new ProtocolFlags(3, 0, "").timeForm()).isEqualTo(TimeForm.MILLISECONDS);
    }
}
