package io.labwire.katcp.server;

import io.labwire.katcp.device.MessageReceiver;
import io.labwire.katcp.wire.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An inform or a reply that a client has sent, on its way to whoever wants it (specification, section 11.3). */
final class MessageTask implements Task {

    private static final Logger LOG = LoggerFactory.getLogger(MessageTask.class);

    private final ServerConnection connection;
    private final Message message;
    private final MessageReceiver receiver;

    MessageTask(ServerConnection connection, Message message, MessageReceiver receiver) {
        this.connection = connection;
        this.message = message;
        this.receiver = receiver;
    }

    @Override
    public boolean isBuiltIn() {
        return false;
    }

    @Override
    public void start() {
        try {
            receiver.received(message, connection.handle());
        } catch (RuntimeException | Error thrown) {
            LOG.warn("The receiver of {}{} failed", message.kind().symbol(), message.name(), thrown);
        }
        connection.execute(() -> connection.serving().done(this));
    }

    @Override
    public void refuse(String code, String text) {
        LOG.warn("Nobody received {}{}: {}", message.kind().symbol(), message.name(), text);
        connection.execute(() -> connection.serving().done(this));
    }

    @Override
    public void cancel() {
        connection.serving().done(this);
    }
}
