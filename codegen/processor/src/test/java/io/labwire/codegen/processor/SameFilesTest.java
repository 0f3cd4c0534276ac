package io.labwire.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What is generated for a class depends on that class and nothing else. */
class SameFilesTest {

    private static final String OTHER = """
        package org.example.lamp;

        import io.labwire.katcp.annotations.*;

        @KatcpDevice
        class Lamp {
            /** Switches it. */
            @Request
            void set(boolean on) {}
        }
        """;

    @Test
    void sameInAnyOrderAndBesideAnything() throws Exception {
        String psu = Resources.text("good/Psu.java");
        Map<String, String> alone = texts(psu);

        assertThat(alone).containsKey("org/example/psu/PsuClient.java");
        assertThat(texts(psu, OTHER)).containsAllEntriesOf(alone).isEqualTo(texts(OTHER, psu));
    }

    @Test
    void sameInAnyLocaleAndTimeZone() throws Exception {
        String psu = Resources.text("good/Psu.java");
        Map<String, String> here = texts(psu);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(texts(psu)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Map<String, String> texts(String... sources) {
        TestCompiler.Result compiled = TestCompiler.compile(sources);
        assertThat(compiled.said()).isEmpty();
        return compiled.files().texts();
    }
}
