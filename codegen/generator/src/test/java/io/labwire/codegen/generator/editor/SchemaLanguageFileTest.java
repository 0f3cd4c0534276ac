package io.labwire.codegen.generator.editor;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.dialect.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The file for editors is made from the table of the language and from the dialects. */
class SchemaLanguageFileTest {

    private static final boolean UPDATE =
            System.getProperty("labwire.golden", "").equals("update");

    private static final List<Dialect> DIALECTS = CompileRequest.installedDialects();

    @Test
    void theFileSaysWhatTheLanguageIs() throws IOException {
        String made = new JsonSchemaEmitter().emit(DIALECTS);
        if (UPDATE) {
            Files.writeString(SchemaLanguageFile.PATH, made);
        }
        assertThat(made).isEqualTo(SchemaLanguageFile.text(SchemaLanguageFile.PATH));
    }

    @Test
    void theOrderOfTheDialectsDoesNotMatter() {
        List<Dialect> reversed = new ArrayList<>(DIALECTS);
        Collections.reverse(reversed);

        assertThat(new JsonSchemaEmitter().emit(reversed)).isEqualTo(new JsonSchemaEmitter().emit(DIALECTS));
    }

    @Test
    void editorsAreOfferedWhatTheProtocolHas() {
        assertThat(SchemaLanguageFile.complaints("""
            labwire: 1
            protocol: trainer
            package: org.example.rig
            requests: {}
            """))
                .singleElement()
                .asString()
                .contains("requests");
    }
}
