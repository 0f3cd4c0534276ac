package io.labwire.katcp.client;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.protocol.ProtocolFlags;
import io.labwire.katcp.text.ChangeInform;
import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Message;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How long the device says that its requests take: asked for when it is known to tell, and when it has changed. */
final class TimeoutHints implements ClientExtension {

    private static final Logger LOG = LoggerFactory.getLogger(TimeoutHints.class);

    private final ClientCore core;
    private final ClientLimits limits;
    private Map<String, Duration> hints = Map.of();
    private boolean asking;
    private boolean askAgain;

    TimeoutHints(ClientCore core, ClientLimits limits) {
        this.core = core;
        this.limits = limits;
    }

    /** Never sooner than the client would give up without a hint. */
    Duration atLeast(Duration usual, String request) {
        Duration hint = hints.getOrDefault(request, usual);
        return hint.compareTo(usual) > 0 ? hint : usual;
    }

    @Override
    public void changed(ConnectionChange change, long now) {
        if (change.now() == ConnectionState.PROTOCOL_KNOWN) {
            hints = Map.of();
            ask(now);
        }
    }

    @Override
    public void unsolicited(Message message, long now) {
        if (ChangeInform.isOne(message) && core.state() == ConnectionState.PROTOCOL_KNOWN) {
            ask(now);
        }
    }

    /** Once at a time: what changes before the answer has come is asked for after it. */
    private void ask(long now) {
        boolean told = core.protocol().stream().anyMatch(known -> known.supports(ProtocolFlags.TIMEOUT_HINTS));
        askAgain = told && asking;
        if (told && !asking) {
            asking = true;
            RawCall call = new RawCall(new CompletableFuture<>(), limits);
            PendingRequest pending =
                    core.request(Message.request("request-timeout-hint"), CallOptions.DEFAULT, call, now);
            call.whenTooLarge(() -> core.cancel(pending));
            var unused = call.result().whenComplete((answer, failure) -> answered(answer));
        }
    }

    private void answered(@Nullable Answer answer) {
        asking = false;
        if (answer != null) {
            take(answer);
        }
        if (askAgain && core.state() == ConnectionState.PROTOCOL_KNOWN) {
            ask(core.now());
        }
    }

    private void take(Answer answer) {
        Map<String, Duration> told = new HashMap<>();
        for (Message inform : answer.informs()) {
            try {
                ArgumentReader in = ArgumentReader.of(inform);
                told.put(in.string("name"), in.duration("hint"));
            } catch (WireFormatException strange) {
                LOG.warn("A time-out hint that cannot be read: {}", PeerText.of(strange.getMessage()));
            }
        }
        hints = Map.copyOf(told);
    }
}
