package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.dialect.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the schema that declares a type which its user forgot to import; looks only once somebody asks. */
final class ElsewhereDeclared {

    private final SchemaLoader loader;
    private final Dialect dialect;
    private final List<Schema> imports;
    private Optional<Map<String, String>> paths = Optional.empty();

    ElsewhereDeclared(SchemaLoader loader, Dialect dialect, List<Schema> imports) {
        this.loader = loader;
        this.dialect = dialect;
        this.imports = imports;
    }

    /** The import path of the schema that declares a type. */
    Optional<String> find(String type) {
        Map<String, String> known = paths.orElseGet(this::search);
        paths = Optional.of(known);
        return Optional.ofNullable(known.get(type));
    }

    private Map<String, String> search() {
        List<Schema> candidates = new ArrayList<>();
        imports.forEach(schema -> candidates.addAll(schema.allImports()));
        candidates.addAll(loader.quietly(dialect.builtInSchemas()));
        Map<String, String> found = new LinkedHashMap<>();
        for (Schema schema : candidates) {
            schema.declared()
                    .filter(type -> !type.isPrivate())
                    .forEach(type -> found.putIfAbsent(type.name(), schema.importPath()));
        }
        return found;
    }
}
