package io.labwire.conformance.generated.random;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.EnumValue;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.compiler.SchemaInput;
import io.labwire.codegen.model.source.SchemaSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two schemas, of which the second imports the first; the first may be missing.
 *
 * @param texts the text of each, by file name
 */
public record RandomSchemas(Map<String, String> texts) {

    private static final String IMPORTED = "imported.yaml";
    private static final String IMPORTING = "importing.yaml";

    static RandomSchemas of(Optional<SchemaSketch> imported, SchemaSketch importing, List<Schema> core) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> imports = new ArrayList<>();
        Set<String> declared = new HashSet<>();
        List<KnownType> types = new ArrayList<>();
        if (importing.importsCore()) {
            core.forEach(schema -> {
                imports.add(schema.importPath());
                declared.addAll(declaredBy(schema));
                types.addAll(enumsOf(schema));
            });
        }
        imported.ifPresent(sketch -> {
            // It stays clear of the names of the core, which the other may import as well.
            Set<String> names = new HashSet<>();
            core.forEach(schema -> names.addAll(declaredBy(schema)));
            SchemaWriter writer = new SchemaWriter(sketch, names, List.of());
            texts.put(IMPORTED, writer.write(List.of()));
            imports.add(IMPORTED);
            declared.addAll(writer.declared());
            types.addAll(writer.types());
        });
        texts.put(IMPORTING, new SchemaWriter(importing, declared, types).write(imports));
        return new RandomSchemas(texts);
    }

    /**
     * A run of the schema compiler on both, with the built-in ones at hand.
     *
     * @return the request
     */
    public CompileRequest request() {
        return request(texts);
    }

    /**
     * A run of the schema compiler on some texts, with the built-in schemas at hand.
     *
     * @param texts the text of each schema, by file name
     * @return the request
     */
    public static CompileRequest request(Map<String, String> texts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        texts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        List<SchemaInput> inputs =
                texts.keySet().stream().<SchemaInput>map(SchemaInput.Named::new).toList();
        return CompileRequest.of(inputs, SchemaSource.inMemory(bytes).or(BuiltInSchemas.SOURCE));
    }

    private static Set<String> declaredBy(Schema schema) {
        Set<String> declared = new HashSet<>();
        schema.declared().forEach(type -> declared.add("type " + type.name()));
        schema.requests().forEach(request -> declared.add("request " + request.name()));
        schema.informs().forEach(inform -> declared.add("inform " + inform.name()));
        return declared;
    }

    private static List<KnownType> enumsOf(Schema schema) {
        return schema.enums().stream().map(RandomSchemas::known).toList();
    }

    private static KnownType known(EnumType type) {
        List<String> wires = type.values().stream().map(EnumValue::wire).toList();
        return new KnownType(
                type.name(),
                KnownType.Kind.ENUM,
                "",
                type.values().stream().map(value -> "'" + value.name() + "'").toList(),
                new KnownType.Wires(wires, wires, true),
                Narrowing.NONE,
                KnownType.Extent.ALWAYS_AS_MANY);
    }

    /** The texts, as a failure shows them. */
    @Override
    public String toString() {
        return texts.entrySet().stream()
                .map(text -> "--- " + text.getKey() + "\n" + text.getValue())
                .collect(Collectors.joining());
    }
}
