package io.labwire.conformance.katcp;

import io.labwire.conformance.katcp.laboratory.CountReply;
import io.labwire.conformance.katcp.laboratory.CountRequest;
import io.labwire.conformance.katcp.laboratory.CrashRequest;
import io.labwire.conformance.katcp.laboratory.EchoReply;
import io.labwire.conformance.katcp.laboratory.EchoRequest;
import io.labwire.conformance.katcp.laboratory.ForgetRequest;
import io.labwire.conformance.katcp.laboratory.RefuseRequest;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.message.KatcpMessage;
import io.labwire.katcp.message.KatcpReply;
import io.labwire.katcp.message.KatcpRequest;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.wire.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;

/** A client that asks for anything at any time, and connects again half a second after it has lost its connection. */
final class SimulatedClient {

    private static final Duration RECONNECT = Duration.ofMillis(500);
    private static final String[] TEXTS = {"", "a", " ", "\\", "\0\n\r\t\u001b @", "\u20ac", "x".repeat(300)};
    private static final String[] BAD_LINES = {
        "?bad_name\n",
        "?echo[0] 1 x\n",
        " ?echo 1 x\n",
        "!\n",
        "?echo \\q\r",
        "?echo[2147483648]\n",
        "?" + "x".repeat(3000) + "\n"
    };

    private final Conversation conversation;
    private final Random random;
    private final Address address;
    private final boolean sheltered;
    private final List<ClientSession> sessions = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private Optional<ProtocolFlags> known = Optional.empty();

    /** A sheltered one has no trouble of its own, and so is to notice nothing of that of the others. */
    SimulatedClient(Conversation conversation, Random random, Address address, boolean sheltered) {
        this.conversation = conversation;
        this.random = random;
        this.address = address;
        this.sheltered = sheltered;
        connect();
    }

    private void connect() {
        conversation.reached(Reached.CLIENT_CONNECTING);
        Optional<SimulatedServer> server = conversation.site().server();
        if (server.isEmpty()) {
            conversation.reached(Reached.CLIENT_REFUSED);
            conversation.time().after(RECONNECT, this::connectAgain);
            return;
        }
        if (!sessions.isEmpty()) {
            conversation.met(Met.RECONNECTED);
        }
        sessions.add(new ClientSession(conversation, server.get(), address, sheltered, this::known, this::lost));
    }

    private void known(ProtocolFlags protocol) {
        conversation.reached(
                switch (protocol.major() * 10 + protocol.minor()) {
                    case 51 -> Reached.CLIENT_KNOWS_5_1;
                    case 50 -> Reached.CLIENT_KNOWS_5_0;
                    default -> Reached.CLIENT_KNOWS_4_0;
                });
        if (known.isPresent() && !known.get().equals(protocol)) {
            conversation.reached(Reached.CLIENT_KNOWS_ANOTHER_PROTOCOL);
        }
        known = Optional.of(protocol);
    }

    private void lost() {
        if (sheltered && conversation.site().hasStayed() && !conversation.isEnding()) {
            conversation.violated("a client lost its connection for no reason of its own");
        }
        if (!conversation.isEnding()) {
            conversation.reached(Reached.CLIENT_WAITING);
            conversation.time().after(RECONNECT, this::connectAgain);
        }
    }

    private void connectAgain() {
        if (!conversation.isEnding()) {
            connect();
        }
    }

    ClientSession session() {
        return sessions.get(sessions.size() - 1);
    }

    boolean isConnected() {
        return session().isConnected();
    }

    void closeCore() {
        conversation.reached(Reached.CLIENT_STOPPED);
        session().closeCore();
    }

    /** The server has enough to do for this client, and so does not learn whether it is still there. */
    boolean isReadNoFurther() {
        return sessions.stream().anyMatch(ClientSession::isReadNoFurther);
    }

    int messages() {
        return sessions.stream().mapToInt(ClientSession::messages).sum();
    }

    void checkComplete(long present) {
        session().checkComplete(present);
    }

    void checkEnded() {
        sessions.forEach(ClientSession::checkEnded);
        calls.forEach(Call::checkEnded);
    }

    void sendBadLine() {
        session().sendRaw(BAD_LINES[random.nextInt(BAD_LINES.length)].getBytes(StandardCharsets.US_ASCII));
    }

