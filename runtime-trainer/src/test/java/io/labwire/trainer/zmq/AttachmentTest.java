package io.labwire.trainer.zmq;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.trainer.zmq.SocketEvent.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zeromq.SocketType;
import org.zeromq.ZContext;

/** Where a socket is bound or connected, and when that is to be looked after. */
class AttachmentTest {

    private static final long DAY = 86_400_000_000_000L;

    private final ZContext context = new ZContext();
    private final Attachment attachment =
            new Attachment(context.createSocket(SocketType.ROUTER), SocketSettings.DEFAULT);

    @AfterEach
    void end() {
        context.close();
    }

    private void told(Kind kind) {
        attachment.told(new SocketEvent(kind, "tcp://127.0.0.1:1", ""), 0);
    }

    /** Or the thread of the sockets would never sleep again once somebody has gone. */
    @Test
    void whoComesToABoundSocketIsNotWaitedFor() throws EndpointException {
        attachment.bind("tcp://127.0.0.1:*");
        for (Kind kind : new Kind[] {Kind.CONNECTED, Kind.DISCONNECTED}) {
            told(kind);
            assertThat(attachment.isDue(DAY)).isFalse();
            assertThat(attachment.deadline()).isEqualTo(Long.MAX_VALUE);
        }
    }

    @Test
    void aConnectionThatNobodyMakesIsDueOnce() throws EndpointException {
        attachment.connect("tcp://127.0.0.1:1");
        told(Kind.DISCONNECTED);
        assertThat(attachment.isDue(DAY)).isTrue();
        assertThat(attachment.deadline()).isEqualTo(Long.MAX_VALUE);
    }
}
