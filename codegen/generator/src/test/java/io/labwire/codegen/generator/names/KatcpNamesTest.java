package io.labwire.codegen.generator.names;

import static io.labwire.codegen.generator.TestSchemas.enumType;
import static io.labwire.codegen.generator.TestSchemas.field;
import static io.labwire.codegen.generator.TestSchemas.message;
import static io.labwire.codegen.generator.TestSchemas.request;
import static io.labwire.codegen.generator.TestSchemas.withRequests;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KatcpNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hash-code",
                "to-string",
                "get-class",
                "notify",
                "wait",
                "message-type",
                "clone",
                "class",
                "java",
                "io"
            })
    void aComponentThatARecordCannotHaveGetsAnUnderscore(String name) {
        assertThat(components(field(name, Scalar.BOOL)).all())
                .containsExactly(Identifiers.lowerCamel(name).replaceAll("_$", "") + "_");
    }

    @Test
    void addingAFieldNeverRenamesAnother() {
        List<Field> fields = new ArrayList<>(List.of(field("class", Scalar.BOOL), field("in", Scalar.BOOL)));
        List<String> before = components(fields.toArray(Field[]::new)).all();

        fields.add(0, field("class-x", Scalar.BOOL));
        fields.add(field("out", Scalar.BOOL));

        assertThat(components(fields.toArray(Field[]::new)).all()).containsAll(before);
    }

    @Test
    void anEnumMayHaveAValueThatJavaKeepsForItself() {
        assertThat(KatcpNames.of(withRequests())
                        .constants(enumType("E", "new", "old"))
                        .all())
                .containsExactly("new_", "old");
    }

    @Test
    void aRequestWithOneKindOfInformIsSpokenOfByThatKind() {
        Request request = request("tune", List.of(inform("lock")));

        assertThat(KatcpNames.of(withRequests(request)).informs(request)).isEqualTo("LockInform");
    }

    @Test
    void whatSeveralInformsHaveInCommonIsNotCalledAsAnInformOfTheRequestsOwnName() {
        Request request = request("tune", List.of(inform("tune"), inform("lock")));

        assertThat(KatcpNames.of(withRequests(request)).informs(request)).isEqualTo("AnyTuneInform");
    }

    private static Message inform(String name) {
        return message(MessageKind.INFORM, name);
    }

    private static MemberNames components(Field... fields) {
        Request request = request("tune", fields);
        return KatcpNames.of(withRequests(request)).components(request.message());
    }
}
