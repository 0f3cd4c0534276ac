package io.labwire.katcp.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class StructFormatTest {

    private static String packed(String format, Object... values) {
        List<Bytes> list = new ArrayList<>();
        StructFormat.of(format).write(List.of(values), ArgumentWriter.to(list));
        return HexFormat.of().formatHex(list.get(0).toArray());
    }

    private static List<Object> unpacked(String format, String hex) throws WireFormatException {
        return StructFormat.of(format)
                .read(ArgumentReader.of(List.of(Bytes.of(HexFormat.of().parseHex(hex)))), "x");
    }

    // What Python's struct.pack gives for each of these.
    @Example
    void everyCodeHasPythonsBytes() throws WireFormatException {
        assertThat(packed(
                        ">xbB?hHiIqQ",
                        -1,
                        255,
                        true,
                        -2,
                        65535,
                        -3,
                        4294967295L,
                        -4L,
                        BigInteger.TWO.pow(64).subtract(BigInteger.ONE)))
                .isEqualTo("00" + "ff" + "ff" + "01" + "fffe" + "ffff" + "fffffffd" + "ffffffff" + "fffffffffffffffc"
                        + "ffffffffffffffff");
        assertThat(packed("<hIe2s", 1, 2L, 1.5f, Bytes.utf8("ab"))).isEqualTo("0100" + "02000000" + "003e" + "6162");
        assertThat(packed("!d f c", 1.5, 2.5f, Bytes.utf8("z"))).isEqualTo("3ff8000000000000" + "40200000" + "7a");
        assertThat(packed("=2h", 1, 2)).isEqualTo("01000200");
        assertThat(unpacked(">xbB?", "00ffff02")).containsExactly(-1, 255, true);
        assertThat(unpacked("<Ql", "ffffffffffffffff01000000"))
                .containsExactly(BigInteger.TWO.pow(64).subtract(BigInteger.ONE), 1);
    }

    @Example
    void aFormatWhoseBytesDependOnTheMachineIsRefusedWhenItIsDefined() {
        for (String machine : List.of("isf", "@isf", "")) {
            assertThatThrownBy(() -> StructFormat.of(machine)).hasMessageContaining("begins with one of < > ! =");
        }
        assertThatThrownBy(() -> StructFormat.of(">n")).hasMessageContaining("knows the codes");
        assertThatThrownBy(() -> StructFormat.of(">99999999999s")).hasMessageContaining("takes more than 1048576");
        assertThatThrownBy(() -> StructFormat.of(">1048577x")).hasMessageContaining("takes more than 1048576");
    }

    @Example
    void theLengthMatchesExactly() {
        for (String hex : List.of("", "00", "000000")) {
            assertThatThrownBy(() -> unpacked(">h", hex)).hasMessageContaining("unpack requires a buffer of 2 bytes");
        }
    }

    @Example
    void whatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> packed(">b", 128)).hasMessageContaining("requires a number of 8 bits, signed");
        assertThatThrownBy(() -> packed(">B", -1)).hasMessageContaining("not negative");
        assertThatThrownBy(() -> packed(">h", 1.5)).hasMessageContaining("not an integer");
        assertThatThrownBy(() -> packed(">h", "a")).hasMessageContaining("not an integer");
        assertThatThrownBy(() -> packed(">f", 1e300)).hasMessageContaining("too large");
        assertThatThrownBy(() -> packed(">e", 65520.0)).hasMessageContaining("too large");
        assertThatThrownBy(() -> packed(">2s", Bytes.utf8("abc"))).hasMessageContaining("3 bytes for 2");
        assertThatThrownBy(() -> packed(">h")).hasMessageContaining("takes more than 0 values");
        assertThatThrownBy(() -> packed(">h", 1, 2)).hasMessageContaining("takes 1 values, and not 2");
    }

    @Property(tries = 5000)
    void anyHalfComesBack(@ForAll short bits) {
        float number = HalfFloat.toFloat(bits);
        if (Float.isNaN(number)) {
            assertThat(HalfFloat.toFloat(HalfFloat.of(number))).isNaN();
        } else {
            assertThat(HalfFloat.of(number)).isEqualTo(bits);
        }
    }

    @Property(tries = 5000)
    void anyNumberBecomesTheNearestHalf(@ForAll double number) {
        double inRange = number % 65504;
        float half = HalfFloat.toFloat(HalfFloat.of(inRange));
        short bits = HalfFloat.of(Math.abs(inRange));
        double below = bits == 0 ? 0 : HalfFloat.toFloat((short) (bits - 1));
        double above = bits == 0x7BFF ? 65504 : HalfFloat.toFloat((short) (bits + 1));
        double error = Math.abs(Math.abs(half) - Math.abs(inRange));
        assertThat(error).isLessThanOrEqualTo(Math.abs(Math.abs(inRange) - below));
        assertThat(error).isLessThanOrEqualTo(Math.abs(Math.abs(inRange) - above));
    }
}
