package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated for a schema that speaks JSON reads and writes what the schema says. */
class GeneratedJsonTest {

    private static final String PART =
            "'partId': '6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'installed': 1795215861.1713142";
    private static final String LAMP = "{" + PART + ", 'light': 2, 'brightness': 50.0}";
    private static final String DOOR =
            "{" + PART + ", 'side': 'left', 'fault': 101, 'note': null, 'sounds': [], 'model': 'sliding'}";
    private static final String CAGE = "{'label': 'north', 'doors': [" + DOOR + "], 'lamps': {'top': " + LAMP
            + "}, 'faults': [201, 999], 'corners': [[0.0, 1.5, -2.0], null], 'settings': {'a': true, 'b': 1.5, 'c':"
            + " 'x', 'd': ['y']}, 'limit': 50.0, 'serial': 18446744073709551615, 'port': 80, 'extra': {'k': [1, null]},"
            + " 'temperature': null, 'checked': 1700000000123}";

    private static GeneratedJson cage;

    @BeforeAll
    static void generate() {
        cage = GeneratedJson.of(Path.of("../codegen/generator/src/test/golden/cage.yaml"));
    }

    private static String again(String type, String json) throws Exception {
        return cage.write(type, cage.read(type, json));
    }

    private static WireFormatException refused(String type, String json) {
        WireFormatException[] found = new WireFormatException[1];
        assertThatExceptionOfType(WireFormatException.class)
                .isThrownBy(() -> cage.read(type, json))
                .satisfies(refusal -> found[0] = refusal);
        return found[0];
    }

    private static String component(Object value, String name) throws Exception {
        return String.valueOf(value.getClass().getMethod(name).invoke(value));
    }

    @Test
    void whatWasReadIsWrittenAgain() throws Exception {
        assertThat(again("Cage", CAGE)).isEqualTo(CAGE);
        assertThat(cage.read("Cage", CAGE)).isEqualTo(cage.read("Cage", CAGE));
    }

