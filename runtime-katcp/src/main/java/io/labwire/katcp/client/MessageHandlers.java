package io.labwire.katcp.client;

import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is told of messages that belong to no request (specification, section 12.3): those who want all informs, those who
 * want one name, and where there is nobody of these, those who want what is left over. They are told by the callbacks'
 * thread; a message that nobody wants does not get that far.
 */
final class MessageHandlers {

    private static final Logger LOG = LoggerFactory.getLogger(MessageHandlers.class);

    /** A kind of message and a name. */
    private record Key(MessageKind kind, String name) {}

    private final CallbackQueue callbacks;
    private final Consumer<Message> replies;
    private final List<Consumer<? super Message>> everyInform = new CopyOnWriteArrayList<>();
    private final Map<Key, List<Consumer<? super Message>>> named = new ConcurrentHashMap<>();
    private final Map<String, Function<? super Message, Optional<Message>>> requests = new ConcurrentHashMap<>();
    private final Map<MessageKind, List<Consumer<? super Message>>> leftOver = new ConcurrentHashMap<>();

    /** {@code replies} sends what handlers of requests reply. */
    MessageHandlers(CallbackQueue callbacks, Consumer<Message> replies) {
        this.callbacks = callbacks;
        this.replies = replies;
    }

    Registration everyInform(Consumer<? super Message> listener) {
        return add(everyInform, listener);
    }

    Registration named(MessageKind kind, String name, Consumer<? super Message> listener) {
        return add(named.computeIfAbsent(new Key(kind, name), key -> new CopyOnWriteArrayList<>()), listener);
    }

    Registration leftOver(MessageKind kind, Consumer<? super Message> listener) {
        return add(leftOver.computeIfAbsent(kind, key -> new CopyOnWriteArrayList<>()), listener);
    }

    private static Registration add(List<Consumer<? super Message>> to, Consumer<? super Message> listener) {
        Consumer<Message> once = listener::accept; // an object of its own, so that one listener can be registered twice
        to.add(once);
        return () -> to.remove(once);
    }

    Registration request(String name, Function<? super Message, Optional<Message>> handler) {
        if (requests.putIfAbsent(name, handler) != null) {
            throw new IllegalStateException("requests called " + name + " have a handler already");
        }
        return () -> requests.remove(name, handler);
    }

    /** By the core's thread. */
    void take(Message message) {
        if (message.kind() == MessageKind.INFORM && !everyInform.isEmpty()) {
            tell(everyInform, message);
        }
        List<Consumer<? super Message>> wanted = named.getOrDefault(new Key(message.kind(), message.name()), List.of());
        Function<? super Message, Optional<Message>> handler =
                message.kind() == MessageKind.REQUEST ? requests.get(message.name()) : null;
        if (handler != null) {
            callbacks.add(() -> answer(message, handler), MessageSize.of(message));
        } else if (!wanted.isEmpty()) {
            tell(wanted, message);
        } else if (!ReceivedGreeting.isGreeting(message)) {
            List<Consumer<? super Message>> others = leftOver.getOrDefault(message.kind(), List.of());
            if (!others.isEmpty()) {
                tell(others, message);
            }
        }
    }

    private void tell(List<Consumer<? super Message>> listeners, Message message) {
        callbacks.add(() -> tellNow(listeners, message), MessageSize.of(message));
    }

    private static void tellNow(List<Consumer<? super Message>> listeners, Message message) {
        for (Consumer<? super Message> listener : listeners) {
            try {
                listener.accept(message);
            } catch (RuntimeException | Error fault) { // the others are to be told
                LOG.error("The callback for {}{} failed", message.kind().symbol(), PeerText.of(message.name()), fault);
            }
        }
    }

    private void answer(Message request, Function<? super Message, Optional<Message>> handler) {
        Optional<Message> reply;
        try {
            reply = handler.apply(request);
        } catch (RuntimeException fault) {
            LOG.error("The handler of ?{} failed; it is not answered", request.name(), fault);
            return;
        }
        boolean right = reply.stream()
                .allMatch(
                        each -> each.kind() == MessageKind.REPLY && each.name().equals(request.name()));
        if (right) {
            reply.ifPresent(each -> replies.accept(each.withId(request.id())));
        } else {
            LOG.error("The handler of ?{} gave {}, which is not its reply", request.name(), reply);
        }
    }
}
