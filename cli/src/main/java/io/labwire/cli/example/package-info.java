/**
 * The example device: its schema is {@code src/main/labwire/example.yaml}, from which everything here is generated but
 * the few classes that do its work.
 */
@NullMarked
package io.labwire.cli.example;

import org.jspecify.annotations.NullMarked;
