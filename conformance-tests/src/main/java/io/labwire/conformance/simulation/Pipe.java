package io.labwire.conformance.simulation;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Random;

/** One direction of a connection: what was sent comes in order, in pieces of any size, after any delay. */
final class Pipe {

    private final VirtualTime time;
    private final Random random;
    private final Weather weather;
    private final Tally<Fault> faults;
    private final Endpoint receiver;
    /** What was sent at once and has not all come, the first of them perhaps in part. */
    private final ArrayDeque<ByteBuffer> underWay = new ArrayDeque<>();

    private boolean insideMessage;
    private boolean deliveryAsked;
    private boolean broken;
    private boolean closedByReceiver;
    private boolean receiverTold;
    private boolean ending;
    private boolean held;

    Pipe(VirtualTime time, Random random, Weather weather, Tally<Fault> faults, Endpoint receiver) {
        this.time = time;
        this.random = random;
        this.weather = weather;
        this.faults = faults;
        this.receiver = receiver;
    }

    void send(byte[] bytes) {
        if (ending || bytes.length == 0) {
            return;
        }
        if (broken) {
            faults.count(Fault.BYTES_LOST);
            return;
        }
        underWay.add(ByteBuffer.wrap(bytes.clone()));
        askForDelivery();
    }

    /** The receiver stops reading, or goes on. */
    void hold(boolean on) {
        held = on;
        if (!on && (ending || !underWay.isEmpty())) {
            askForDelivery();
        }
    }

    boolean isEmpty() {
        return underWay.isEmpty();
    }

    /** What is under way still comes, and then the end of the stream. */
    void end() {
        ending = true;
        askForDelivery();
    }

    boolean isClosedByReceiver() {
        return closedByReceiver;
    }

    /** What is under way is lost, and the receiver learns that the other end is gone. */
    void reset() {
        broken = true;
        underWay.clear();
        tellReceiver();
    }

    /** Nothing comes any more, because the receiver itself has closed. */
    void closedByReceiver() {
        closedByReceiver = true;
        broken = true;
        receiverTold = true;
        underWay.clear();
    }

    /** Some of what is under way comes at once, the rest never; the receiver is told separately. */
    void cut() {
        if (broken) {
            return;
        }
        if (random.nextBoolean()) {
            deliverSome();
        }
        broken = true;
        faults.count(insideMessage ? Fault.CUT_INSIDE_A_MESSAGE : Fault.CUT_BETWEEN_MESSAGES);
        if (!underWay.isEmpty()) {
            faults.count(Fault.BYTES_LOST);
            underWay.clear();
        }
    }

    void tellReceiver() {
        if (!receiverTold) {
            receiverTold = true;
            receiver.closed();
        }
    }

    private void askForDelivery() {
        if (deliveryAsked) {
            return;
        }
        deliveryAsked = true;
        boolean stalls = weather.stalls(random);
        if (stalls) {
            faults.count(Fault.STALLED);
        }
        time.after(stalls ? weather.stall(random) : weather.delay(random), this::deliver);
    }

    private void deliver() {
        deliveryAsked = false;
        if (broken || held) {
            return;
        }
        deliverSome();
        if (!underWay.isEmpty()) {
            askForDelivery();
        } else if (ending) {
            tellReceiver();
        }
    }

    private void deliverSome() {
        int available = underWay.stream().mapToInt(ByteBuffer::remaining).sum();
        if (available == 0 || receiverTold || held) {
            return;
        }
        ByteBuffer piece = ByteBuffer.allocate(random.nextInt(3) > 0 ? available : 1 + random.nextInt(available));
        int begun = 0;
        while (piece.hasRemaining()) {
            ByteBuffer first = underWay.getFirst();
            begun++;
            int length = Math.min(piece.remaining(), first.remaining());
            piece.put(first.slice().limit(length));
            first.position(first.position() + length);
            insideMessage = first.hasRemaining();
            if (!insideMessage) {
                underWay.removeFirst();
            }
        }
        if (begun > 1) {
            faults.count(Fault.JOINED);
        }
        if (insideMessage) {
            faults.count(Fault.SPLIT);
        }
        receiver.received(piece.flip());
    }
}
