package io.labwire.codegen.generator.java.json;

import io.labwire.codegen.generator.Emitter;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.java.JavaFiles;
import io.labwire.codegen.generator.names.JsonNames;
import io.labwire.codegen.model.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** All Java of a schema: runs the emitters of types and turns what they make into files. */
public final class JsonSources implements Emitter {

    private final List<TypeEmitter> types;
    private final Function<Schema, Set<String>> neighbours;

    private JsonSources(List<TypeEmitter> types, Function<Schema, Set<String>> neighbours) {
        this.types = types;
        this.neighbours = neighbours;
    }

    /**
     * The Java for the types that a schema declares.
     *
     * @return enums, records, unions, codecs
     */
    public static Emitter main() {
        return with(List.of(), schema -> Set.of());
    }

    /**
     * The Java for the types that a schema declares, and for more that a protocol makes of it.
     *
     * @param more what the protocol makes
     * @param names the simple names of what the protocol makes of a schema
     * @return enums, records, unions, codecs, and what the protocol makes
     */
    public static Emitter with(List<TypeEmitter> more, Function<Schema, Set<String>> names) {
        List<TypeEmitter> own = List.of(
                new OpenEnumEmitter(),
                new ClosedEnumEmitter(),
                new RecordEmitter(),
                new UnionEmitter(),
                new AllTypesEmitter());
        return new JsonSources(Stream.concat(own.stream(), more.stream()).toList(), names);
    }

    @Override
    public Product product() {
        return Product.SOURCES;
    }

    @Override
    public Stream<Output> emit(Schema schema) {
        Set<String> names = new HashSet<>(JsonNames.of(schema));
        names.addAll(neighbours.apply(schema));
        JavaFiles files = new JavaFiles(schema, product(), names);
        return types.stream()
                .flatMap(emitter -> emitter.emit(schema))
                .map(emitted -> files.of(emitted.type(), emitted.origin()));
    }
}
