package io.labwire.codegen.generator.building;

import io.labwire.codegen.generator.writing.Digest;
import io.labwire.codegen.model.source.SchemaLimits;
import io.labwire.codegen.model.source.SchemaSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A source of schemas that remembers what it was asked for, and what it has given. */
final class RecordingSource implements SchemaSource {

    private static final String ABSENT = "absent";

    private final SchemaSource source;
    private final SortedMap<String, String> digests = new TreeMap<>();

    RecordingSource(SchemaSource source) {
        this.source = source;
    }

    @Override
    public Optional<InputStream> open(String importPath) throws IOException {
        Optional<byte[]> content = content(importPath);
        digests.put(importPath, content.map(Digest::of).orElse(ABSENT));
        return content.map(ByteArrayInputStream::new);
    }

    /** As much as anybody would read of it. */
    private Optional<byte[]> content(String importPath) throws IOException {
        Optional<InputStream> stream = source.open(importPath);
        if (stream.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = stream.get()) {
            return Optional.of(in.readNBytes(SchemaLimits.DEFAULTS.maxBytes() + 1));
        }
    }

    /** What was asked for, with the digest of what was given. */
    SortedMap<String, String> digests() {
        return digests;
    }
}
