package org.example.lampbus.codegen;

import io.labwire.codegen.model.Schema;

/** Where the file of a class stands. */
final class JavaPath {

    private JavaPath() {}

    static String of(Schema schema, String className) {
        return schema.javaPackage().replace('.', '/') + "/" + className + ".java";
    }
}
