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
import io.labwire.katcp.wire.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    private final List<ClientSession> sessions = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private ClientSession session;

    SimulatedClient(Conversation conversation, Random random, Address address) {
        this.conversation = conversation;
        this.random = random;
        this.address = address;
        this.session = connect();
    }

    private ClientSession connect() {
        ClientSession connected = new ClientSession(conversation, address, this::lost);
        sessions.add(connected);
        return connected;
    }

    private void lost() {
        conversation.time().after(RECONNECT, () -> {
            if (!conversation.isEnding()) {
                conversation.met(Met.RECONNECTED);
                session = connect();
            }
        });
    }

    void cut() {
        session.cut();
    }

    void closeCore() {
        session.closeCore();
    }

    /** The server has enough to do for this client, and so does not learn whether it is still there. */
    boolean isReadNoFurther() {
        return sessions.stream().anyMatch(ClientSession::isReadNoFurther);
    }

    void checkComplete(long present) {
        session.checkComplete(present);
    }

    void checkEnded() {
        sessions.forEach(ClientSession::checkEnded);
        calls.forEach(Call::checkEnded);
    }

    void sendBadLine() {
        if (session.isConnected()) {
            session.sendRaw(BAD_LINES[random.nextInt(BAD_LINES.length)].getBytes(StandardCharsets.US_ASCII));
        }
    }

    void ask() {
        long number = conversation.nextNumber();
        if (!session.isGreeted()) {
            // Without ids replies are told apart by name and order, which only handlers that answer at once keep.
            if (session.isConnected()) {
                conversation.met(Met.ASKED_BEFORE_GREETING);
            }
            echo(number);
            return;
        }
        switch (random.nextInt(12)) {
            case 0, 1 -> echo(number);
            case 2, 3 -> count(number);
            case 4 -> ask(new RefuseRequest(number), number, fails("no, not " + number));
            case 5 -> ask(new CrashRequest(number, random.nextBoolean()), number, fails("crashed at " + number));
            case 6 -> ask(new ForgetRequest(number), number, (reply, informs) -> false);
            case 7 ->
                ask(
                        Message.request("no-such"),
                        number,
                        (reply, informs) -> reply.arguments().get(0).toString().equals("invalid"));
            case 8 -> ask(Message.request("echo", "x"), number, fails("Error in parameter 1 (number)"));
            case 9 -> sampleEvery(number);
            case 10 ->
                ask(Message.request("sensor-sampling", "lab.timed", "period", "0.3"), number, SimulatedClient::isOk);
            default ->
                ask(
                        Message.request(random.nextBoolean() ? "help" : "sensor-list"),
                        number,
                        SimulatedClient::tellsTheNumberOfInforms);
        }
    }

    private void echo(long number) {
        String text = TEXTS[random.nextInt(TEXTS.length)];
        ask(new EchoRequest(number, text), number, isReply(EchoReply.TYPE, new EchoReply(number, text), 0));
    }

    private void count(long number) {
        int steps = random.nextInt(6);
        Duration pace = Duration.ofMillis(random.nextInt(4) == 0 ? random.nextInt(3000) : random.nextInt(50));
        ask(
                new CountRequest(number, steps, pace),
                number,
                isReply(CountReply.TYPE, new CountReply(number, steps), steps));
    }

    private void sampleEvery(long number) {
        session.strategyOfEverySet();
        ask(
                Message.request("sensor-sampling", "lab.every", random.nextBoolean() ? "auto" : "event"),
                number,
                SimulatedClient::isOk);
    }

    private <R extends KatcpReply> void ask(KatcpRequest<R> request, long number, BiPredicate<Message, Integer> right) {
        ask(untyped(request), number, right);
    }

    private void ask(Message request, long number, BiPredicate<Message, Integer> right) {
        Call call = new Call(conversation, request, number, right);
        calls.add(call);
        session.request(request, call);
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
