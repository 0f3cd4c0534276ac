package io.labwire.codegen.model.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reference page is up to date; {@code -Dlabwire.golden=update} makes it anew. */
class CompatibilityPageTest {

    private static final Path PAGE = Path.of("../../docs/reference/compatibility.md");

    @Test
    void thePageIsMadeFromTheTable() throws IOException {
        String made = CompatibilityPage.text();
        if (System.getProperty("labwire.golden", "").equals("update")) {
            Files.writeString(PAGE, made);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(made);
    }
}
