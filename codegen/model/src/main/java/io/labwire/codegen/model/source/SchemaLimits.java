package io.labwire.codegen.model.source;

/**
 * The bounds of what the schema compiler reads. What exceeds one is a diagnostic that names it.
 *
 * @param maxBytes the size of one schema file, in bytes
 * @param maxDepth how deep mappings and lists of one schema are nested, at most {@value #DEEPEST}
 * @param maxSchemas how many schemas one compilation reads, imports included
 * @param maxImportDepth how many schemas are in a chain in which each imports the next, at most
 *     {@value #LONGEST_CHAIN}
 * @param maxKeyLength the characters of one key, and so of one name
 * @param maxNumberLength the characters of one number
 */
public record SchemaLimits(
        int maxBytes, int maxDepth, int maxSchemas, int maxImportDepth, int maxKeyLength, int maxNumberLength) {

    /** The greatest depth that can be set: the tree is walked by recursion. */
    public static final int DEEPEST = 500;

    /** The greatest length of a chain of imports that can be set: imports are followed by recursion. */
    public static final int LONGEST_CHAIN = 100;

    /** One mebibyte, 64 levels, 256 schemas in chains of at most 50, 200 characters of a key, 1000 of a number. */
    public static final SchemaLimits DEFAULTS = new SchemaLimits(1 << 20, 64, 256, 50, 200, 1000);

    /** Checks that every bound is positive, and low enough to be kept. */
    public SchemaLimits {
        if (maxBytes < 1
                || maxDepth < 1
                || maxSchemas < 1
                || maxImportDepth < 1
                || maxKeyLength < 1
                || maxNumberLength < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        if (maxBytes == Integer.MAX_VALUE || maxDepth > DEEPEST || maxImportDepth > LONGEST_CHAIN) {
            throw new IllegalArgumentException("a limit is too high");
        }
    }

    /**
     * The same limits with another size of a file.
     *
     * @param bytes the size in bytes
     * @return the changed limits
     */
    public SchemaLimits withMaxBytes(int bytes) {
        return new SchemaLimits(bytes, maxDepth, maxSchemas, maxImportDepth, maxKeyLength, maxNumberLength);
    }

    /**
     * The same limits with another depth.
     *
     * @param depth the depth
     * @return the changed limits
     */
    public SchemaLimits withMaxDepth(int depth) {
        return new SchemaLimits(maxBytes, depth, maxSchemas, maxImportDepth, maxKeyLength, maxNumberLength);
    }

    /**
     * The same limits with another number of schemas.
     *
     * @param schemas the number
     * @return the changed limits
     */
    public SchemaLimits withMaxSchemas(int schemas) {
        return new SchemaLimits(maxBytes, maxDepth, schemas, maxImportDepth, maxKeyLength, maxNumberLength);
    }

    /**
     * The same limits with another length of a chain of imports.
     *
     * @param depth the number of schemas in it
     * @return the changed limits
     */
    public SchemaLimits withMaxImportDepth(int depth) {
        return new SchemaLimits(maxBytes, maxDepth, maxSchemas, depth, maxKeyLength, maxNumberLength);
    }

    /**
     * The same limits with another length of a key.
     *
     * @param characters the length
     * @return the changed limits
     */
    public SchemaLimits withMaxKeyLength(int characters) {
        return new SchemaLimits(maxBytes, maxDepth, maxSchemas, maxImportDepth, characters, maxNumberLength);
    }

    /**
     * The same limits with another length of a number.
     *
     * @param characters the length
     * @return the changed limits
     */
    public SchemaLimits withMaxNumberLength(int characters) {
        return new SchemaLimits(maxBytes, maxDepth, maxSchemas, maxImportDepth, maxKeyLength, characters);
    }
}
