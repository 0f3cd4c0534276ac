package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.labwire.conformance.katcp.everything.DefaultedRequest;
import io.labwire.conformance.katcp.everything.OptionalRequest;
import io.labwire.conformance.katcp.everything.RequiredReply;
import io.labwire.conformance.katcp.everything.RequiredRequest;
import io.labwire.conformance.katcp.everything.StepInform;
import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.TimeForm;
import io.labwire.katcp.core.LogInform;
import io.labwire.katcp.core.SensorListInform;
import io.labwire.katcp.core.SensorSamplingRequest;
import io.labwire.katcp.core.SensorStatusInform;
import io.labwire.katcp.core.SensorValueInform;
import io.labwire.katcp.message.KatcpMessage;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.wire.Message;
import java.util.ArrayList;
import java.util.List;

/** Whatever arguments come: they are read, or refused for what is wrong with them; what was read comes back from its text. */
class ArgumentsFuzzTest {

    private static final List<MessageType<?>> TYPES = List.of(
            RequiredRequest.TYPE,
            OptionalRequest.TYPE,
            DefaultedRequest.TYPE,
            RequiredReply.TYPE,
            StepInform.TYPE,
            SensorStatusInform.TYPE,
            SensorValueInform.TYPE,
            SensorListInform.TYPE,
            SensorSamplingRequest.TYPE,
            LogInform.TYPE);

    private static final byte SEPARATOR = '\n';

    @FuzzTest
    void anyArguments(byte[] input) {
        if (input.length == 0) {
            return;
        }
        int choice = input[0] & 0xff;
        check(
                TYPES.get(choice % TYPES.size()),
                arguments(input),
                choice < 128 ? TimeForm.SECONDS : TimeForm.MILLISECONDS);
    }

    private static <M extends KatcpMessage> void check(MessageType<M> type, List<Bytes> arguments, TimeForm time) {
        M read;
        try {
            read = type.read(new Message(type.kind(), type.name(), Message.NO_ID, arguments), time);
        } catch (WireFormatException refused) {
            assertThat(refused).hasMessageMatching("(?s).+");
            return;
        }
        try {
            Message written = type.toMessage(read, time);
            Message again = type.toMessage(type.read(written, time), time);
            if (time == TimeForm.SECONDS) { // milliseconds come of a product that is rounded
                assertThat(again).isEqualTo(written);
            }
        } catch (IllegalArgumentException unwritable) {
            // A moment that is no number has no text in milliseconds.
            assertThat(time).isEqualTo(TimeForm.MILLISECONDS);
        } catch (WireFormatException unreadable) {
            throw new AssertionError("what was written cannot be read: " + read, unreadable);
        }
    }

    private static List<Bytes> arguments(byte[] input) {
        List<Bytes> arguments = new ArrayList<>();
        int from = 1;
        for (int at = 1; at <= input.length; at++) {
            if (at == input.length || input[at] == SEPARATOR) {
                arguments.add(Bytes.of(input, from, at));
                from = at + 1;
            }
        }
        return arguments;
    }
}
