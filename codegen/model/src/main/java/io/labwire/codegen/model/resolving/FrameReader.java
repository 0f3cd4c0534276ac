package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FrameType;
import io.labwire.codegen.model.language.Construct;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/** Reads a frame: {@code Topic: {byte-order: little, fields: {number: {type: uint32}, ...}}}. */
final class FrameReader {

    private static final List<String> ORDERS = List.of("big", "little");

    private final Reading reading;
    private final LifetimeReader lifetimes;
    private final FieldReader fields;

    FrameReader(Reading reading, FieldReader fields) {
        this.reading = reading;
        this.lifetimes = new LifetimeReader(reading);
        this.fields = fields;
    }

    Optional<FrameType> read(Declaration declaration, String path) {
        String title = "frame \"" + declaration.name() + "\"";
        return reading.properties(declaration, title, Construct.FRAME).map(all -> {
            boolean little = all.word("byte-order", ORDERS).equals("little");
            all.require("fields");
            List<Field> inside = fields.under(all, "fields", path, "field", title);
            return new FrameType(
                    declaration.name(),
                    reading.javaPackage(),
                    path,
                    all.doc(),
                    little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN,
                    inside,
                    lifetimes.read(all),
                    all.flag("private").orElse(false),
                    declaration.span());
        });
    }
}
