package io.labwire.conformance.trainer;

import io.labwire.json.value.JsonNull;
import io.labwire.trainer.message.OutgoingRequest;
import io.labwire.trainer.remote.CallOptions;
import io.labwire.trainer.remote.PendingCall;
import io.labwire.trainer.remote.QueuePolicy;
import io.labwire.trainer.remote.RemoteSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The place of a remote, where one follows the other, and who makes calls by it. */
final class SimulatedRemote {

    private static final int[] COMMANDS = {0, 100, 300, 400};
    private static final Duration DOWN = Duration.ofSeconds(2);
    private static final int LITTLE = 300;
    private static final int ENOUGH = 3_000;

    private final Conversation conversation;
    private final Random random;
    private final boolean sheltered;
    private final RemoteSettings settings;
    private final List<RemoteLife> lives = new ArrayList<>();
    private final List<MadeCall> calls = new ArrayList<>();

    SimulatedRemote(Conversation conversation, Random random, boolean sheltered) {
        this.conversation = conversation;
        this.random = random;
        this.sheltered = sheltered;
        this.settings = RemoteSettings.with(
                with -> with.waitingCalls(3, random.nextBoolean() ? QueuePolicy.DROP_OLDEST : QueuePolicy.DROP_NEWEST)
                        .silentAfter(Heartbeats.INTERVAL.multipliedBy(2))
                        .deafAfter(1 + random.nextInt(2)));
        start();
    }

    private void start() {
        if (!conversation.isEnding()) {
            lives.add(new RemoteLife(conversation, random, sheltered, settings));
        }
    }

    private RemoteLife life() {
        return lives.get(lives.size() - 1);
    }

    void call() {
        int command = COMMANDS[random.nextInt(COMMANDS.length)];
        long nonce = conversation.nextNumber();
        int patience = conversation.isSheltered() ? ENOUGH : LITTLE;
        CallOptions options = new CallOptions(
                Duration.ofMillis(patience + random.nextInt(3_000)),
                random.nextInt(4) == 0 ? 1 : 0,
                Duration.ofMillis(patience + random.nextInt(2_000)));
        MadeCall made = new MadeCall(conversation, nonce, command, options);
        calls.add(made);
        OutgoingRequest request = OutgoingRequest.of(command, nonce, JsonNull.NULL);
        PendingCall call = random.nextInt(3) == 0
                ? PendingCall.untilAnswered(request.toBytes(), options, made)
                : PendingCall.untilNotified(request, options, made);
        RemoteLife caller = life();
        caller.call(call, made);
        if (random.nextInt(12) == 0) {
            conversation.within(Duration.ofSeconds(2), () -> caller.cancel(call));
        }
    }

    void restart() {
        if (!life().isClosed()) {
            conversation.struck(Mishap.REMOTE_RESTARTED);
            life().close();
            conversation.within(DOWN, this::start);
        }
    }

    void cutCommands() {
        life().commands().cut();
    }

    void cutSubscription() {
        life().subscriber().cut();
    }

    void readSlowly() {
        life().subscriber().readSlowly();
    }

    void close() {
        lives.forEach(RemoteLife::close);
    }

    void checkEnded() {
        lives.forEach(RemoteLife::checkEnded);
        calls.forEach(MadeCall::checkEnded);
    }
}
