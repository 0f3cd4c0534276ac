package io.labwire.conformance.generated.random;

import io.labwire.codegen.model.JavaWords;
import io.labwire.conformance.generated.random.KnownType.Extent;
import io.labwire.conformance.generated.random.KnownType.Kind;
import io.labwire.conformance.generated.random.TypesSketch.FrameSketch;
import io.labwire.conformance.generated.random.TypesSketch.PartSketch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes frames: values of fixed widths, and padding between them. */
final class FramesWriter {

    private static final List<String> WHOLE =
            List.of("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64");

    private static final List<String> WIDTHS = Stream.concat(
                    WHOLE.stream(), Stream.of("float32", "float64", "bool", "bytes"))
            .toList();

    /** Bounds that any width can have. */
    private static final List<String> OF_WHOLE =
            List.of("", "", "const: 0", "min: 0", "max: 7", "min: 1, max: 1", "min: 0, max: 127");

    private static final List<String> OF_REAL = List.of("", "min: 0.25", "max: -0.0", "min: -1, max: 1.5", "max: 1e30");
    private static final List<String> OF_BYTES = List.of("length: 1", "length: 8", "length: {min: 3, max: 3}");

    private final Lines lines;
    private final KnownTypes types;

    FramesWriter(Lines lines, KnownTypes types) {
        this.lines = lines;
        this.types = types;
    }

    KnownType write(FrameSketch frame) {
        lines.add(2, frame.name() + ":");
        lines.add(4, "doc: " + Yaml.quoted(frame.doc()));
        frame.life().keys().forEach(key -> lines.add(4, key));
        if (frame.isLittle()) {
            lines.add(4, "byte-order: little");
        }
        lines.add(4, "fields:" + (frame.fields().isEmpty() ? " {}" : ""));
        Set<String> accessors = new HashSet<>();
        frame.fields().stream()
                .filter(part -> accessors.add(JavaWords.lowerCamel(part.name())))
                .forEach(this::part);
        return KnownType.ofKind(frame.name(), Kind.FRAME, Extent.ALWAYS_AS_MANY);
    }

    private void part(PartSketch part) {
        List<KnownType> others =
                types.declared().stream().filter(FramesWriter::hasWidth).toList();
        int choice = part.type() % (WIDTHS.size() + others.size());
        List<String> keys = new ArrayList<>();
        if (choice < WIDTHS.size()) {
            keys.add("type: " + WIDTHS.get(choice));
            keys.addAll(form(WIDTHS.get(choice), part.form()));
        } else {
            keys.add("type: " + others.get(choice - WIDTHS.size()).text());
        }
        keys.add("doc: " + Yaml.quoted(part.doc()));
        lines.add(6, part.name(), keys);
    }

    private static List<String> form(String width, int choice) {
        List<String> forms = WHOLE.contains(width)
                ? OF_WHOLE
                : switch (width) {
                    case "bytes" -> OF_BYTES;
                    case "bool" -> List.of("");
                    default -> OF_REAL;
                };
        String form = forms.get(choice % forms.size());
        return form.isEmpty() ? List.of() : List.of(form);
    }

    private static boolean hasWidth(KnownType type) {
        return (type.kind() == Kind.NUMBERS && type.wires().haveOneMeaning())
                || (type.kind() == Kind.SCALAR
                        && (List.of("bool", "int32", "int64", "float64").contains(type.bare())
                                || (type.bare().equals("bytes")
                                        && type.narrowing().isOfLength3())));
    }
}
