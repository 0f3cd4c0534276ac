package io.labwire.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.example.palette.Colour;
import org.example.palette.Count;
import org.example.palette.Level;
import org.example.palette.Mood;
import org.example.palette.PaletteTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enums as they are generated, closed and open, of texts and of numbers. */
class GeneratedEnumsTest {

    private final ObjectMapper mapper = JsonMapper.builder()
            .addModule(new LabwireModule().withAll(PaletteTypes.all()))
            .build();

    /** A class of a user. */
    public record Picture(
            @JsonProperty("colour") Colour colour,
            @JsonProperty("level") Level level,
            @JsonProperty("mood") Mood mood,
            @JsonProperty("count") Count count,
            @JsonProperty("colours") List<Colour> colours,
            @JsonProperty("levels") Map<String, Level> levels,
            @JsonProperty("moods") List<Mood> moods,
            @JsonProperty("counts") List<Count> counts,
            @JsonProperty("frame") @Nullable Colour frame,
            @JsonProperty("copies") @Nullable Count copies) {

        /** The colour of the frame, if there is one. */
        Optional<Colour> framed() {
            return Optional.ofNullable(frame);
        }
    }

    private static final Picture PICTURE = new Picture(
            Colour.RED,
            Level.HIGH,
            Mood.CALM,
            Count.ONE,
            List.of(Colour.GREEN, Colour.TYPE_),
            Map.of("left", Level.LOW),
            List.of(Mood.of("wild"), Mood.TYPE_),
            List.of(Count.MANY, Count.of(5)),
            null,
            null);

    private static final String PICTURE_TEXT = "{\"colour\":\"red\",\"level\":200,\"mood\":\"calm\",\"count\":1,"
            + "\"colours\":[\"green\",\"typical\"],\"levels\":{\"left\":1},\"moods\":[\"wild\",\"typical\"],"
            + "\"counts\":[4294967295,5],\"frame\":null,\"copies\":null}";

    private MismatchedInputException refusal(String text, Class<?> type) {
        return catchThrowableOfType(MismatchedInputException.class, () -> mapper.readValue(text, type));
    }

    @Test
    void theTypesOfASchemaHaveItsEnums() {
        assertThat(PaletteTypes.all()).isEqualTo(List.of(Colour.TYPE, Level.TYPE, Mood.TYPE, Count.TYPE));
    }

    @Test
    void valuesStandInAUsersClassAsTheProtocolHasThem() throws Exception {
        assertThat(mapper.writeValueAsString(PICTURE)).isEqualTo(PICTURE_TEXT);
        assertThat(mapper.readValue(PICTURE_TEXT, Picture.class)).isEqualTo(PICTURE);
    }

    @Test
    void whatMayBeNullIsTheValueIfThereIsOne() throws Exception {
        Picture framed = mapper.readValue(
                PICTURE_TEXT.replace("\"frame\":null,\"copies\":null", "\"frame\":\"green\",\"copies\":3"),
                Picture.class);

        assertThat(framed.framed()).contains(Colour.GREEN);
        assertThat(framed.copies()).isEqualTo(Count.of(3));
        assertThat(mapper.writeValueAsString(framed)).endsWith("\"frame\":\"green\",\"copies\":3}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Colour | "crimson"  | "red"
                    Colour | "CRIMSON"  | "red"
                    Colour | "Green"    | "green"
                    Colour | "typical"  | "typical"
                    Level  | 200        | 200
                    Level  | 2e2        | 200
                    Level  | 7          | 7
                    Mood   | "quiet"    | "calm"
                    Mood   | "Quiet"    | "Quiet"
                    Mood   | ""         | ""
                    Count  | 1.0        | 1
                    Count  | 0          | 0
                    """)
    void whatIsReadIsWhatTheSchemaSays(String type, String text, String written) throws Exception {
        JavaType javaType = TypeFactory.defaultInstance().constructFromCanonical("org.example.palette." + type);

        assertThat(mapper.writeValueAsString(mapper.readValue(text, javaType))).isEqualTo(written);
        assertThat(mapper.writeValueAsString(mapper.treeToValue(mapper.readTree(text), javaType)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Colour | "blue" | UNKNOWN_VALUE | a value of Colour expected, found another one
                    Colour | "RED " | UNKNOWN_VALUE | a value of Colour expected, found another one
                    Colour | 0      | MALFORMED     | a text expected, found a number
                    Level  | 3      | UNKNOWN_VALUE | a value of Level expected, found another one
                    Level  | 256    | OUT_OF_RANGE  | a whole number from 0 to 255 expected, found a number outside of these
                    Level  | "LOW"  | MALFORMED     | a whole number expected, found a text
                    Mood   | 1      | MALFORMED     | a text expected, found a number
                    Count  | "ONE"  | MALFORMED     | a whole number expected, found a text
                    Count  | -1     | OUT_OF_RANGE  | a whole number from 0 to 4294967295 expected, found a number outside of these
                    """)
    void whatTheSchemaDoesNotAllowIsRefused(String type, String text, Kind kind, String complaint) throws Exception {
        MismatchedInputException refused = refusal(text, Class.forName("org.example.palette." + type));

        assertThat(refused.getOriginalMessage()).isEqualTo(complaint);
        assertThat(refused)
                .extracting(Throwable::getCause, InstanceOfAssertFactories.type(WireFormatException.class))
                .returns(kind, WireFormatException::kind);
    }

    @Test
    void aRefusalHasItsLineAndPath() {
        MismatchedInputException refused = refusal("""
                {"colour": "red",
                 "colours": ["green",
                    "blue"]}
                """, Picture.class);

        assertThat(refused.getLocation().getLineNr()).isEqualTo(3);
        assertThat(refused.getLocation().getColumnNr()).isEqualTo(5);
        assertThat(refused.getPathReference()).endsWith("Picture[\"colours\"]->java.util.ArrayList[1]");
        assertThat(refused.getTargetType()).isEqualTo(Colour.class);
    }

    @Test
    void keysAreTheMappers() throws Exception {
        String text = mapper.writeValueAsString(Map.of(Colour.RED, 1));

        assertThat(text).isEqualTo("{\"RED\":1}");
        assertThat(mapper.readValue(text, new TypeReference<Map<Colour, Integer>>() {}))
                .containsExactly(Map.entry(Colour.RED, 1));
    }

    /** Java has it under another name, of which nobody is told. */
    @Test
    void aValueWithTheNameOfTheConstantHasItsName() {
        assertThat(List.of(Colour.TYPE_, Level.TYPE_, Mood.TYPE_, Colour.RED))
                .extracting(Object::toString)
                .containsExactly("TYPE", "TYPE", "TYPE", "RED");
        assertThat(Level.named("TYPE")).contains(Level.TYPE_);
    }
}
