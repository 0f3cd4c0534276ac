package io.labwire.katcp.argument;

import io.labwire.core.Bytes;
import io.labwire.core.text.FloatText;
import io.labwire.core.text.WholeText;
import io.labwire.katcp.wire.LineWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Writes typed values as the arguments of a message, in the forms of the specification, section 5. Used by generated
 * codecs; each method adds one argument. Not safe for use by several threads at once.
 */
public final class ArgumentWriter {

    /** Where arguments go, not yet escaped. */
    private interface Sink {
        void argument(byte[] source, int from, int to);
    }

    private final Sink sink;
    private TimeForm time = TimeForm.SECONDS;
    private final byte[] number = new byte[FloatText.MAX_LENGTH];

    private ArgumentWriter(Sink sink) {
        this.sink = sink;
    }

    /**
     * A writer that adds arguments to a line.
     *
     * @param line a line that has been begun; ending it is the caller's part
     * @return the writer
     */
    public static ArgumentWriter to(LineWriter line) {
        return new ArgumentWriter(line::argument);
    }

    /**
     * A writer that adds arguments to a list.
     *
     * @param list where they go, not escaped
     * @return the writer
     */
    public static ArgumentWriter to(List<Bytes> list) {
        return new ArgumentWriter((source, from, to) -> list.add(Bytes.of(source, from, to)));
    }

    /**
     * Sets how moments are written where the arguments go; in seconds if not set.
     *
     * @param form the form
     * @return this writer
     */
    public ArgumentWriter time(TimeForm form) {
        this.time = form;
        return this;
    }

    /** The form of moments where the arguments go. */
    TimeForm time() {
        return time;
    }

    /**
     * Adds a truth value: {@code 1} or {@code 0}.
     *
     * @param value the value
     */
    public void bool(boolean value) {
        number[0] = (byte) (value ? '1' : '0');
        sink.argument(number, 0, 1);
    }

    /**
     * Adds a whole number of 32 bits.
     *
     * @param value the value
     */
    public void int32(int value) {
        int64(value);
    }

    /**
     * Adds a whole number of 64 bits.
     *
     * @param value the value
     */
    public void int64(long value) {
        sink.argument(number, 0, WholeText.write(value, number, 0));
    }

    /**
     * Adds a whole number of any size.
     *
     * @param value the value
     */
    public void integer(BigInteger value) {
        ascii(value.toString());
    }

    /**
     * Adds a floating point number: the shortest decimal that means it.
     *
     * @param value the value, also not finite
     */
    public void float64(double value) {
        sink.argument(number, 0, FloatText.write(value, number, 0));
    }

    /**
     * Adds text in UTF-8.
     *
     * @param value the text; an unpaired surrogate becomes {@code ?}
     */
    public void string(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        sink.argument(bytes, 0, bytes.length);
    }

    /**
     * Adds bytes as they are.
     *
     * @param value the bytes
     */
    public void bytes(Bytes value) {
        byte[] bytes = value.toArray();
        sink.argument(bytes, 0, bytes.length);
    }

    /**
     * Adds a moment: seconds with six decimals, or whole milliseconds.
     *
     * @param value the moment
     * @throws IllegalArgumentException if it is not finite, and moments are milliseconds
     */
    public void timestamp(Timestamp value) {
        timestamp(value, time);
    }

    /**
     * Adds a moment in some form, whatever the version.
     *
     * @param value the moment
     * @param form the form
     * @throws IllegalArgumentException if it is not finite, and the form is milliseconds
     */
    public void timestamp(Timestamp value, TimeForm form) {
        ascii(value.text(form));
    }

    /**
     * Adds a moment, or the word {@code now}.
     *
     * @param value the moment or the word
     */
    public void timestampOrNow(TimestampOrNow value) {
        value.moment().ifPresentOrElse(this::timestamp, () -> ascii("now"));
    }

    /**
     * Adds a length of time: seconds, exact to the nanosecond, with one decimal or more.
     *
     * @param value the length of time
     */
    public void duration(Duration value) {
        duration(value, TimeForm.SECONDS);
    }

    /**
     * Adds a length of time in some form.
     *
     * @param value the length of time
     * @param form seconds, with one decimal or more, or milliseconds, whole where they are
     */
    public void duration(Duration value, TimeForm form) {
        ascii(form == TimeForm.SECONDS ? DurationText.format(value) : DurationText.milliseconds(value));
    }

    /**
     * Adds a host and its port.
     *
     * @param value the address
     */
    public void address(Address value) {
        ascii(value.text());
    }

    /**
     * Adds the state of a line-replaceable unit.
     *
     * @param value the state
     */
    public void lru(Lru value) {
        ascii(value.wire());
    }

    /**
     * Adds one of a fixed set of values.
     *
     * @param value the value
     */
    public void discrete(WireEnum value) {
        string(value.wire());
    }

    private void ascii(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        sink.argument(bytes, 0, bytes.length);
    }
}
