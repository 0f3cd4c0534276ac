package io.labwire.katcp.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Whatever names are kept, a line has its own. */
class RecentNamesTest {

    private final RecentNames names = new RecentNames();

    @Property
    void aLineHasItsOwnName(
            @ForAll @Size(max = 20) List<@CharRange(from = 'a', to = 'b') @StringLength(min = 1, max = 4) String> sent,
            @ForAll @Size(min = 20, max = 20) List<Boolean> kept) {
        for (int i = 0; i < sent.size(); i++) {
            String name = sent.get(i);
            assertThat(names.of(line(name))).isEqualTo(name);
            if (kept.get(i)) {
                names.keep(name);
                assertThat(names.of(line(name))).isEqualTo(name).isSameAs(names.of(line(name)));
            }
        }
    }

    @Example
    void aLongNameIsNotKept() {
        String name = "a".repeat(64);
        names.keep(name);
        assertThat(names.of(line(name))).isEqualTo(name).isNotSameAs(name);
    }

    private static Line line(String name) {
        LineReader reader = new LineReader(LineReader.DEFAULT_LIMIT);
        reader.receive(ByteBuffer.wrap(("?" + name + "[7] x\n").getBytes(StandardCharsets.US_ASCII)));
        assertThat(reader.next()).isTrue();
        return reader.line();
    }
}
