package io.labwire.cli.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.cli.Project;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A device of two requests and three sensors is no more work than the page says. That it runs, the test of the blocks shows. */
class TutorialDevicesTest {

    private static final String DEVICE = "device: ";
    private static final long MOST_LINES = 30;

    @Test
    void eachDeviceIsAtMostThirtyLines() throws IOException {
        MarkdownPage page = MarkdownPage.read(Project.root().resolve("docs/how-to/write-a-device-as-a-class.md"));
        Map<String, Long> lines = new TreeMap<>();
        for (Block block : page.blocks()) {
            if (block.note().startsWith(DEVICE)) {
                long written =
                        block.lines().stream().filter(line -> !line.isBlank()).count();
                lines.merge(block.note().substring(DEVICE.length()), written, Long::sum);
            }
        }

        assertThat(lines)
                .containsOnlyKeys("heater", "psu")
                .allSatisfy((device, count) -> assertThat(count).isBetween(1L, MOST_LINES));
    }
}
