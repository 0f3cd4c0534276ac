package io.labwire.katcp.sensor;

import io.labwire.katcp.argument.WireEnum;
import java.util.List;

/** A value of a discrete sensor whose values are known by their texts only. */
record Option(String wire) implements WireEnum {

    static WireEnum.Table<Option> table(List<String> options) {
        return WireEnum.Table.of(options.stream().map(Option::new).toArray(Option[]::new));
    }
}
