package io.labwire.conformance.trainer;

import io.labwire.conformance.simulation.Endpoint;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;

/** One end of a connection of two sockets, by which messages go and come. */
final class MessageEnd implements Endpoint {

    private final FrameStream stream;
    private final Runnable whenGone;
    private Consumer<byte[]> sending = bytes -> {};
    private Runnable closing = () -> {};
    private boolean open = true;

    MessageEnd(Consumer<List<byte[]>> receiver, Runnable whenGone) {
        this.stream = new FrameStream(frames -> {
            if (isOpen()) {
                receiver.accept(frames);
            }
        });
        this.whenGone = whenGone;
    }

    void attach(Consumer<byte[]> toOtherEnd, Runnable close) {
        sending = toOtherEnd;
        closing = close;
    }

    boolean isOpen() {
        return open;
    }

    void send(List<byte[]> frames) {
        if (open) {
            sending.accept(FrameStream.pack(frames));
        }
    }

    /** This end closes. What it has sent still comes. */
    void close() {
        if (open) {
            open = false;
            closing.run();
        }
    }

    @Override
    public void received(ByteBuffer chunk) {
        stream.received(chunk);
    }

    @Override
    public void closed() {
        if (open) {
            open = false;
            whenGone.run();
        }
    }
}
