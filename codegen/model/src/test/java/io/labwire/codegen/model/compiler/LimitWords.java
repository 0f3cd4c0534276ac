package io.labwire.codegen.model.compiler;

import io.labwire.codegen.model.source.SchemaLimits;

/** Limits as tests and examples write them: {@code bytes 100}. */
public final class LimitWords {

    private LimitWords() {}

    /** The same limits, with the one that the words name set to another value. */
    public static SchemaLimits apply(SchemaLimits limits, String words) {
        int space = words.indexOf(' ');
        int bound = Integer.parseInt(words.substring(space + 1));
        return switch (words.substring(0, space)) {
            case "bytes" -> limits.withMaxBytes(bound);
            case "depth" -> limits.withMaxDepth(bound);
            case "imports" -> limits.withMaxImportDepth(bound);
            case "schemas" -> limits.withMaxSchemas(bound);
            case "key" -> limits.withMaxKeyLength(bound);
            case "number" -> limits.withMaxNumberLength(bound);
            default -> throw new IllegalArgumentException(words);
        };
    }
}
