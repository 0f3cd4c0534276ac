package io.labwire.trainer.device;

import io.labwire.json.codec.JsonType;
import io.labwire.json.key.KeyForm;
import io.labwire.json.value.UnixTime;
import io.labwire.json.write.JsonKey;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import io.labwire.trainer.core.Topic;
import io.labwire.trainer.message.EventType;
import io.labwire.trainer.value.NotWritableException;
import io.labwire.trainer.value.ValueForm;
import java.math.BigInteger;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes messages of what is to be published, before any of it is sent (specification of AutoTrainer, sections 2.1 to 2.4). */
final class PublicationWriter {

    private static final JsonKey KIND = JsonKey.of("kind");
    private static final JsonKey WHEN = JsonKey.of("when");
    private static final JsonKey INDEX = JsonKey.of("index");
    private static final JsonKey CONTEXT = JsonKey.of("context");

    private final DeviceSettings settings;
    private final JsonLayout layout;
    private final int level;
    private final ValueForm values;

    PublicationWriter(DeviceSettings settings) {
        this.settings = settings;
        this.layout = JsonLayout.PYTHON.with(settings.nonFinite());
        this.level = settings.level().place();
        this.values = new ValueForm(KeyForm.CAMEL, true, settings.zone());
    }

    Outgoing heartbeat() {
        Clock clock = settings.clock();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("identifier", settings.identifier());
        members.put("version", settings.heartbeatVersion());
        members.put("timestamp", clock.instant());
        try {
            return new Outgoing(Topic.HEARTBEAT, text(members));
        } catch (NotWritableException impossible) {
            throw new AssertionError("texts and times can be written", impossible);
        }
    }

    /** One message, or two of an emergency, of the same body. */
    List<Outgoing> value(Topic topic, @Nullable Object value) throws NotWritableException {
        byte[] body = text(value);
        return topic.number() == Topic.EVENT.number()
                ? event(body, Emergencies.isOne(value))
                : List.of(new Outgoing(topic, body));
    }

    private static List<Outgoing> event(byte[] body, boolean emergency) {
        Outgoing message = new Outgoing(Topic.EVENT, body);
        return emergency ? List.of(new Outgoing(Topic.EMERGENCY, body), message) : List.of(message);
    }

    /** An event of the moment. */
    <P> List<Outgoing> event(EventType<P> type, @Nullable P payload) {
        int kind = type.number(settings.level())
                .orElseThrow(() -> new IllegalArgumentException("event " + type.name() + " has no number at level "
                        + settings.level().title()));
        JsonWriter writer = new JsonWriter(layout, level);
        writer.beginObject().key(KIND).integer(kind);
        writer.key(WHEN).number(UnixTime.of(settings.clock().instant()).seconds());
        writer.key(INDEX);
        unsigned(settings.monotonic().getAsLong(), writer);
        writer.key(CONTEXT);
        if (payload == null) {
            writer.nothing();
        } else {
            form(type).write(payload, writer);
        }
        return event(writer.endObject().finish(), Emergencies.isKind(kind));
    }

    /** A clock of a user's may stand below 0, as that of {@link System#nanoTime} does on some machines. */
    private static void unsigned(long index, JsonWriter writer) {
        if (index >= 0) {
            writer.integer(index);
        } else {
            writer.integer(new BigInteger(Long.toUnsignedString(index)));
        }
    }

    private static <P> JsonType<P> form(EventType<P> type) {
        return type.payload()
                .orElseThrow(() -> new IllegalArgumentException("event " + type.name() + " has no payload"));
    }

    private byte[] text(@Nullable Object value) throws NotWritableException {
        JsonWriter writer = new JsonWriter(layout, level);
        values.write(value, writer);
        return writer.finish();
    }
}
