package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.ClassName;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.RecordType;
import io.labwire.codegen.model.Schema;
import java.util.List;

/**
 * Fields in a row that become a record with a codec: those of a message, or of a group of arguments.
 *
 * @param record the record
 * @param codec what reads and writes it
 * @param fields the fields
 * @param components the record's components, one for each field
 * @param path the element that they belong to
 */
record Shape(ClassName record, ClassName codec, List<Field> fields, MemberNames components, String path) {

    static Shape of(Schema schema, KatcpNames names, Message message) {
        ClassName record = ClassName.get(schema.javaPackage(), names.message(message));
        return new Shape(
                record,
                record.peerClass(names.codec(message)),
                message.fields(),
                names.components(message.fields()),
                message.path());
    }

    static Shape of(KatcpNames names, RecordType type) {
        ClassName record = ClassName.get(type.javaPackage(), type.name());
        return new Shape(
                record,
                record.peerClass(names.codec(type)),
                type.fields(),
                names.components(type.fields()),
                type.path());
    }
}
