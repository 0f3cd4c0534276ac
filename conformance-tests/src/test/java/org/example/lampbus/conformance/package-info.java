/** The lamp bus under the contracts of the kit. */
@NullMarked
package org.example.lampbus.conformance;

import org.jspecify.annotations.NullMarked;
