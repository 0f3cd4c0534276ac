package io.labwire.codegen.generator.names;

import static io.labwire.codegen.generator.TestSchemas.field;
import static io.labwire.codegen.generator.TestSchemas.request;
import static io.labwire.codegen.generator.TestSchemas.withRequests;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Schema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainerNamesTest {

    @ParameterizedTest
    @CsvSource({
        "setApplicationMode, SET_APPLICATION_MODE, setApplicationMode",
        "class,              CLASS,                class_",
        "hashCode,           HASH_CODE,            hashCode_",
        "equals,             EQUALS,               equals_",
        "remote,             REMOTE,               remote_",
        "catalog,            CATALOG_,             catalog",
        "start_all,          START_ALL,            startAll",
        "calibration3dBegin, CALIBRATION3D_BEGIN,  calibration3dBegin"
    })
    void aCommandHasAConstantAndAMethod(String name, String constant, String method) {
        Request command = request(name);
        TrainerNames names = TrainerNames.of(withRequests(command));

        assertThat(names.command(command)).isEqualTo(constant);
        assertThat(names.method(command)).isEqualTo(method);
    }

    @Test
    void aMessageWithFieldsOfItsOwnBecomesARecordWithACodec() {
        Schema schema = withRequests(request("feed", field("drops", Scalar.INT32)), request("stop"));

        assertThat(TrainerNames.types(schema))
                .contains("FeedCommand", "FeedCommandCodec")
                .doesNotContain("StopCommand", "FeedAnswer");
    }

    @Test
    void whatLeadsToAnImportStepsAsideForACommand() {
        Schema thing = withRequests();
        List<String> accessors = Stream.of(withRequests(request("thing")), withRequests(request("stop")))
                .map(TrainerNames::of)
                .map(names -> names.accessor(thing, names.ofRemote()))
                .toList();

        assertThat(accessors).containsExactly("thing_", "thing");
    }
}
