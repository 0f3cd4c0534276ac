package io.labwire.katcp.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.core.Bytes;
import io.labwire.katcp.wire.Line;
import io.labwire.katcp.wire.LineReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameIndexTest {

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private static NameIndex index(List<String> names) {
        return new NameIndex(names.stream().map(NameIndexTest::bytes).toList());
    }

    private static int find(NameIndex index, String name) {
        byte[] line = bytes("#x " + name + " y");
        return index.find(line, 3, line.length - 2);
    }

    @Test
    void everyNameIsFoundAndNoOther() {
        List<String> names = new ArrayList<>(List.of("", "a", "a\0", "\0", "\0\0", "sevenby", "sevenby\0", "eightbyt"));
        IntStream.range(0, 1000).forEach(each -> names.add("some.sensor.of.a.device." + each));
        NameIndex index = index(names);
        for (int i = 0; i < names.size(); i++) {
            assertThat(find(index, names.get(i))).isEqualTo(i);
        }
        assertThat(find(index, "some.sensor.of.a.device.1000")).isEqualTo(NameIndex.NONE);
        assertThat(find(index, "\0\0\0")).isEqualTo(NameIndex.NONE);
        assertThat(find(index(List.of()), "a")).isEqualTo(NameIndex.NONE);
    }

    @Test
    void ofEqualNamesTheFirstCounts() {
        assertThat(find(index(List.of("a", "b", "b", "a")), "b")).isEqualTo(1);
    }

    /** Of Aa and BB, which every hash that multiplies by 31 takes for the same. */
    @Test
    void namesChosenToCollideDoNot() {
        List<String> names = IntStream.range(0, 1 << 14)
                .mapToObj(each -> IntStream.range(0, 14)
                        .mapToObj(bit -> (each >> bit & 1) == 0 ? "Aa" : "BB")
                        .reduce("", String::concat))
                .toList();
        assertThat(index(names).longestSearch()).isLessThan(200);
    }

    @Test
    void theSearchIsAsLongAsThereAreSlotsInARow() {
        assertThat(index(List.of()).longestSearch()).isEqualTo(1);
        assertThat(index(List.of("a")).longestSearch()).isEqualTo(2);
    }

    @Test
    void manyWordsAreFoundAsFewAre() {
        for (int count : List.of(16, 17, 1000)) {
            List<String> words =
                    IntStream.range(0, count).mapToObj(each -> "w" + each).toList();
            WordTable<String> table =
                    WordTable.of(words.stream().map(Bytes::utf8).toList());
            assertThat(table.isIndexed()).isEqualTo(count > 16);
            for (String word : words) {
                assertThat(find(table, word)).isEqualTo(word);
            }
            assertThat(find(table, "other")).isEqualTo("null");
        }
    }

    private static String find(WordTable<String> table, String word) {
        LineReader reader = new LineReader(1000);
        reader.receive(ByteBuffer.wrap(bytes("#a " + word + "\n")));
        assertThat(reader.next()).isTrue();
        Line line = reader.line();
        return String.valueOf(table.find(line, 0));
    }
}
