package io.labwire.codegen.generator.java.katcp;

import static io.labwire.codegen.generator.TestSchemas.defaulted;
import static io.labwire.codegen.generator.TestSchemas.enumType;
import static io.labwire.codegen.generator.TestSchemas.field;
import static io.labwire.codegen.generator.TestSchemas.request;
import static io.labwire.codegen.generator.TestSchemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Scalar;
import io.labwire.codegen.model.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name of a schema that would hide a type or a package from the code around it. */
class HiddenNamesTest {

    @Test
    void aConstantDoesNotHideTheEnumItIsCalledAfter() {
        EnumType led = enumType("LED", "RED");

        assertThat(made("TuneRequestCodec", List.of(led), request("tune", field("led", led))))
                .contains("WireEnum.Table<LED> LED_ = WireEnum.Table.of(LED.values());")
                .contains("in.discrete(\"led\", LED_)");
    }

    @Test
    void theConstantOfARecordDoesNotHideAnEnumOfItsName() {
        EnumType type = enumType("TYPE", "RED");

        assertThat(made("TuneRequest", List.of(type), request("tune", defaulted("light", type, constant(type)))))
                .contains("this(Enum.valueOf(TYPE.class, \"RED\"));");
    }

    @Test
    void aComponentDoesNotHideThePackageOfAnImportedEnum() {
        EnumType other = new EnumType(
                "Light",
                "net.example",
                "o.yaml#enums.Light",
                enumType("Light", "RED").doc(),
                enumType("Light", "RED").values(),
                enumType("Light", "RED").span());
        Request request = request("tune", field("net", Scalar.BOOL), defaulted("light", other, constant(other)));

        assertThat(made("TuneRequest", List.of(), request)).contains("this(net, Enum.valueOf(Light.class, \"RED\"));");
        assertThat(made("TuneRequestCodec", List.of(), request))
                .contains(": Enum.valueOf(Light.class, \"RED\");")
                .contains("WireEnum.Table.of(Light.values())");
    }

    @Test
    void anExceptionIsDocumentedAsTheCodeWritesIt() {
        EnumType failure = enumType("CallFailure", "RED");

        assertThat(made("ThingClient", List.of(failure), request("tune")))
                .contains("@throws io.labwire.katcp.client.CallFailure if there is no good reply")
                .contains("@throws InterruptedException if");
    }

    @Test
    void theConstantOfAStructDoesNotHideAnEnumOfItsName() {
        MadeOf made = MadeOf.schema("""
                enums:
                  TYPE: {wire: uint8, values: {RED: 1}}
                frames:
                  Light: {fields: {colour: {type: TYPE}}}
                """);

        assertThat(made.text("Light")).contains("WireEnum.Table.of(TYPE.class.getEnumConstants()).numeric();");
    }

    @Test
    void aStructDoesNotHideTheTypesOfJava() {
        MadeOf made = MadeOf.schema("""
                enums:
                  Mode: {wire: uint8, values: {ON: 1}}
                frames:
                  Float: {fields: {real: {type: float32}, mode: {type: Mode}}}
                  String: {fields: {mode: {type: Mode}}}
                informs:
                  both: {one: {type: Float}, other: {type: String}}
                """);

        assertThat(made.text("ThingArbitraries")).contains("(-java.lang.Float.MAX_VALUE, java.lang.Float.MAX_VALUE)");
        assertThat(made.text("String")).contains("require(java.lang.String.valueOf(values.get(0)))");
    }

    @Test
    void aConstantDoesNotHideTheEnumOfATypeThatIsASetOfIt() {
        MadeOf made = MadeOf.schema("""
                enums:
                  LED: {values: {RED: red}}
                types:
                  Leds: {type: set<LED>}
                informs:
                  lit: {leds: {type: Leds, all: all}}
                """);

        assertThat(made.text("LitInformCodec")).contains("WireEnum.Table<LED> LED_ = WireEnum.Table.of(LED.values());");
    }

    @Test
    void anExceptionOfASensorIsDocumentedAsTheCodeWritesIt() {
        MadeOf made = MadeOf.schema("""
                enums:
                  IllegalArgumentException: {values: {RED: red}}
                sensors:
                  'a.{led}': {type: bool, parameters: {led: {type: IllegalArgumentException}}, doc: One.}
                """);

        assertThat(made.text("ThingSensors")).contains("@throws java.lang.IllegalArgumentException if there is none");
    }

    private static Value constant(EnumType type) {
        return new Value.Constant(type, type.values().get(0));
    }

    private static String made(String className, List<EnumType> enums, Request request) {
        return KatcpSources.main()
                .emit(schema("t.yaml", enums, List.of(request), List.of()))
                .filter(output -> output.path().endsWith("/" + className + ".java"))
                .map(Output::text)
                .findFirst()
                .orElseThrow();
    }
}
