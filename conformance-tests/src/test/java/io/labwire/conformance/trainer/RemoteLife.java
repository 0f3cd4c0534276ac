package io.labwire.conformance.trainer;

import io.labwire.conformance.simulation.Alarm;
import io.labwire.core.Bytes;
import io.labwire.trainer.message.ReceivedMessage;
import io.labwire.trainer.remote.PendingCall;
import io.labwire.trainer.remote.Presence;
import io.labwire.trainer.remote.RemoteCore;
import io.labwire.trainer.remote.RemoteSettings;
import java.util.List;
import java.util.Random;

/** A remote from its start to its end: the core, a subscriber, and one command socket after the other. */
final class RemoteLife implements RemoteCore.Link {

    private final Conversation conversation;
    private final Random random;
    private final boolean sheltered;
    private final RemoteCore core;
    private final Alarm alarm;
    private final OpenCalls calls;
    private final Hearing hearing;
    private final HearingSocket subscriber;
    private AskingSocket commands;
    private int socket;
    private boolean closed;

    RemoteLife(Conversation conversation, Random random, boolean sheltered, RemoteSettings settings) {
        this.conversation = conversation;
        this.random = random;
        this.sheltered = sheltered;
        this.core = new RemoteCore(settings, this, conversation.now());
        this.alarm = new Alarm(
                conversation.time(),
                () -> core.deadline(conversation.now()).orElse(Long.MAX_VALUE),
                core::timeReached,
                this::check);
        this.calls = new OpenCalls(conversation);
        this.hearing = new Hearing(conversation);
        this.commands = open(0);
        this.subscriber = new HearingSocket(conversation, random, sheltered, hearing, this::published);
        look();
    }

    private AskingSocket open(int number) {
        return new AskingSocket(
                conversation, random, sheltered, answer -> answered(number, answer), reason -> failed(number, reason));
    }

    private void look() {
        check();
        alarm.look(conversation.now());
    }

    private void check() {
        if (!closed) {
            calls.check();
        }
    }

    void call(PendingCall call, MadeCall made) {
        calls.add(made);
        core.call(call, conversation.now());
        look();
    }

    void cancel(PendingCall call) {
        core.cancel(call, conversation.now());
        look();
    }

    private void answered(int number, Bytes answer) {
        long strays = core.strayAnswers();
        core.answered(number, answer, conversation.now());
        if (number != socket || closed) {
            conversation.struck(Mishap.ANSWER_AFTER_REPLACEMENT);
            if (core.strayAnswers() != strays + 1) {
                conversation.violated("an answer by a socket that was replaced counts");
            }
        } else if (core.strayAnswers() != strays) {
            conversation.violated("the answer to a request that is on the wire is nobody's");
        }
        look();
    }

    private void failed(int number, String reason) {
        core.failed(number, reason, conversation.now());
        look();
    }

    private void published(List<byte[]> frames) {
        if (!closed) {
            core.published(frames, conversation.now());
            look();
        }
    }

    @Override
    public void send(int by, Bytes request) {
        checkOpen();
        if (by != socket) {
            conversation.violated("a request goes out by a socket that was replaced");
        }
        commands.send(request);
    }

    @Override
    public void replace(int by) {
        checkOpen();
        if (by != socket + 1) {
            conversation.violated("socket " + by + " follows socket " + socket);
        }
        socket = by;
        commands.replaced();
        commands = open(by);
    }

    @Override
    public void received(ReceivedMessage message) {
        checkOpen();
        if (message instanceof ReceivedMessage.Notified notified) {
            calls.cameTo(notified.notification());
        }
        hearing.received(message);
    }

    @Override
    public void changed(Presence presence) {
        checkOpen();
        hearing.changed(presence);
    }

    private void checkOpen() {
        if (closed) {
            conversation.violated("a remote does something after its end");
        }
    }

    AskingSocket commands() {
        return commands;
    }

    HearingSocket subscriber() {
        return subscriber;
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        if (!closed) {
            core.close();
            calls.checkNone();
            closed = true;
            commands.replaced();
            subscriber.close();
        }
    }

    /** Nothing happens to a remote that has ended, whatever is tried. */
    void checkEnded() {
        core.timeReached(conversation.now());
        core.close();
        if (core.pendingCalls() != 0 || core.deadline(conversation.now()).isPresent()) {
            conversation.violated("a remote waits after its end");
        }
    }
}
