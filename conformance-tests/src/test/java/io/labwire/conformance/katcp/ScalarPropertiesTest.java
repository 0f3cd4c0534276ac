package io.labwire.conformance.katcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.katcp.argument.Address;
import io.labwire.katcp.argument.ArgumentReader;
import io.labwire.katcp.argument.ArgumentWriter;
import io.labwire.katcp.argument.Lru;
import io.labwire.katcp.argument.Timestamp;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each scalar is read as it was written, alone, so that a fault names its scalar (specification, section 5). */
class ScalarPropertiesTest {

    @Property
    void bool(@ForAll("bools") boolean value) throws WireFormatException {
        assertThat(written(ArgumentWriter::bool, value).bool("x")).isEqualTo(value);
    }

    @Property
    void int32(@ForAll("int32s") int value) throws WireFormatException {
        assertThat(written(ArgumentWriter::int32, value).int32("x")).isEqualTo(value);
        assertThat(text(ArgumentWriter::int32, value)).isEqualTo(Integer.toString(value));
    }

    @Property
    void int64(@ForAll("int64s") long value) throws WireFormatException {
        assertThat(written(ArgumentWriter::int64, value).int64("x")).isEqualTo(value);
        assertThat(text(ArgumentWriter::int64, value)).isEqualTo(Long.toString(value));
    }

    @Property
    void integer(@ForAll("integers") BigInteger value) throws WireFormatException {
        assertThat(written(ArgumentWriter::integer, value).integer("x")).isEqualTo(value);
    }

    @Property
    void whatDoesNotFitIsRefused(@ForAll("int64s") long value, @ForAll("integers") BigInteger large) {
        if (value != (int) value) {
            assertThatThrownBy(() -> written(ArgumentWriter::int64, value).int32("x"))
                    .isInstanceOf(WireFormatException.class);
        }
        if (large.bitLength() > 63) {
            assertThatThrownBy(() -> written(ArgumentWriter::integer, large).int64("x"))
                    .isInstanceOf(WireFormatException.class);
        }
    }

    @Property
    void float64BitForBit(@ForAll("float64s") double value) throws WireFormatException {
        long bits =
                Double.doubleToLongBits(written(ArgumentWriter::float64, value).float64("x"));

        assertThat(bits).isEqualTo(Double.doubleToLongBits(value));
    }

    @Property
    void aFloatIsWrittenNoLongerThanNeeded(@ForAll("float64s") double value) {
        if (Double.isFinite(value)) {
            BigDecimal written = new BigDecimal(text(ArgumentWriter::float64, value)).stripTrailingZeros();

            assertThat(written.precision())
                    .isLessThanOrEqualTo(new BigDecimal(Double.toString(value))
                            .stripTrailingZeros()
                            .precision());
        }
    }

    @Property
    void string(@ForAll("strings") String value) throws WireFormatException {
        assertThat(written(ArgumentWriter::string, value).string("x")).isEqualTo(value);
    }

    @Property
    void bytes(@ForAll("bytes") Bytes value) throws WireFormatException {
        assertThat(written(ArgumentWriter::bytes, value).bytes("x")).isEqualTo(value);
    }

    @Property
    void timestamp(@ForAll("timestamps") Timestamp value) throws WireFormatException {
        assertThat(written(ArgumentWriter::timestamp, value).timestamp("x")).isEqualTo(value);
    }

    @Property
    void aTimestampIsTheExactValueRoundedHalfToEven(@ForAll("float64s") double seconds) {
        if (Double.isFinite(seconds)) {
            String sign = Double.doubleToRawLongBits(seconds) < 0 ? "-" : "";
            String exact = new BigDecimal(Math.abs(seconds))
                    .setScale(6, RoundingMode.HALF_EVEN)
                    .toPlainString();

            assertThat(text(ArgumentWriter::timestamp, new Timestamp(seconds))).isEqualTo(sign + exact);
        }
    }

    @Property
    void duration(@ForAll("durations") Duration value) throws WireFormatException {
        assertThat(written(ArgumentWriter::duration, value).duration("x")).isEqualTo(value);
    }

    @Property
    void address(@ForAll("addresses") Address value) throws WireFormatException {
        assertThat(written(ArgumentWriter::address, value).address("x")).isEqualTo(value);
    }

    @Property
    void lru(@ForAll("lrus") Lru value) throws WireFormatException {
        assertThat(written(ArgumentWriter::lru, value).lru("x")).isEqualTo(value);
    }

    @Provide
    Arbitrary<Boolean> bools() {
        return KatcpArbitraries.bool();
    }

    @Provide
    Arbitrary<Integer> int32s() {
        return KatcpArbitraries.int32();
    }

    @Provide
    Arbitrary<Long> int64s() {
        return KatcpArbitraries.int64();
    }

    @Provide
    Arbitrary<BigInteger> integers() {
        return KatcpArbitraries.integer();
    }

    @Provide
    Arbitrary<Double> float64s() {
        return KatcpArbitraries.float64();
    }

    @Provide
    Arbitrary<String> strings() {
        return KatcpArbitraries.string();
    }

    @Provide
    Arbitrary<Bytes> bytes() {
        return KatcpArbitraries.bytes();
    }

    @Provide
    Arbitrary<Timestamp> timestamps() {
        return KatcpArbitraries.timestamp();
    }

    @Provide
    Arbitrary<Duration> durations() {
        return KatcpArbitraries.duration();
    }

    @Provide
    Arbitrary<Address> addresses() {
        return KatcpArbitraries.address();
    }

    @Provide
    Arbitrary<Lru> lrus() {
        return KatcpArbitraries.lru();
    }

    private static <T> ArgumentReader written(BiConsumer<ArgumentWriter, T> form, T value) {
        List<Bytes> arguments = new ArrayList<>();
        form.accept(ArgumentWriter.to(arguments), value);
        assertThat(arguments).hasSize(1);
        return ArgumentReader.of(arguments);
    }

    private static <T> String text(BiConsumer<ArgumentWriter, T> form, T value) {
        List<Bytes> arguments = new ArrayList<>();
        form.accept(ArgumentWriter.to(arguments), value);
        return arguments.get(0).toString();
    }
}
