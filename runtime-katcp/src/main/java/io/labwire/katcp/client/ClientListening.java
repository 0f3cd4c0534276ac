package io.labwire.katcp.client;

import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.message.KatcpInform;
import io.labwire.katcp.message.MessageType;
import io.labwire.katcp.text.PeerText;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageKind;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The part of a client that is about messages which belong to no request of its own (specification, section 12.3). */
public abstract sealed class ClientListening extends ClientConnecting permits ClientRequesting {

    private static final Logger LOG = LoggerFactory.getLogger(ClientListening.class);

    ClientListening(ClientSession session) {
        super(session);
    }

    /**
     * Has a listener told of each inform that belongs to no request, such as {@code #sensor-status} and {@code #log}.
     *
     * @param listener is called by the callbacks' thread, in order
     * @return takes the listener back
     */
    public final Registration onInform(Consumer<? super Message> listener) {
        return session().handlers().everyInform(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Has a listener told of each inform of one name that belongs to no request.
     *
     * @param name the inform's name
     * @param listener is called by the callbacks' thread, in order
     * @return takes the listener back
     */
    public final Registration onInform(String name, Consumer<? super Message> listener) {
        return session().handlers().named(MessageKind.INFORM, name, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Has a listener told of each inform of one type that belongs to no request. One that cannot be read as this type is
     * logged, and the listener does not get it.
     *
     * @param type the inform's type, such as {@code InterfaceChangedInform.TYPE}
     * @param listener is called by the callbacks' thread, in order
     * @param <I> the informs
     * @return takes the listener back
     */
    public final <I extends KatcpInform> Registration onInform(MessageType<I> type, Consumer<? super I> listener) {
        Objects.requireNonNull(listener, "listener");
        return onInform(type.name(), message -> {
            try {
                listener.accept(type.read(message, session().timeForm()));
            } catch (WireFormatException fault) {
                LOG.warn("{} from {}: {}", type, session().device(), PeerText.of(fault.getMessage()));
            }
        });
    }

    /**
     * Has a listener told of each reply of one name that belongs to no request, such as one that came too late.
     *
     * @param name the reply's name
     * @param listener is called by the callbacks' thread, in order
     * @return takes the listener back
     */
    public final Registration onReply(String name, Consumer<? super Message> listener) {
        return session().handlers().named(MessageKind.REPLY, name, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Has a handler answer the requests of one name that the device sends. Without a handler they are not answered.
     *
     * @param name the requests' name
     * @param handler is called by the callbacks' thread, and gives the reply, whose id is set to the request's, or none;
     *     if it throws, the request is not answered
     * @return takes the handler back
     * @throws IllegalStateException if there is one already
     */
    public final Registration onRequest(String name, Function<? super Message, Optional<Message>> handler) {
        return session().handlers().request(name, Objects.requireNonNull(handler, "handler"));
    }

    /**
     * Has a listener told of each message of one kind that belongs to no request and that no other listener or handler is
     * there for by its name. The informs of the greeting do not count among them.
     *
     * @param kind informs, replies or requests
     * @param listener is called by the callbacks' thread, in order
     * @return takes the listener back
     */
    public final Registration onUnhandled(MessageKind kind, Consumer<? super Message> listener) {
        return session().handlers().leftOver(kind, Objects.requireNonNull(listener, "listener"));
    }
}
