package io.labwire.katcp.watch;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.client.AnswerSize;
import io.labwire.katcp.client.CallFailure;
import io.labwire.katcp.client.CallOptions;
import io.labwire.katcp.client.ClientCore;
import io.labwire.katcp.client.ReplyListener;
import io.labwire.katcp.follow.Follower;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.sensor.SensorDescription;
import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run to make a mirror agree with its device: lists the sensors, then subscribes to those that it is told to. */
final class Sync {

    private static final Logger LOG = LoggerFactory.getLogger(Sync.class);

    /** So many requests are on their way at once, lest a distant device takes a round trip for each sensor. */
    private static final int MOST_OUTSTANDING = 16;

    private final Follower.Turn turn;
    private final ClientCore core;
    private final Function<List<SensorDescription>, Map<String, List<String>>> listed;
    private final BiConsumer<String, Message> refused;
    private final Deque<Piece> toDo = new ArrayDeque<>();
    private int outstanding;

    /**
     * {@code listed} is told which sensors the device has, and gives the strategies to set, by the sensors' names;
     * {@code refused} is told which of them the device does not want, and what it says.
     */
    Sync(
            Follower.Turn turn,
            Function<List<SensorDescription>, Map<String, List<String>>> listed,
            BiConsumer<String, Message> refused) {
        this.turn = turn;
        this.core = turn.core();
        this.listed = listed;
        this.refused = refused;
    }

    /** Lists one sensor, those of one pattern, or all. */
    void start(Optional<String> asked) {
        Message request =
                asked.map(name -> Message.request("sensor-list", name)).orElseGet(() -> Message.request("sensor-list"));
        turn.ask(request, CallOptions.DEFAULT.keptAlive(), new Listing(asked));
    }

    private void subscribe(Map<String, List<String>> strategies) {
        boolean bulk = strategies.size() > 1
                && core.protocol().stream().anyMatch(known -> known.supports(ProtocolFlags.BULK_SAMPLING));
        toDo.addAll(Piece.of(strategies, bulk));
        goOn();
    }

    private void goOn() {
        while (!turn.isOver() && outstanding < MOST_OUTSTANDING && !toDo.isEmpty()) {
            Piece piece = toDo.remove();
            outstanding++;
            turn.ask(piece.request(), CallOptions.DEFAULT, new Setting(piece));
        }
        if (outstanding == 0 && toDo.isEmpty()) {
            turn.done();
        }
    }

    private void refused(Piece piece, Message reply) {
        if (piece.names().size() > 1) {
            LOG.debug(
                    "{} sensors cannot be subscribed to at once: {}",
                    piece.names().size(),
                    PeerText.of(reply));
            piece.single().forEach(toDo::add);
        } else {
            // Those who listen are told, and may show it where a line of a log would be in the way.
            LOG.info(
                    "Sensor {} cannot be subscribed to: {}",
                    PeerText.of(piece.names().get(0)),
                    PeerText.of(reply));
            refused.accept(piece.names().get(0), reply);
        }
    }

    /** The reply to {@code ?sensor-list}. */
    private final class Listing implements ReplyListener {

        private final boolean ofOne;
        private final List<SensorDescription> sensors = new ArrayList<>();
        private final AnswerSize size = new AnswerSize(core.limits());

        private Listing(Optional<String> asked) {
            this.ofOne = asked.isPresent();
        }

        @Override
        public void inform(Message inform) {
            size.add(inform).ifPresent(tooMuch -> turn.failed("?sensor-list: " + tooMuch));
            if (turn.isOver()) {
                return;
            }
            try {
                sensors.add(SensorDescription.read(inform));
            } catch (WireFormatException strange) {
                LOG.warn("A sensor that cannot be read: {}", PeerText.of(strange.getMessage()));
            }
        }

        @Override
        public void reply(Message reply) {
            boolean ok = reply.isOk();
            if (!ok && !ofOne) {
                turn.failed("the device answers ?sensor-list with " + PeerText.of(reply.withId(Message.NO_ID)));
            } else if (!turn.isOver()) {
                listed(ok ? sensors : List.of()); // one that is not there may come yet, and is no failure
            }
        }

        private void listed(List<SensorDescription> all) {
            try {
                subscribe(listed.apply(all));
            } catch (RuntimeException fault) { // of what gives the strategies
                LOG.error("The sensors cannot be subscribed to", fault);
                turn.failed(fault.toString());
            }
        }

        @Override
        public void failed(CallFailure failure) {
            turn.failed(failure.text());
        }
    }

    /** The reply to one {@code ?sensor-sampling}. */
    private final class Setting implements ReplyListener {

        private final Piece piece;

        private Setting(Piece piece) {
            this.piece = piece;
        }

        @Override
        public void inform(Message inform) {}

        @Override
        public void reply(Message reply) {
            outstanding--;
            if (!reply.isOk()) {
                refused(piece, reply);
            }
            goOn();
        }

        @Override
        public void failed(CallFailure failure) {
            outstanding--;
            turn.failed(failure.text());
        }
    }
}
