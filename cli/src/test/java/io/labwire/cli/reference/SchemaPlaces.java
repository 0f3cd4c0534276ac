package io.labwire.cli.reference;

import io.labwire.cli.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Places of the built-in schemas, from which the types are generated that no source file has. */
final class SchemaPlaces {

    private static final Pattern PLACE = Pattern.compile("[a-z]+/[a-z-]+\\.yaml#(\\w+)");

    private SchemaPlaces() {}

    /** Whether a name is meant as such a place. */
    static boolean isPlace(String name) {
        return PLACE.matcher(name).matches();
    }

    /** What is wrong with a place such as {@code trainer/core.yaml#Topic}; empty if the schema has such a key. */
    static String faultOf(String place) throws IOException {
        String[] parts = place.split("#", 2);
        Path schema = Project.root().resolve("schemas").resolve(parts[0]);
        if (!Files.exists(schema)) {
            return "there is no schema " + parts[0];
        }
        boolean found = Pattern.compile("^ +(fields: \\{)?" + parts[1] + ":", Pattern.MULTILINE)
                .matcher(Files.readString(schema))
                .find();
        return found ? "" : "there is no " + place;
    }
}
