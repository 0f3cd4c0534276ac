package io.labwire.katcp.watch;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.Timestamp;
import io.labwire.katcp.sensor.SensorDescription;
import io.labwire.katcp.sensor.SensorType;
import io.labwire.katcp.text.LenientText;
import io.labwire.katcp.wire.Line;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of one sensor, and allocates nothing but the value.
 *
 * @param initial the value of a sensor that has not been read
 * @param form takes a value from an argument
 */
record ValueReader(Object initial, Form form) {

    private static final WordTable<Lru> LRU = WordTable.of(Lru.values());

    /** Takes a value from an argument of a line, of which {@code in} is a reader. */
    interface Form {
        Object read(Line line, ArgumentReader in, int argument) throws WireFormatException;
    }

    static ValueReader of(SensorDescription sensor) {
        Optional<SensorType> type = sensor.knownType();
        if (type.isEmpty()) {
            return new ValueReader(Bytes.EMPTY, (line, in, at) -> line.argument(at));
        }
        return switch (type.get()) {
            case INTEGER -> new ValueReader(0L, ValueReader::integer);
            case FLOAT -> new ValueReader(0.0, (line, in, at) -> in.at(at).float64("value"));
            case BOOLEAN -> new ValueReader(false, (line, in, at) -> in.at(at).bool("value"));
            case LRU -> new ValueReader(Lru.NOMINAL, ValueReader::lru);
            case DISCRETE -> discrete(sensor.parameters());
            case STRING -> new ValueReader("", ValueReader::text);
            case TIMESTAMP ->
                new ValueReader(new Timestamp(0), (line, in, at) -> in.at(at).timestamp("value"));
            case ADDRESS -> new ValueReader(new Address("0.0.0.0"), new AddressForm());
        };
    }

    private static Object integer(Line line, ArgumentReader in, int at) throws WireFormatException {
        try {
            return in.at(at).int64("value");
        } catch (WireFormatException tooLarge) {
            return in.at(at).integer("value");
        }
    }

    private static Object lru(Line line, ArgumentReader in, int at) throws WireFormatException {
        Lru known = LRU.find(line, at);
        return known == null ? in.at(at).lru("value") : known;
    }

    /** A string sensor may hold any bytes; one of them that is no text is not to hide the rest. */
    private static Object text(Line line, ArgumentReader in, int at) {
        try {
            return in.at(at).string("value");
        } catch (WireFormatException noText) {
            return LenientText.of(line.argument(at));
        }
    }

    /** An option that the device did not tell of is a value all the same. */
    private static ValueReader discrete(List<Bytes> options) {
        WordTable<String> words = WordTable.of(options);
        String first = options.isEmpty() ? "" : LenientText.of(options.get(0));
        return new ValueReader(first, (line, in, at) -> {
            String known = words.find(line, at);
            return known == null ? LenientText.of(line.argument(at)) : known;
        });
    }

    /** Addresses hardly ever change: the last one is given again as long as it is the same. */
    private static final class AddressForm implements Form {

        private @Nullable WordTable<String> lastText;
        private Object last = "";

        @Override
        public Object read(Line line, ArgumentReader in, int at) throws WireFormatException {
            if (lastText == null || lastText.find(line, at) == null) {
                last = in.at(at).address("value");
                lastText = WordTable.of(List.of(line.argument(at)));
            }
            return last;
        }
    }
}
