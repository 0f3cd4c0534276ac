package org.example.lampbus.codegen;

import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.generator.names.Scope;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names in Java; dialect and emitters have them from here, so that they agree. */
final class LampbusNames {

    /** What a record of a telegram has anyway. */
    private static final List<String> TAKEN =
            List.of("line", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize");

    private LampbusNames() {}

    static String telegram(Message telegram) {
        return Identifiers.upperCamel(telegram.name()) + "Telegram";
    }

    static String arbitraries(Schema schema) {
        return schema.name() + "Arbitraries";
    }

    /** The components of a telegram's record, by field. */
    static Map<Field, String> components(Message telegram) {
        Scope scope = new Scope(TAKEN);
        Map<Field, String> components = new LinkedHashMap<>();
        telegram.fields().forEach(field -> components.put(field, scope.claim(Identifiers.lowerCamel(field.name()))));
        return components;
    }
}
