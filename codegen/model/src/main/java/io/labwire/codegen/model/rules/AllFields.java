package io.labwire.codegen.model.rules;

import io.labwire.codegen.model.Endpoint;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.FieldGroup;
import io.labwire.codegen.model.Schema;
import java.util.stream.Stream;

/** The fields of a schema, and what is described as they are: results of calls, bodies and answers of endpoints. */
final class AllFields {

    private AllFields() {}

    static Stream<Field> of(Schema schema) {
        return Stream.of(
                        FieldGroup.of(schema).flatMap(group -> group.fields().stream()),
                        schema.conversation().procedures().stream().flatMap(each -> each.result().stream()),
                        schema.conversation().endpoints().stream()
                                .flatMap(each -> Stream.concat(each.body().stream(), each.answer().stream()))
                                .map(Endpoint.Body::field))
                .flatMap(fields -> fields);
    }
}
