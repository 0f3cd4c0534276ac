package io.labwire.katcp.argument;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values packed into the bytes of one argument, in the words of Python's {@code struct} (specification, section 13,
 * "Struct"): {@code >IHff8s}. The sizes are the standard ones, without alignment.
 *
 * <p>What a code reads as: {@code b B h H i l} as {@code Integer}, {@code I L q} as {@code Long}, {@code Q} as
 * {@code BigInteger}, {@code e f} as {@code Float}, {@code d} as {@code Double}, {@code ?} as {@code Boolean}, {@code c} and
 * {@code s} as {@code Bytes}; {@code x} is a byte of zero without a value. Numbers of any class are written.
 */
public final class StructFormat implements ArgumentType<List<Object>> {

    /** More than this no format may take; the line is shorter anyway. */
    private static final int MOST_BYTES = 1 << 20;

    private static final Pattern FORMAT = Pattern.compile("([<>!=])((?:\\s*[0-9]*[xcbB?hHiIlLqQefds])*)\\s*");
    private static final Pattern ITEM = Pattern.compile("([0-9]*)([a-zA-Z?])");

    private final String format;
    private final ByteOrder order;
    private final List<StructCode> codes;
    private final int size;

    private StructFormat(String format, ByteOrder order, List<StructCode> codes) {
        this.format = format;
        this.order = order;
        this.codes = List.copyOf(codes);
        this.size = codes.stream().mapToInt(StructCode::size).sum();
    }

    /**
     * A format.
     *
     * @param format one of the prefixes {@code < > ! =}, then codes with counts, as Python has them
     * @return the type
     * @throws IllegalArgumentException if it is no such format; without a prefix, or with {@code @}, the bytes would be
     *     those of the machine
     */
    public static StructFormat of(String format) {
        Matcher matcher = FORMAT.matcher(format);
        if (!matcher.matches()) {
            String reason = format.matches("[<>!=].*")
                    ? "knows the codes x c b B ? h H i I l L q Q e f d s"
                    : "begins with one of < > ! =, for the bytes of the machine mean nothing on another";
            throw new IllegalArgumentException("'" + format + "' is no struct format: it " + reason);
        }
        List<StructCode> codes = new ArrayList<>();
        Matcher items = ITEM.matcher(matcher.group(2));
        long size = 0;
        while (items.find()) {
            int count = count(items.group(1), format);
            char code = items.group(2).charAt(0);
            size += (long) count * StructCode.of(code, 1).size();
            if (size > MOST_BYTES) {
                throw new IllegalArgumentException("'" + format + "' takes more than " + MOST_BYTES + " bytes");
            }
            codes.addAll(
                    code == 's'
                            ? List.of(StructCode.of(code, count))
                            : Collections.nCopies(count, StructCode.of(code, 1)));
        }
        // The order of the machine is allowed by '=' and was little on every one that katcp-python ran on.
        ByteOrder order = "<=".contains(matcher.group(1)) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return new StructFormat(format, order, codes);
    }

    private static int count(String digits, String format) {
        if (digits.isEmpty()) {
            return 1;
        } else if (digits.length() > 7) {
            throw new IllegalArgumentException("'" + format + "' takes more than " + MOST_BYTES + " bytes");
        }
        return Integer.parseInt(digits);
    }

    /**
     * How many bytes it takes.
     *
     * @return the size
     */
    public int size() {
        return size;
    }

    @Override
    public List<Object> read(ArgumentReader in, String name) throws WireFormatException {
        ByteBuffer source = in.buffer(name).order(order);
        if (source.remaining() != size) {
            throw in.bad(
                    Kind.MALFORMED,
                    name,
                    () -> size + " bytes",
                    () -> "Could not unpack '" + in.excerpt() + "' from struct with format " + format
                            + ": unpack requires a buffer of " + size + " bytes");
        }
        List<Object> values = new ArrayList<>(codes.size());
        for (StructCode code : codes) {
            code.get(source).ifPresent(values::add);
        }
        return List.copyOf(values);
    }

    @Override
    public void write(List<Object> values, ArgumentWriter out) {
        out.bytes(Bytes.of(packed(values)));
    }

    private byte[] packed(List<Object> values) {
        ByteBuffer target = ByteBuffer.allocate(size).order(order);
        int next = 0;
        for (StructCode code : codes) {
            if (code.isPadding()) {
                target.put((byte) 0);
            } else if (next < values.size()) {
                code.put(values.get(next++), target);
            } else {
                throw new IllegalArgumentException(format + " takes more than " + values.size() + " values");
            }
        }
        if (next < values.size()) {
            throw new IllegalArgumentException(format + " takes " + next + " values, and not " + values.size());
        }
        return target.array();
    }

    @Override
    public Optional<String> fault(List<Object> values) {
        try {
            packed(values);
            return Optional.empty();
        } catch (IllegalArgumentException reason) {
            return Optional.of(
                    "Could not pack " + values + " into struct with format " + format + ": " + reason.getMessage());
        }
    }

    /** The format. */
    @Override
    public String toString() {
        return format;
    }
}
