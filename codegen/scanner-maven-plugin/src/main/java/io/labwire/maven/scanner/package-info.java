/** The goal that makes scanners out of lexer grammars. */
@NullMarked
package io.labwire.maven.scanner;

import org.jspecify.annotations.NullMarked;