    @Test
    void fieldsOfTheBaseComeFirst() throws Exception {
        assertThat(cage.load("Lamp").getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("partId", "installed", "light", "brightness", "serial");
    }

    @Test
    void aFieldThatIsNotAtAllLevelsMayBeLeftOut() throws Exception {
        assertThat(component(cage.read("Lamp", LAMP), "serial")).isEqualTo("Optional.empty");
        assertThat(again("Lamp", LAMP.replace("}", ", 'serial': 'x'}"))).endsWith("'serial': 'x'}");
    }

    @Test
    void keysAreReadInBothSpellings() throws Exception {
        assertThat(again("Lamp", LAMP.replace("partId", "part_id"))).isEqualTo(LAMP);
    }

    @Test
    void theLastOfSeveralEqualKeysCounts() throws Exception {
        assertThat(again("Lamp", LAMP.replace("'light': 2", "'light': 2, 'light': 1")))
                .contains("'light': 1,");
    }

    @Test
    void keysThatNobodyHasDeclaredAreLeftOutKeptOrRefused() throws Exception {
        assertThat(again("Lamp", LAMP.replace("}", ", 'more': {'a': [1]}}"))).isEqualTo(LAMP);
        assertThat(again("Door", DOOR.replace("}", ", 'more': {'a': [1]}}")))
                .isEqualTo(DOOR.replace("}", ", 'more': {'a': [1]}}"));
        WireFormatException refused = refused("Cage", "{'label': 'north', 'more': 1}");
        assertThat(refused.kind()).isEqualTo(Kind.SURPLUS);
        assertThat(refused.path()).isEqualTo("more");
        assertThat(refused.position()).isEqualTo(19);
    }

    @Test
    void aMissingKeyIsNamed() {
        WireFormatException refused = refused("Cage", "{'label': 'north', 'doors': [{" + PART + "}]}");
        assertThat(refused.kind()).isEqualTo(Kind.MISSING);
        assertThat(refused).hasMessageContaining("doors[0]").hasMessageContaining("\"note\"");
        assertThat(refused("Lamp", "{}")).hasMessageContaining("\"brightness\" expected");
        assertThat(refused("Door", DOOR.replace(", 'model': 'sliding'", ""))).hasMessageContaining("\"model\"");
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        WireFormatException refused = refused("Cage", CAGE.replace("'light': 2", "'light': 'x'"));
        assertThat(refused.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refused.path()).isEqualTo("lamps.top.light");
        assertThat(refused.position()).isEqualTo(CAGE.indexOf("'light': 2") + "'light': ".length());
        assertThat(refused).hasMessageContaining("a whole number expected, found a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "1e0", "10e-1"})
    void numbersAreEqualIfTheirValuesAre(String number) throws Exception {
        assertThat(again("Lamp", LAMP.replace("'light': 2", "'light': " + number)))
                .contains("'light': 1,");
    }

    @ParameterizedTest
    @CsvSource({
        "1.5,MALFORMED",
        "true,MALFORMED",
        "null,MALFORMED",
        "NaN,MALFORMED",
        "1e400,MALFORMED",
        "256,OUT_OF_RANGE",
        "-1,OUT_OF_RANGE",
        "9223372036854775808,OUT_OF_RANGE",
        "1e300,OUT_OF_RANGE",
        "7,UNKNOWN_VALUE"
    })
    void aNumberThatAnEnumDoesNotHaveIsRefused(String number, Kind kind) {
        assertThat(refused("Lamp", LAMP.replace("'light': 2", "'light': " + number))
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "null", "'NaN'"})
    void noNumberHasThreeForms(String form) throws Exception {
        assertThat(again("Door", DOOR.replace("'model'", "'width': " + form + ", 'model'")))
                .contains("'width': NaN");
    }

    @Test
    void nullIsNullWhereTheTypeAllowsIt() throws Exception {
        assertThat(component(cage.read("Cage", CAGE), "temperature")).isEqualTo("null");
        assertThat(component(
                        cage.read("Cage", CAGE.replace("'temperature': null", "'temperature': NaN")), "temperature"))
                .isEqualTo("NaN");
    }

    @Test
    void aKeyLeftOutIsNeitherNullNorAValue() throws Exception {
        String set = DOOR.replace("'sounds'", "'openedBy': 'me', 'sounds'");
        assertThat(component(cage.read("Door", DOOR), "openedBy")).isEqualTo("absent");
        assertThat(component(cage.read("Door", set), "openedBy")).isEqualTo("me");
        assertThat(again("Door", set)).isEqualTo(set);
        String nothing = set.replace("'me'", "null");
        assertThat(component(cage.read("Door", nothing), "openedBy")).isEqualTo("null");
        assertThat(again("Door", nothing)).isEqualTo(nothing);
    }

    @Test
    void aDefaultIsReadAndWrittenAsTheSchemaSays() throws Exception {
        Object door = cage.read("Door", DOOR.replace(" 'sounds': [],", ""));
        assertThat(component(door, "sounds")).isEqualTo("[]");
        assertThat(component(door, "width")).isEqualTo("80.0");
        assertThat(component(door, "isLocked")).isEqualTo("Optional.empty");
        assertThat(cage.write("Door", door)).isEqualTo(DOOR);
        String unlocked = DOOR.replace("}", ", 'isLocked': false}");
        assertThat(again("Door", unlocked)).isEqualTo(unlocked);
        assertThat(again("Door", DOOR.replace("}", ", 'TAG': ''}"))).isEqualTo(DOOR);
    }

    // Its levels: noise from 2, filter from 1 to 3, blades to 1, sounds from 4, and always the same from 2.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    0 | 'speed': 1, 'blades': 3
                    1 | 'speed': 1, 'filter': null, 'blades': 3
                    2 | 'speed': 1, 'noise': 0.0, 'filter': null, 'mounting': 'ceiling'
                    3 | 'speed': 1, 'noise': 0.0, 'filter': null, 'mounting': 'ceiling'
                    4 | 'speed': 1, 'noise': 0.0, 'sounds': [], 'mounting': 'ceiling'
                    5 | 'speed': 1, 'noise': 0.0, 'sounds': [], 'mounting': 'ceiling'
                    """)
    void aDefaultIsWrittenAtTheLevelsThatHaveTheField(int level, String members) throws Exception {
        assertThat(cage.write("Fan", cage.read("Fan", "{'speed': 1}"), level)).isEqualTo("{" + members + "}");
    }

    @Test
    void whoNamesNoLevelWritesForTheNewest() throws Exception {
        Object fan = cage.read("Fan", "{'speed': 1}");
        assertThat(cage.write("Fan", fan)).isEqualTo(cage.write("Fan", fan, 5));
    }

    @Test
    void whatSomebodyHasSetIsWrittenAtAllLevels() throws Exception {
        String set = "{'speed': 1, 'noise': -0.0, 'filter': 'f', 'blades': 4, 'sounds': ['tone']}";
        for (int level = 0; level <= 5; level++) {
            String written = level < 2 ? set : set.replace("}", ", 'mounting': 'ceiling'}");
            assertThat(cage.write("Fan", cage.read("Fan", set), level)).isEqualTo(written);
        }
    }

    @Test
    void whatARecordHoldsNobodyCanChange() throws Exception {
        Object read = cage.read("Cage", CAGE);
        List<?> corners = (List<?>) read.getClass().getMethod("corners").invoke(read);
        List<?> corner = (List<?>) corners.get(0);

        assertThatThrownBy(() -> corners.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> corner.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'fault': 101|101",
                "'fault': 0, 'errorKind': 5|5",
                "'errorKind': 5, 'fault': 0|5",
                "'errorKind': 5|5",
                "'fault': 6, 'errorKind': 5|6",
                "'errorKind': 5, 'fault': 6|6",
                "'fault': 0, 'errorKind': 0, 'err': 7|7",
                "'errorKind': 5, 'err': 7|5",
                "'fault': 0|0",
                "'fault': 6, 'fault': 0, 'err': 8|8"
            })
    void anAliasCountsWhereTheKeyGivesWay(String pair) throws Exception {
        String[] parts = pair.split("\\|", -1);
        assertThat(again("Door", DOOR.replace("'fault': 101", parts[0]))).contains("'fault': " + parts[1] + ",");
    }

    @Test
    void aConstantIsWhatItIs() {
        assertThat(refused("Door", DOOR.replace("sliding", "folding")).kind()).isEqualTo(Kind.UNKNOWN_VALUE);
    }

    @ParameterizedTest
    @CsvSource({"north,x", "port,0", "port,65536", "corners,[[1.0]]", "label,North", "brightness,100.5"})
    void boundsHoldForWhatIsRead(String field, String value) {
        String bad = switch (field) {
            case "north" -> CAGE.replace("'north'", "''");
            case "label" -> CAGE.replace("north", value);
            case "port" -> CAGE.replace("'port': 80", "'port': " + value);
            case "corners" -> CAGE.replace("[[0.0, 1.5, -2.0], null]", value);
            default -> CAGE.replace("'brightness': 50.0", "'brightness': " + value);
        };
        assertThat(refused("Cage", bad).kind()).isEqualTo(Kind.OUT_OF_RANGE);
    }

    @Test
    void boundsHoldForWhatIsMade() throws Exception {
        assertThatThrownBy(() -> cage.load("Limit$Percentage")
                        .getConstructor(double.class)
                        .newInstance(100.5))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessage("value is a number from 0.0 to 100.0, not 100.5");
    }

    @Test
    void membersAreFoundByTheirKindOrInTheirOrder() throws Exception {
        assertThat(cage.read("Setting", "1").toString()).isEqualTo("Number_[value=1.0]");
        assertThat(cage.read("Setting", "'1'").toString()).isEqualTo("Text[value=1]");
        assertThat(refused("Setting", "{}")).hasMessageContaining("a value of Setting expected, found an object");
        assertThat(cage.read("Limit", "100").toString()).startsWith("Percentage");
        assertThat(cage.read("Limit", "101").toString()).startsWith("Millimetres");
        assertThat(cage.read("Limit", LAMP).toString()).startsWith("Lamp");
        assertThat(refused("Limit", "true")).hasMessageContaining("a value of Limit expected");
    }

    @Test
    void whatAMemberOfAUnionRefusesIsToldWithItsPlace() {
        String bad = CAGE.replace("'limit': 50.0", "'limit': " + LAMP.replace("50.0", "100.5"));
        WireFormatException refused = refused("Cage", bad);
        assertThat(refused.kind()).isEqualTo(Kind.OUT_OF_RANGE);
        assertThat(refused.path()).isEqualTo("limit.brightness");
        assertThat(refused.position()).isEqualTo(bad.indexOf("100.5"));
    }

    @Test
    void enumsAreFoundByTextNumberAndName() throws Exception {
        Class<?> fault = cage.load("Fault");
        Object door = fault.getField("DOOR").get(null);
        assertThat(fault.getMethod("of", int.class).invoke(null, 101)).isSameAs(door);
        assertThat(fault.getMethod("of", int.class).invoke(null, 5)).hasToString("5");
        assertThat(fault.getMethod("knownName").invoke(door)).isEqualTo(Optional.of("DOOR"));
        assertThat(fault.getMethod("named", String.class).invoke(null, "DOOR")).isEqualTo(Optional.of(door));
        assertThat((List<?>) fault.getMethod("known").invoke(null)).hasSize(2);
        assertThat(again("Door", DOOR.replace("'sounds': []", "'sounds': ['tone', 'hum']")))
                .contains("['tone', 'hum']");
        assertThat(again("Door", DOOR.replace("'left'", "'starboard'"))).contains("'side': 'right'");
        assertThat(refused("Door", DOOR.replace("'left'", "'up'")).kind()).isEqualTo(Kind.UNKNOWN_VALUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Side  | 'left'      | 'left'
                    Side  | 'starboard' | 'right'
                    Light | 2.0         | 2
                    Sound | 'tone'      | 'tone'
                    Sound | 'hum'       | 'hum'
                    Fault | 201         | 201
                    Fault | -5          | -5
                    """)
    void enumsAreReadAndWrittenByThemselves(String type, String text, String written) throws Exception {
        assertThat(again(type, text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Side  | 'up'       | UNKNOWN_VALUE | a value of Side expected
                    Side  | null       | MALFORMED     | a text expected, found null
                    Light | 3          | UNKNOWN_VALUE | a value of Light expected
                    Light | 256        | OUT_OF_RANGE  | a whole number from 0 to 255 expected
                    Sound | 1          | MALFORMED     | a text expected, found a number
                    Fault | 2147483648 | OUT_OF_RANGE  | a whole number from -2147483648 to 2147483647 expected
                    """)
    void enumsByThemselvesRefuseWhatFieldsRefuse(String type, String text, Kind kind, String complaint) {
        WireFormatException refused = refused(type, text);
        assertThat(refused.kind()).isEqualTo(kind);
        assertThat(refused).hasMessageContaining(complaint);
        assertThat(refused.path()).isEmpty();
        assertThat(refused.position()).isZero();
    }

    @Test
    void allTypesAreListed() throws Exception {
        Object all = cage.load("CageTypes").getMethod("all").invoke(null);
        assertThat(all).hasToString("[Side, Light, Sound, Fault, Part, Lamp, Fan, Door, Cage, Setting, Limit]");
    }
}
