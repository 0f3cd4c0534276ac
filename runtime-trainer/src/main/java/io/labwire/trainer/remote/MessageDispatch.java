package io.labwire.trainer.remote;

import io.labwire.core.wire.WireFormatException;
import io.labwire.json.codec.JsonType;
import io.labwire.json.read.JsonRules;
import io.labwire.trainer.level.ApiLevel;
import io.labwire.trainer.message.EventCatalog;
import io.labwire.trainer.message.EventType;
import io.labwire.trainer.message.ReceivedMessage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners what was published. The remote's callbacks run it, one at a time. */
final class MessageDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(MessageDispatch.class);

    /** A listener's place. A class and no record, as each is another even for the same listener. */
    private static final class Place {

        private final MessageListener listener;

        Place(MessageListener listener) {
            this.listener = listener;
        }
    }

    /** One who wants the events of one kind. */
    private static final class TypedPlace<P> {

        private final EventType<P> type;
        private final Consumer<? super ReceivedEvent<P>> consumer;

        TypedPlace(EventType<P> type, Consumer<? super ReceivedEvent<P>> consumer) {
            this.type = type;
            this.consumer = consumer;
        }
    }

    private final List<Place> places = new CopyOnWriteArrayList<>();
    private final List<TypedPlace<?>> typedPlaces = new CopyOnWriteArrayList<>();
    private final EmergencyPairs pairs = new EmergencyPairs();
    private final EventCatalog catalog;
    private final ApiLevel level;
    private final JsonRules rules;

    MessageDispatch(EventCatalog catalog, ApiLevel level, JsonRules rules) {
        this.catalog = catalog;
        this.level = level;
        this.rules = rules;
    }

    Subscription add(MessageListener listener) {
        Place place = new Place(listener);
        places.add(place);
        return () -> places.remove(place);
    }

    <P> Subscription add(EventType<P> type, Consumer<? super ReceivedEvent<P>> consumer) {
        TypedPlace<P> place = new TypedPlace<>(type, consumer);
        typedPlaces.add(place);
        return () -> typedPlaces.remove(place);
    }

    void presence(Presence presence) {
        each(listener -> listener.presenceChanged(presence));
    }

    void message(ReceivedMessage message) {
        if (message instanceof ReceivedMessage.Happened happened) {
            happened(happened);
        } else if (message instanceof ReceivedMessage.Heartbeat heartbeat) {
            each(listener -> listener.heartbeat(heartbeat.heartbeat()));
        } else if (message instanceof ReceivedMessage.Notified notified) {
            each(listener -> listener.notified(notified.notification()));
        } else if (message instanceof ReceivedMessage.PropertyChanged changed) {
            each(listener -> listener.propertyChanged(changed.message()));
        } else if (message instanceof ReceivedMessage.Other other) {
            each(listener -> listener.other(other.publication()));
        } else if (message instanceof ReceivedMessage.Malformed malformed) {
            each(listener -> listener.malformed(malformed));
        }
    }

    private void happened(ReceivedMessage.Happened happened) {
        boolean second = pairs.isSecondCopy(happened);
        int kind = happened.event().kind();
        if (!places.isEmpty()) {
            ReceivedEvent<?> event = catalog.find(kind, level)
                    .<ReceivedEvent<?>>map(type -> typed(happened, second, type))
                    .orElseGet(() -> untyped(happened, second));
            each(listener -> listener.event(event));
        }
        if (second) {
            return;
        }
        for (TypedPlace<?> place : typedPlaces) {
            if (place.type.number(level).orElse(kind - 1) == kind) {
                tell(place, happened);
            }
        }
    }

    private <P> void tell(TypedPlace<P> place, ReceivedMessage.Happened happened) {
        ReceivedEvent<P> event = typed(happened, false, place.type);
        safely(() -> place.consumer.accept(event));
    }

    private static ReceivedEvent<Void> untyped(ReceivedMessage.Happened happened, boolean second) {
        return new ReceivedEvent<>(
                happened.topic(), happened.event(), second, Optional.empty(), null, Optional.empty());
    }

    private <P> ReceivedEvent<P> typed(ReceivedMessage.Happened happened, boolean second, EventType<P> type) {
        P payload = null;
        WireFormatException fault = null;
        Optional<JsonType<P>> form = type.payload();
        if (form.isPresent()) {
            try {
                payload = happened.payload(form.get(), rules);
            } catch (WireFormatException unreadable) {
                fault = unreadable;
            }
        }
        return new ReceivedEvent<>(
                happened.topic(), happened.event(), second, Optional.of(type), payload, Optional.ofNullable(fault));
    }

    private void each(Consumer<MessageListener> telling) {
        for (Place place : places) {
            safely(() -> telling.accept(place.listener));
        }
    }

    private static void safely(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException | Error fault) { // one listener's fault is not to be another one's
            LOG.error("A listener of a remote failed", fault);
        }
    }
}
