/**
 * The automata between a grammar and a scanner, free of both: rules as a nondeterministic automaton per mode, the
 * deterministic automaton it makes, all modes as one machine that ends a token and begins the next in one step, and
 * that machine with as few states and byte classes as possible.
 */
@NullMarked
package io.labwire.codegen.scanner.machine;

import org.jspecify.annotations.NullMarked;
