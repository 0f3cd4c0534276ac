/** The part of the lamp bus that generated code calls: one telegram is one line, {@code dim lamp=3;level=0.5}. */
@NullMarked
package org.example.lampbus;

import org.jspecify.annotations.NullMarked;
