/**
 * Vendoring: a runtime and the jars it names, copied for a build that has no repository.
 *
 * <p>Which jars those are is not known here. Each runtime's jar carries the bill of materials that its own build has
 * made ({@link io.labwire.cli.vendor.Runtimes#BILL}), and the jars themselves are those this command runs with.
 */
@NullMarked
package io.labwire.cli.vendor;

import org.jspecify.annotations.NullMarked;
