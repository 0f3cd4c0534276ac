package io.labwire.codegen.generator.editor;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The file that editors are given, and what a validator makes of schemas with it. */
final class SchemaLanguageFile {

    static final Path PATH = Path.of("..", "..", "schemas", "schema-language.json");

    private SchemaLanguageFile() {}

    /** What is wrong with a schema; empty if nothing is. */
    static List<String> complaints(String yaml) {
        return Read.SCHEMA.validate(yaml, InputFormat.YAML).stream()
                .map(Error::toString)
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read when it is first needed, which is after it may have been written anew. */
    private static final class Read {
        static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(PATH), InputFormat.JSON);
    }
}
