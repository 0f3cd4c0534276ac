package io.labwire.codegen.processor.device;

import java.util.OptionalDouble;
import javax.lang.model.element.VariableElement;

/**
 * A field that is a sensor.
 *
 * @param field the field
 * @param name the name on the wire
 * @param type the type of its value
 * @param doc what it measures
 * @param unit its unit, empty for none
 * @param minimum the least number of the nominal range
 * @param maximum the greatest number of the nominal range
 * @param places where its properties are written
 */
public record SensorField(
        VariableElement field,
        String name,
        KatcpType type,
        String doc,
        String unit,
        OptionalDouble minimum,
        OptionalDouble maximum,
        Places places) {

    /**
     * Where the properties of a sensor are written.
     *
     * @param whole the field
     * @param name its name
     * @param unit its unit
     * @param minimum the least number
     * @param maximum the greatest number
     */
    public record Places(Place whole, Place name, Place unit, Place minimum, Place maximum) {}
}
