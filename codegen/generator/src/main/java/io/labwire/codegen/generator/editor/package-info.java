/** What editors are told of the schema language, so that they complete, check and explain schemas. */
@NullMarked
package io.labwire.codegen.generator.editor;

import org.jspecify.annotations.NullMarked;
