/** Reference pages: what a schema says, for people who will not read the schema. Beside the Java emitters. */
@NullMarked
package io.labwire.codegen.generator.docs;

import org.jspecify.annotations.NullMarked;
