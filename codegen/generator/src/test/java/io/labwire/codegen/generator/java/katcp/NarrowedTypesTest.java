package io.labwire.codegen.generator.java.katcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Types that narrow types that narrow types, and fields that narrow them once more. */
class NarrowedTypesTest {

    @Test
    void theFormOfAFieldStandsInPlaceOfThatOfItsType() {
        MadeOf made = MadeOf.schema("""
                types:
                  Start: {type: timestamp, as: or-now}
                informs:
                  begun:
                    at: {type: Start, as: strict}
                    late: {type: Start, as: [{is: strict, from: '5.0'}]}
                """);

        assertThat(made.text("BegunInform")).contains("record BegunInform(Timestamp at, Timestamp late)");
        assertThat(made.text("BegunInformCodec"))
                .contains("AT = ArgumentTypes.strictTimestamp();")
                .contains("ArgumentTypes.byVersion(ArgumentTypes.timestamp(), ArgumentTypes.strictTimestamp())");
    }

    @Test
    void theFormOfATypeIsThatOfTypesThatNarrowIt() {
        MadeOf made = MadeOf.schema("""
                types:
                  Start: {type: timestamp, as: or-now}
                  Begin: {type: Start}
                informs:
                  begun: {at: {type: Begin}}
                """);

        assertThat(made.text("BegunInform")).contains("record BegunInform(TimestampOrNow at)");
        assertThat(made.text("ThingArbitraries")).contains("BoundedArbitraries.timestampOrNow()");
    }

    @Test
    void aNameForASetCanBeWrittenWithAnySeparator() {
        MadeOf made = MadeOf.schema("""
                types:
                  Words: {type: set<string>, length: {max: 3}}
                informs:
                  said: {words: {type: Words, separator: /}}
                """);

        assertThat(made.text("SaidInformCodec"))
                .contains("ArgumentTypes.setSize(SeveralType.of(ArgumentTypes.string(), \"/\").asSet(), 0, 3)");
    }

    @Test
    void allOfASetAreThoseOfTheVersion() {
        MadeOf made = MadeOf.schema("""
                enums:
                  Mode:
                    values: {ON: x, OLD: {wire: y, until: '4.0'}, NEW: {wire: y, from: '5.0'}}
                informs:
                  modes: {all: {type: set<Mode>, all: every}}
                """);

        assertThat(made.text("ModesInformCodec"))
                .contains(".withAll(\"every\", List.of(Mode.ON, Mode.OLD)).asSet()")
                .contains(".withAll(\"every\", List.of(Mode.ON, Mode.NEW)).asSet()");
    }

    @Test
    void randomTextsHaveTheLengthAndAllPatterns() {
        MadeOf made = MadeOf.schema("""
                types:
                  Word: {type: string, pattern: '[a-z]*'}
                informs:
                  said: {word: {type: Word, pattern: 'a.*', length: {max: 3}}}
                """);

        assertThat(made.text("ThingArbitraries"))
                .contains("BoundedArbitraries.matching(\"a.*\", 0, 3) .filter(text -> text.matches(\"[a-z]*\"))");
    }

    @Test
    void aListThatIsNeverEmptyIsNotLeftOut() {
        MadeOf made = MadeOf.schema("""
                informs:
                  said: {words: {type: string, repeat: true, length: {min: 1}}}
                  heard: {words: {type: string, repeat: true}}
                """);

        assertThat(made.text("SaidInform")).doesNotContain("Leaves out all that may be left out.");
        assertThat(made.text("HeardInform")).contains("Leaves out all that may be left out.");
    }

    @Test
    void sensorsCanBeginNow() {
        MadeOf made = MadeOf.schema("""
                sensors:
                  begun: {type: timestamp, default: now, doc: When.}
                """);

        assertThat(made.text("ThingSensors")).contains(".initially(Timestamp.now(), SensorStatus.UNKNOWN)");
    }

    @Test
    void theGreatestNumberOfAParameterIsTheLastOne() {
        MadeOf made = MadeOf.schema("""
                sensors:
                  'a.{n}': {type: bool, parameters: {n: {type: int32, min: 2147483646, max: 2147483647}}, doc: One.}
                """);

        assertThat(made.text("ThingSensors"))
                .contains("for (int n : IntStream.rangeClosed(2147483646, 2147483647).toArray())");
    }
}
