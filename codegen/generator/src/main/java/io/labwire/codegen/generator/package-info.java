/**
 * Resolved schemas to files: the request, the protocols that serve it, and who may write where.
 *
 * <p>Stands behind {@code io.labwire.codegen.model}, which hands it models without faults, and before the Maven plugin
 * and the command line, which write what it returns.
 */
@NullMarked
package io.labwire.codegen.generator;

import org.jspecify.annotations.NullMarked;
