package io.labwire.conformance.katcp;

import io.labwire.conformance.ChunkingContract;
import io.labwire.conformance.MessageUnderTest;
import io.labwire.conformance.RoundTripContract;
import io.labwire.conformance.StreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the messages of a KATCP schema keep: round trip, chunking, mutation. A test class implements it with the
 * messages of the arbitraries that are generated from the schema:
 *
 * <pre>{@code
 * class ReceiverSchemaTest implements KatcpContract {
 *     public List<MessageArbitrary<?>> messages() {
 *         return ReceiverArbitraries.messages();
 *     }
 * }
 * }</pre>
 */
public interface KatcpContract extends RoundTripContract, ChunkingContract<LineEvent> {

    /**
     * The messages under test.
     *
     * @return one entry for each message of the schema
     */
    List<MessageArbitrary<?>> messages();

    /** The typed messages, and untyped ones with ids and arguments of any kind. */
    @Override
    default List<MessageUnderTest<?>> messageTypes() {
        List<MessageUnderTest<?>> types = new ArrayList<>();
        messages().forEach(message -> types.add(message.underTest()));
        types.add(MessageCodec.underTest());
        return types;
    }

    /** What has a meaning in lines and arguments. */
    @Override
    default byte[] meaningfulBytes() {
        return "?!#a-[19]\\_0nret@ \t\r\n\0\u001b.+:\u00ff".getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    default StreamReader<LineEvent> newReader() {
        return new LineStream(limit());
    }

    /** Lines of at most 256 bytes, so that streams also have lines that are too long. */
    @Override
    default int limit() {
        return 256;
    }
}
