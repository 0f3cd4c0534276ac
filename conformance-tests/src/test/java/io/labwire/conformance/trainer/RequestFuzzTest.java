package io.labwire.conformance.trainer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.json.read.JsonLimits;
import io.labwire.json.read.JsonRules;
import io.labwire.json.write.NonFinite;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.core.ErrorKind;
import io.labwire.trainer.message.AnswerWriter;
import io.labwire.trainer.message.CommandAnswer;
import io.labwire.trainer.message.CommandRequest;
import io.labwire.trainer.message.KnownCommands;
import io.labwire.trainer.message.OutgoingRequest;
import io.labwire.trainer.message.RequestReader;
import io.labwire.trainer.message.WireForm;
import io.labwire.trainer.message.WritableAnswer;
import java.time.ZoneOffset;

/**
 * Whatever a remote sends: it is a request or refused, at a place in it; the request can be sent again and be read as the same, and
 * answered in both forms, with its own nonce.
 */
class RequestFuzzTest {

    private static final RequestReader READER = new RequestReader(KnownCommands.all(), JsonLimits.DEFAULT);

    @FuzzTest
    void anyRequest(byte[] input) throws WireFormatException {
        CommandRequest request;
        try {
            request = READER.read(input);
        } catch (WireFormatException refused) {
            assertThat(refused.position()).isBetween(0, input.length);
            assertThat(refused).hasMessageMatching("(?s).+");
            return;
        }
        checkAnswers(request);
        if (request.command() != CommandRequest.USER_DEFINED) {
            checkSentAgain(request);
        }
        assertThat(request.hasData() || request.data().equals(request.wireData()))
                .isTrue();
    }

    private static void checkSentAgain(CommandRequest request) throws WireFormatException {
        Bytes again = new OutgoingRequest(
                        request.command(), request.customCommand(), request.nonce(), request.wireData())
                .toBytes();
        CommandRequest read = READER.read(again.toArray());
        assertThat(read.command()).isEqualTo(request.command());
        assertThat(read.customCommand()).isEqualTo(request.customCommand());
        assertThat(read.nonce()).isEqualTo(request.nonce());
        assertThat(read.wireData()).isEqualTo(request.wireData());
        assertThat(read.data()).isEqualTo(request.data());
    }

    private static void checkAnswers(CommandRequest request) throws WireFormatException {
        WritableAnswer answer = new WritableAnswer(
                request.nonce(), request.command(), CommandResult.SUCCESS, request.wireData(), ErrorKind.NONE, 0, null);
        CommandAnswer read = CommandAnswer.read(written(WireForm.STRUCTURED, answer), JsonRules.PYTHON);
        assertThat(read.nonce()).isEqualTo(request.nonce());
        assertThat(read.command()).isEqualTo(request.command());
        assertThat(read.ok()).isTrue();
        assertThat(written(WireForm.LEGACY, answer)).isNotEmpty();
    }

    private static byte[] written(WireForm form, WritableAnswer answer) {
        return new AnswerWriter(form, NonFinite.LITERAL, ZoneOffset.UTC).write(answer, (meant, why) -> {
            throw new AssertionError("JSON cannot be written", why);
        });
    }
}
