package io.labwire.conformance.katcp;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.ArgumentCodec;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.ArgumentWriter;
import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.message.KatcpReply;
import io.labwire.katcp.message.KatcpRequest;
import io.labwire.katcp.message.MessageType;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The contract on messages written by hand, which have every scalar and every way of being absent among them. */
class ScalarSchemaTest implements KatcpContract {

    @Override
    public List<MessageArbitrary<?>> messages() {
        Arbitrary<Everything> everything = Combinators.combine(
                        KatcpArbitraries.bool(),
                        KatcpArbitraries.int32(),
                        KatcpArbitraries.integer(),
                        KatcpArbitraries.float64(),
                        KatcpArbitraries.timestamp(),
                        KatcpArbitraries.duration(),
                        KatcpArbitraries.address(),
                        KatcpArbitraries.lru())
                .as(Everything::new);
        Arbitrary<Rest> rest = Combinators.combine(
                        KatcpArbitraries.string(),
                        KatcpArbitraries.int64().optional(),
                        KatcpArbitraries.bytes().list().ofMaxSize(4))
                .as((text, number, more) -> new Rest(text, number, number.isPresent() ? more : List.of()));
        return List.of(new MessageArbitrary<>(Everything.TYPE, everything), new MessageArbitrary<>(Rest.TYPE, rest));
    }

    private record Everything(
            boolean truth,
            int small,
            BigInteger large,
            double real,
            Timestamp moment,
            Duration duration,
            Address address,
            Lru state)
            implements KatcpRequest<Rest> {

        private static final MessageType<Everything> TYPE =
                MessageType.request("everything", Everything.class, new ArgumentCodec<>() {
                    @Override
                    public void write(Everything message, ArgumentWriter out) {
                        out.bool(message.truth);
                        out.int32(message.small);
                        out.integer(message.large);
                        out.float64(message.real);
                        out.timestamp(message.moment);
                        out.duration(message.duration);
                        out.address(message.address);
                        out.lru(message.state);
                    }

                    @Override
                    public Everything read(ArgumentReader in) throws WireFormatException {
                        Everything read = new Everything(
                                in.bool("truth"),
                                in.int32("small"),
                                in.integer("large"),
                                in.float64("real"),
                                in.timestamp("moment"),
                                in.duration("duration"),
                                in.address("address"),
                                in.lru("state"));
                        in.end();
                        return read;
                    }
                });

        @Override
        public MessageType<Everything> messageType() {
            return TYPE;
        }
    }

    private record Rest(String text, Optional<Long> number, List<Bytes> more) implements KatcpReply {

        private static final MessageType<Rest> TYPE = MessageType.reply("rest", Rest.class, new ArgumentCodec<>() {
            @Override
            public void write(Rest message, ArgumentWriter out) {
                out.string(message.text);
                message.number.ifPresent(out::int64);
                message.more.forEach(out::bytes);
            }

            @Override
            public Rest read(ArgumentReader in) throws WireFormatException {
                String text = in.string("text");
                Optional<Long> number = in.hasNext() ? Optional.of(in.int64("number")) : Optional.empty();
                List<Bytes> more = new ArrayList<>();
                while (in.hasNext()) {
                    more.add(in.bytes("more"));
                }
                return new Rest(text, number, more);
            }
        });

        @Override
        public MessageType<Rest> messageType() {
            return TYPE;
        }
    }
}
