package io.labwire.codegen.processor.device;

import java.util.List;
import javax.lang.model.element.VariableElement;

/**
 * A field that is a sensor.
 *
 * @param field the field
 * @param name the name on the wire
 * @param type the type of its value
 * @param doc what it measures
 * @param properties what else is said of it
 * @param namePlace where its name is written
 */
public record SensorField(
        VariableElement field, String name, KatcpType type, String doc, List<Property> properties, Place namePlace) {

    /** Copies the properties. */
    public SensorField {
        properties = List.copyOf(properties);
    }
}
