package io.labwire.trainer.remote;

import io.labwire.trainer.message.ReceivedMessage;
import io.labwire.trainer.remote.CallbackLanes.Lane;
import io.labwire.trainer.zmq.SocketEvent;

/** Carries what happens at the sockets to the callbacks, and counts it. */
final class RemoteObserver implements RemoteSockets.Observer {

    private final CallbackLanes callbacks;
    private final MessageDispatch dispatch;
    private final RemoteNotices notices;
    private final Tally tally;
    private volatile Presence presence = Presence.UNKNOWN;

    RemoteObserver(CallbackLanes callbacks, MessageDispatch dispatch, RemoteNotices notices, Tally tally) {
        this.callbacks = callbacks;
        this.dispatch = dispatch;
        this.notices = notices;
        this.tally = tally;
    }

    Presence presence() {
        return presence;
    }

    @Override
    public void received(ReceivedMessage message) {
        tally.received.incrementAndGet();
        if (message instanceof ReceivedMessage.Malformed) {
            tally.malformed.incrementAndGet();
        }
        boolean urgent = message instanceof ReceivedMessage.Happened happened && happened.isEmergency();
        callbacks.add(urgent ? Lane.URGENT : Lane.MESSAGES, () -> dispatch.message(message));
    }

    @Override
    public void changed(Presence to) {
        presence = to;
        callbacks.add(Lane.URGENT, () -> dispatch.presence(to));
        notices.tell(listener -> listener.presenceChanged(to));
    }

    @Override
    public void replaced() {
        tally.replacedSockets.incrementAndGet();
        notices.tell(RemoteListener::socketReplaced);
    }

    @Override
    public void broken(Throwable error) {
        notices.tellSurely(listener -> listener.broken(error));
    }

    @Override
    public void connection(SocketEvent event) {
        notices.tell(listener -> listener.connection(event));
    }

    @Override
    public void settled() {
        callbacks.start();
    }
}