    void ask() {
        long number = conversation.nextNumber();
        Optional<ProtocolFlags> protocol = session().protocol();
        if (protocol.isEmpty()) {
            // Without ids replies are told apart by name and order, which only handlers that answer at once keep.
            if (isConnected()) {
                conversation.met(Met.ASKED_BEFORE_GREETING);
            }
            echo(number);
            return;
        }
        boolean ids = protocol.get().supports(ProtocolFlags.MESSAGE_IDS);
        if (!ids) {
            conversation.met(Met.ASKED_WITHOUT_IDS);
        }
        switch (random.nextInt(12)) {
            case 0, 1 -> echo(number);
            case 2, 3 -> count(number, ids);
            case 4 -> ask(new RefuseRequest(number), number, fails("no, not " + number));
            case 5 -> ask(new CrashRequest(number, random.nextBoolean()), number, fails("crashed at " + number));
            case 6 -> forget(number);
            case 7 ->
                ask(
                        Message.request("no-such"),
                        number,
                        (reply, informs) -> reply.arguments().get(0).toString().equals("invalid"));
            case 8 -> ask(Message.request("echo", "x"), number, fails("Error in parameter 1 (number)"));
            case 9 -> sampleEvery(number);
            case 10 -> sampleTimed(number, protocol.get());
            default ->
                ask(
                        Message.request(random.nextBoolean() ? "help" : "sensor-list"),
                        number,
                        SimulatedClient::tellsTheNumberOfInforms);
        }
    }

    /** What is never answered holds up what comes after it sooner or later, which would be trouble. */
    private void forget(long number) {
        if (sheltered) {
            echo(number);
        } else {
            ask(new ForgetRequest(number), number, (reply, informs) -> false);
        }
    }

    private void sampleTimed(long number, ProtocolFlags protocol) {
        String period = protocol.major() < 5 ? "300" : "0.3";
        ask(Message.request("sensor-sampling", "lab.timed", "period", period), number, SimulatedClient::isOk);
    }

    private void echo(long number) {
        String text = TEXTS[random.nextInt(TEXTS.length)];
        ask(new EchoRequest(number, text), number, isReply(EchoReply.TYPE, new EchoReply(number, text), 0));
    }

    private void count(long number, boolean ids) {
        int steps = ids ? random.nextInt(6) : 0; // one that took its time could be overtaken by the next
        boolean slow = !sheltered && random.nextInt(4) == 0;
        Duration pace = Duration.ofMillis(slow ? random.nextInt(3000) : random.nextInt(50));
        ask(
                new CountRequest(number, steps, pace),
                number,
                isReply(CountReply.TYPE, new CountReply(number, steps), steps));
    }

    private void sampleEvery(long number) {
        session().strategyOfEverySet();
        ask(
                Message.request("sensor-sampling", "lab.every", random.nextBoolean() ? "auto" : "event"),
                number,
                SimulatedClient::isOk);
    }

    private <R extends KatcpReply> void ask(KatcpRequest<R> request, long number, BiPredicate<Message, Integer> right) {
        ask(untyped(request), number, right);
    }

    private void ask(Message request, long number, BiPredicate<Message, Integer> right) {
        Call call = new Call(conversation, request, number, sheltered, right);
        calls.add(call);
        session().request(request, call);
    }

    private static Message untyped(KatcpMessage message) {
        return MessageType.messageOf(message);
    }

    private static <R extends KatcpReply> BiPredicate<Message, Integer> isReply(
            MessageType<R> type, R reply, int informs) {
        Message right = type.toMessage(reply);
        return (message, before) -> message.withId(Message.NO_ID).equals(right) && before == informs;
    }

    private static BiPredicate<Message, Integer> fails(String text) {
        return (reply, informs) -> reply.arguments().get(0).toString().equals("fail")
                && reply.arguments().get(1).toString().contains(text)
                && informs == 0;
    }

    private static boolean isOk(Message reply, int informs) {
        return reply.arguments().get(0).toString().equals("ok") && informs == 0;
    }

    private static boolean tellsTheNumberOfInforms(Message reply, int informs) {
        return reply.arguments().get(1).toString().equals(Integer.toString(informs));
    }
}
