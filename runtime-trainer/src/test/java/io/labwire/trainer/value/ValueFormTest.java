package io.labwire.trainer.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.labwire.json.key.KeyForm;
import io.labwire.json.value.JsonFloat;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.Seconds;
import io.labwire.json.value.UnixTime;
import io.labwire.json.write.JsonLayout;
import io.labwire.json.write.JsonWriter;
import io.labwire.trainer.core.CommandResult;
import io.labwire.trainer.event.Reason;
import io.labwire.trainer.mode.ApplicationMode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a delegate may give away as data. */
class ValueFormTest {

    private static final ValueForm FORM = new ValueForm(KeyForm.CAMEL, true, ZoneOffset.ofHours(2));

    /** One of the user's own. */
    private record Place(String name, Object within) {}

    static List<Arguments> values() {
        UUID id = UUID.fromString("0B6A3C1E-1F2D-4B3A-9C4D-5E6F7A8B9C0D");
        return List.of(
                Arguments.of(null, "null"),
                Arguments.of(true, "true"),
                Arguments.of((byte) -1, "-1"),
                Arguments.of((short) 2, "2"),
                Arguments.of(Long.MIN_VALUE, "-9223372036854775808"),
                Arguments.of(new BigInteger("123456789012345678901"), "123456789012345678901"),
                Arguments.of(1.0, "1.0"),
                Arguments.of(0.5f, "0.5"),
                Arguments.of(1e16, "1e+16"),
                Arguments.of("x_y \u00e9", "\"x_y \\u00e9\""),
                Arguments.of(new JsonFloat(Double.NaN), "NaN"),
                Arguments.of(Optional.of(1), "1"),
                Arguments.of(ApplicationMode.RUNNING, "100"),
                Arguments.of(new UnixTime(1.5), "1.5"),
                Arguments.of(Map.of("for_how_long", new Seconds(0.25)), "{\"forHowLong\": 0.25}"),
                Arguments.of(List.of(CommandResult.SUCCESS), "[100]"),
                Arguments.of(new Reason("door"), "{\"reason\": \"door\"}"),
                Arguments.of(
                        new Place("a_b", Map.of("x_y", new Place("in", Optional.empty()))),
                        "{\"name\": \"a_b\", \"within\": {\"xY\": {\"name\": \"in\", \"within\": null}}}"),
                Arguments.of(new int[] {1, 2}, "[1, 2]"),
                Arguments.of(new String[] {"a", null}, "[\"a\", null]"),
                Arguments.of(Arrays.asList(1, null), "[1, null]"),
                Arguments.of(id, "\"0b6a3c1e-1f2d-4b3a-9c4d-5e6f7a8b9c0d\""),
                Arguments.of(Instant.parse("2026-11-20T22:54:01.123456Z"), "1795215241.123456"),
                Arguments.of(OffsetDateTime.parse("2026-01-02T03:04:05+01:00"), "1767319445.0"),
                Arguments.of(ZonedDateTime.of(1970, 1, 1, 1, 0, 1, 0, ZoneId.of("Europe/Berlin")), "1.0"),
                Arguments.of(LocalDateTime.of(1970, 1, 1, 2, 0, 1), "1.0"),
                Arguments.of(new JsonObject(Map.of("a_b", new JsonText("c_d"))), "{\"aB\": \"c_d\"}"),
                Arguments.of(Map.of(7, "seven"), "{\"7\": \"seven\"}"),
                Arguments.of(
                        Map.of("t_x", Tuple.of(Map.of("a_b", List.of(Map.of("c_d", 1))))),
                        "{\"tX\": [{\"a_b\": [{\"c_d\": 1}]}]}"),
                Arguments.of((WritableRecord) () -> Map.of("error_code", 1), "{\"errorCode\": 1}"),
                Arguments.of(TypedValue.asIs(new JsonObject(Map.of("a_b", new JsonText("c")))), "{\"a_b\": \"c\"}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writes(@Nullable Object value, String text) throws NotWritableException {
        assertThat(text(FORM, value)).isEqualTo(text);
    }

    @Test
    void aNumberAndATextAreDifferentKeysAndTwoTextsMayBecomeOne() throws NotWritableException {
        Map<Object, Object> members = new LinkedHashMap<>();
        members.put("a_b", 1);
        members.put(1, 2);
        members.put("1", 3);
        members.put("aB", 4);

        assertThat(text(FORM, members)).isEqualTo("{\"aB\": 4, \"1\": 2, \"1\": 3}");
    }

    static List<Object> unwritable() {
        return List.of(
                new Object(),
                new byte[] {1},
                new char[] {'a'},
                Set.of(1),
                'c',
                BigDecimal.ONE,
                Thread.State.NEW,
                Map.of(1.5, 1),
                Collections.singletonMap(null, 1));
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void refusesAnythingElse(Object value) {
        assertThatThrownBy(() -> text(FORM, value)).isInstanceOf(NotWritableException.class);
    }

    @Test
    void theOldFormHasNoIdentifiersAndTimes() {
        ValueForm old = new ValueForm(KeyForm.AS_IS, false, ZoneOffset.UTC);
        assertThatThrownBy(() -> text(old, new UUID(1, 2))).isInstanceOf(NotWritableException.class);
        assertThatThrownBy(() -> text(old, Instant.EPOCH)).isInstanceOf(NotWritableException.class);
    }

    @Test
    void saysWhereItCannotWrite() {
        assertThatThrownBy(() -> text(FORM, Map.of("the_context", List.of(1, Map.of("x", new Object())))))
                .hasMessage("theContext[1].x: a value of java.lang.Object is not written; text, numbers, maps, lists,"
                        + " records and generated types are, identifiers and times, too");
    }

    @Test
    void aListInItselfIsTooDeep() {
        List<Object> self = new ArrayList<>();
        self.add(self);
        assertThatThrownBy(() -> text(FORM, self))
                .isInstanceOf(NotWritableException.class)
                .hasMessageContaining("more than 1000 deep");
    }

    private static String text(ValueForm form, @Nullable Object value) throws NotWritableException {
        JsonWriter writer = new JsonWriter(JsonLayout.PYTHON);
        form.write(value, writer);
        return writer.toText();
    }
}
