package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.diagnostic.DiagnosticCollector;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.reading.Node;
import io.labwire.codegen.model.reading.NodeReader;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.source.SchemaSource;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.model.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads schemas with all they import, each once. One loader serves one run. */
public final class SchemaLoader {

    private final SchemaSource source;
    private final SchemaLimits limits;
    private final List<Dialect> dialects;
    private final DiagnosticCollector found;
    private final boolean quiet;
    private final Map<String, Optional<LoadedSchema>> loaded = new LinkedHashMap<>();
    private final Deque<Step> chain = new ArrayDeque<>();

    /** A schema being read, and the import in the previous one that led to it. */
    private record Step(SchemaLocation location, Span importedAt) {}

    /**
     * Makes a loader that has read nothing.
     *
     * @param source where schemas imported by name are found
     * @param limits the bounds of what is read
     * @param dialects what the protocols allow
     * @param found where faults go
     */
    public SchemaLoader(SchemaSource source, SchemaLimits limits, List<Dialect> dialects, DiagnosticCollector found) {
        this(source, limits, dialects, found, false);
    }

    private SchemaLoader(
            SchemaSource source,
            SchemaLimits limits,
            List<Dialect> dialects,
            DiagnosticCollector found,
            boolean quiet) {
        this.source = source;
        this.limits = limits;
        this.dialects = List.copyOf(dialects);
        this.found = found;
        this.quiet = quiet;
    }

    /**
     * Reads a schema that is asked for.
     *
     * @param location where it is
     * @return the schema; empty if nothing can be made of it
     */
    public Optional<LoadedSchema> request(SchemaLocation location) {
        Span start = Span.startOf(new SourceFile(location.displayName(), ""));
        if (!loaded.containsKey(location.identity()) && isFull(start)) {
            return Optional.empty();
        }
        Optional<LoadedSchema> schema = load(
                location,
                start,
                why -> DiagnosticId.FILE_UNREADABLE
                        .at(start, "the schema " + why)
                        .repair("check the path"));
        Optional<LoadedSchema> requested = schema.map(LoadedSchema::asRequested);
        loaded.put(location.identity(), requested);
        return requested;
    }

    /**
     * All schemas read so far, each after those it imports.
     *
     * @return the schemas
     */
    public List<LoadedSchema> loaded() {
        return loaded.values().stream().flatMap(Optional::stream).toList();
    }

    /** Reads the schema that another one imports; empty if nothing can be made of it. */
    Optional<LoadedSchema> imported(SchemaLocation importer, String path, Span importedAt) {
        Optional<SchemaLocation> location =
                path.startsWith(ImportPaths.NAMED) ? Optional.of(SchemaLocation.named(path)) : importer.neighbour(path);
        if (location.isEmpty()) {
            found.add(missing(path, "leads nowhere", importedAt));
            return Optional.empty();
        }
        String identity = location.get().identity();
        if (chain.stream().anyMatch(step -> step.location.identity().equals(identity))) {
            found.add(cycle(location.get(), importedAt));
            return Optional.empty();
        }
        if (!loaded.containsKey(identity) && (isTooDeep(importedAt) || isFull(importedAt))) {
            return Optional.empty();
        }
        return load(location.get(), importedAt, why -> missing(path, why, importedAt));
    }

    /** Those of the named schemas that can be read, without a word about the others; for making suggestions. */
    List<Schema> quietly(List<String> importPaths) {
        if (quiet) {
            return List.of();
        }
        SchemaLoader apart = new SchemaLoader(source, limits, dialects, new DiagnosticCollector(), true);
        return importPaths.stream()
                .map(SchemaLocation::named)
                .map(apart::request)
                .flatMap(Optional::stream)
                .map(LoadedSchema::schema)
                .toList();
    }

    private boolean isTooDeep(Span place) {
        boolean deep = chain.size() >= limits.maxImportDepth();
        if (deep) {
            found.add(DiagnosticId.IMPORTS_TOO_DEEP
                    .at(
                            place,
                            "a chain of more than " + limits.maxImportDepth()
                                    + " schemas of which each imports the next")
                    .repair("import what is needed directly"));
        }
        return deep;
    }

    private boolean isFull(Span place) {
        boolean full = loaded.size() + chain.size() >= limits.maxSchemas();
        if (full) {
            found.add(DiagnosticId.TOO_MANY_SCHEMAS
                    .at(place, "more than " + limits.maxSchemas() + " schemas")
                    .repair("compile fewer at a time"));
        }
        return full;
    }

    private Optional<LoadedSchema> load(SchemaLocation location, Span importedAt, Complaint complaint) {
        Optional<LoadedSchema> known = loaded.get(location.identity());
        if (known != null) {
            return known;
        }
        chain.addLast(new Step(location, importedAt));
        Optional<LoadedSchema> schema = bytes(location, complaint)
                .flatMap(bytes -> new NodeReader(limits, found).read(location.displayName(), bytes))
                .flatMap(root -> resolve(root, location));
        chain.removeLast();
        loaded.put(location.identity(), schema);
        return schema;
    }

    private Optional<LoadedSchema> resolve(Node root, SchemaLocation location) {
        return new SchemaResolver(this, location, dialects, limits, found).resolve(root);
    }

    private Optional<byte[]> bytes(SchemaLocation location, Complaint complaint) {
        try {
            Optional<InputStream> stream = location.open(source);
            if (stream.isEmpty()) {
                found.add(complaint.about("is not there"));
                return Optional.empty();
            }
            try (InputStream in = stream.get()) {
                return Optional.of(in.readNBytes(limits.maxBytes() + 1));
            }
        } catch (IOException | SecurityException e) {
            found.add(complaint.about("cannot be read: " + reason(e)));
            return Optional.empty();
        }
    }

    private static String reason(Exception fault) {
        if (fault instanceof AccessDeniedException) {
            return "access is denied";
        }
        return Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName());
    }

    private Diagnostic missing(String path, String why, Span importedAt) {
        String repair = path.startsWith(ImportPaths.NAMED)
                ? nearestBuiltIn(path)
                        .map(nearest -> "write '" + nearest + "'")
                        .orElse("add the jar that holds it to the class path, or correct the path")
                : "correct the path; it is relative to this file";
        return DiagnosticId.IMPORT_MISSING
                .at(importedAt, "the import \"" + path + "\" " + why)
                .repair(repair);
    }

    private Optional<String> nearestBuiltIn(String path) {
        return Nearest.to(
                path,
                dialects.stream()
                        .flatMap(dialect -> dialect.builtInSchemas().stream())
                        .filter(known -> !known.equals(path))
                        .toList());
    }

    private Diagnostic cycle(SchemaLocation again, Span importedAt) {
        List<Step> steps = new ArrayList<>(chain);
        while (!steps.get(0).location.identity().equals(again.identity())) {
            steps.remove(0);
        }
        if (steps.size() == 1) {
            return DiagnosticId.IMPORT_SELF
                    .at(importedAt, "the schema imports itself")
                    .repair("remove the import");
        }
        StringBuilder path = new StringBuilder();
        steps.forEach(step -> path.append(step.location.importPath()).append(" -> "));
        Diagnostic cycle = DiagnosticId.IMPORT_CYCLE
                .at(importedAt, "the imports form a circle: " + path + again.importPath())
                .repair("move what both need into a third schema");
        for (Step step : steps.subList(1, steps.size())) {
            cycle = cycle.note(step.importedAt, "imported here");
        }
        return cycle;
    }

    /** Makes the diagnostic for a schema that cannot be had, in the words of whoever wants it. */
    @FunctionalInterface
    private interface Complaint {
        Diagnostic about(String why);
    }
}
