package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.ArgumentType;
import io.labwire.katcp.argument.ArgumentTypes;
import io.labwire.katcp.argument.OneOfType;
import io.labwire.katcp.argument.SeveralType;
import io.labwire.katcp.argument.StructFormat;
import io.labwire.katcp.argument.WireEnum;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.LineReader;
import io.labwire.katcp.wire.Message;
import io.labwire.katcp.wire.MessageFormat;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;

/** What a long line costs to read, or to refuse, is in proportion to its bytes, whatever the type. */
class RefusalCostsTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** As the kit allows by itself. */
    private static final long FIXED = 64 * 1024;

    private static final long PER_BYTE = 128;

    private static final int MANY = 20_000;

    private enum Level implements WireEnum {
        LOW("1"),
        HIGH("2");

        private final String wire;

        Level(String wire) {
            this.wire = wire;
        }

        @Override
        public String wire() {
            return wire;
        }

        @Override
        public List<String> aliases() {
            return List.of(wire + "0");
        }
    }

    private static final List<ArgumentType<?>> ELEMENTS = List.of(
            ArgumentTypes.string(),
            ArgumentTypes.int32().atLeast(5).atMost(7),
            ArgumentTypes.int64(),
            ArgumentTypes.integer(),
            ArgumentTypes.float64().atLeast(2.0),
            ArgumentTypes.bool(),
            ArgumentTypes.lru(),
            ArgumentTypes.address(),
            ArgumentTypes.duration(),
            ArgumentTypes.timestamp(),
            ArgumentTypes.strictTimestamp(),
            ArgumentTypes.timestampOrNow(),
            ArgumentTypes.matching(ArgumentTypes.string(), "[a-z]*"),
            ArgumentTypes.textLength(ArgumentTypes.string(), 2, 3),
            ArgumentTypes.discrete(WireEnum.Table.of(Level.values())),
            ArgumentTypes.discrete(WireEnum.Table.of(Level.values()).ignoringCase()),
            ArgumentTypes.discrete(WireEnum.Table.of(Level.values()).numeric()));

    /** What can be repeated and be a member of a union, and is no element of a set. */
    private static final ArgumentType<?> STRUCT = StructFormat.of(">b");

    private static final List<String> TEXTS = List.of("", "1", "9", "a", "+1", "1.5", "[", "~");

    @Example
    void readingAndRefusingCostInProportionToTheLine() {
        for (String text : TEXTS) {
            List<String> many = Collections.nCopies(MANY, text);
            for (ArgumentType<?> element : ELEMENTS) {
                check(SeveralType.of(element, ",").asSet(), List.of(String.join(",", many)));
                check(element.repeated(0, Integer.MAX_VALUE), many);
                check(union(element).repeated(0, Integer.MAX_VALUE), many);
            }
            check(STRUCT.repeated(0, Integer.MAX_VALUE), many);
            check(union(STRUCT).repeated(0, Integer.MAX_VALUE), many);
        }
    }

    @Example
    void aUnionThatIsRefusedTellsWhatEachTypeHasAgainstIt() {
        ArgumentType<Object> numbers = OneOfType.of(List.of(
                alternative(ArgumentTypes.int32()),
                alternative(ArgumentTypes.int64().atLeast(5L))));
        assertThatThrownBy(() ->
                        numbers.repeated(0, 9).read(ArgumentReader.of(List.of(Bytes.utf8("7"), Bytes.utf8("x"))), "n"))
                .isInstanceOf(WireFormatException.class)
                .hasMessage("Error in parameter 2 (n): Could not parse value 'x' as integer.");
    }

    private static ArgumentType<Object> union(ArgumentType<?> first) {
        return OneOfType.<Object>of(List.of(alternative(first), alternative(ArgumentTypes.bytes())));
    }

    private static <T> OneOfType.Alternative<Object> alternative(ArgumentType<T> type) {
        return new OneOfType.Alternative<>(Object.class, type.mapped(value -> value, value -> {
            throw new UnsupportedOperationException("only read");
        }));
    }

    private static void check(ArgumentType<?> type, List<String> texts) {
        byte[] bytes = MessageFormat.format(Message.inform("x", texts.toArray(String[]::new)));
        LineReader lines = new LineReader(bytes.length);
        lines.receive(ByteBuffer.wrap(bytes));
        assertThat(lines.next()).isTrue();
        cost(type, lines.line()); // loads classes
        assertThat(cost(type, lines.line()))
                .as("%s reads %s...", type, new String(bytes, 0, 12, StandardCharsets.UTF_8))
                .isLessThan(FIXED + PER_BYTE * bytes.length);
    }

    private static long cost(ArgumentType<?> type, Line line) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            type.read(ArgumentReader.of(line), "x");
        } catch (WireFormatException refused) {
            // What it costs is counted either way.
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
