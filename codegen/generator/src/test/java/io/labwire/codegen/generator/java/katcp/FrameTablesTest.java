package io.labwire.codegen.generator.java.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A frame finds its enums' values in tables that are made once, not at each reading. */
class FrameTablesTest {

    @Test
    void anEnumWhoseValuesDifferByVersionHasOneTableForAll() {
        MadeOf made = MadeOf.schema("""
                enums:
                  Mode: {wire: uint8, values: {OLD: {wire: 1, until: '4.0'}, NEW: {wire: 2, from: '5.0'}}}
                frames:
                  Setting: {fields: {mode: {type: Mode}}}
                """);

        assertThat(made.text("Setting"))
                .contains(
                        "private static final WireEnum.Table<Mode> MODE = WireEnum.Table.of(Mode.values()).numeric();")
                .contains("MODE.require(String.valueOf(values.get(0)))");
    }
}
