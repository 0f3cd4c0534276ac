package io.labwire.katcp.client;

import io.labwire.katcp.wire.Message;
import org.jspecify.annotations.Nullable;

/** One request that is handed from the user's thread to the core's. */
final class SentRequest implements Call {

    private final ClientTransport transport;
    private final Message request;
    private final CallOptions options;
    private final ReplyListener listener;
    private @Nullable PendingRequest pending;

    SentRequest(ClientTransport transport, Message request, CallOptions options, ReplyListener listener) {
        this.transport = transport;
        this.request = request;
        this.options = options;
        this.listener = listener;
    }

    void send() {
        transport.loop().execute(() -> {
            long now = transport.loop().now();
            pending = transport.core().request(request, options, listener, now);
        });
    }

    @Override
    public void cancel() {
        transport.loop().execute(() -> {
            if (pending != null) {
                transport.core().cancel(pending);
            }
        });
    }
}
