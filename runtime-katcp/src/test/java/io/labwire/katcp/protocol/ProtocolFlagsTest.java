package io.labwire.katcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.katcp.Captured;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProtocolFlagsTest {

    @Test
    void textsAreReadAsTheRealSoftwareReadsThem() {
        List<String[]> cases = Captured.table(ProtocolFlagsTest.class, "flags.tsv");
        assertThat(cases).hasSize(26);
        for (String[] oneCase : cases) {
            if (oneCase[2].equals("error")) {
                assertThatThrownBy(() -> ProtocolFlags.parse(oneCase[1]))
                        .as(oneCase[0])
                        .isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(ProtocolFlags.parse(oneCase[1])).as(oneCase[0]).hasToString(oneCase[2]);
            }
        }
    }

    @Test
    void leadingZerosAndOneLineFeedAtTheEndAreTolerated() {
        assertThat(ProtocolFlags.parse("05.00-M\n")).isEqualTo(new ProtocolFlags(5, 0, "M"));
        assertThat(ProtocolFlags.parse("5.0\n\n")).isEqualTo(new ProtocolFlags(0, 0, ""));
        assertThat(ProtocolFlags.parse("\u0665.0")).isEqualTo(new ProtocolFlags(0, 0, ""));
    }

    @Test
    void aRequestIsServedOnlyWhereVersionAndFlagsAreMet() {
        ProtocolFlags flags = new ProtocolFlags(5, 1, "BIMT");
        assertThat(flags.meets(5, 1, "T")).isTrue();
        assertThat(flags.meets(4, 9, "")).isTrue();
        assertThat(flags.meets(5, 2, "")).isFalse();
        assertThat(flags.meets(5, 1, "TX")).isFalse();
    }
}
