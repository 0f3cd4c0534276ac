package io.labwire.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.labwire.json.codec.JsonType;
import java.util.List;

/**
 * Teaches an {@code ObjectMapper} the types of a protocol: {@code mapper.registerModule(new LabwireModule().with(Alarm.TYPE))}.
 *
 * <p>Generated records, unions and enums have such a constant, and all those of a schema are listed in a class of it:
 * {@code new LabwireModule().withAll(AlarmTypes.all())}. Types that they are made of need not be asked for unless the mapper comes
 * upon them outside of these.
 *
 * <p>Their values are then read and written by the codec of their type wherever the mapper comes upon them: by themselves, in
 * classes of one's own, in lists, as values of maps, in trees. Keys and numbers are the protocol's; what is left open, such as
 * white space, is as the mapper has it. {@link io.labwire.json.value.JsonValue} and its kinds are known without being asked for.
 *
 * <p>A class that is no known type by itself, such as a member of a union, is read and written as the known type that it
 * extends or implements.
 *
 * <ul>
 *   <li>Floating point numbers have the protocol's digits ({@link io.labwire.core.text.FloatText}) where the format of the
 *       mapper lets numbers be texts, as JSON does; elsewhere they are the same numbers. Those that are not finite are written as the mapper
 *       is set: as texts, or as the protocol does with {@code JsonWriteFeature.WRITE_NAN_AS_STRINGS} turned off. They are read with
 *       {@code JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS}.
 *   <li>{@code null} is what the codec makes of it, {@code JsonNull.NULL} for a {@code JsonValue}; Java's {@code null} where the codec
 *       does not take it.
 *   <li>What the codec refuses is a {@code MismatchedInputException} with the place in the source and the path, whose cause
 *       is the codec's {@link io.labwire.core.wire.WireFormatException}.
 *   <li>An enum's value is its text or number on the wire, not its name in Java. A text or number that is not declared is kept
 *       by an enum that keeps such ones, and refused by another.
 *   <li>Keys of maps are not read and written by codecs, those that are an enum's values neither: they are what the mapper makes of
 *       them, such as the name in Java.
 * </ul>
 *
 * <p>It does not change. Modules with different types can be registered with one mapper; of a type that several have, the last
 * one counts.
 */
public final class LabwireModule extends Module {

    private final KnownTypes types;

    /** Knows {@link io.labwire.json.value.JsonValue} and its kinds. */
    public LabwireModule() {
        this(KnownTypes.ANY_JSON);
    }

    private LabwireModule(KnownTypes types) {
        this.types = types;
    }

    /**
     * The same module with a further type.
     *
     * @param type such as a generated class's constant {@code TYPE}; instead of one of the same class
     * @return the module, to be registered in place of this one
     */
    public LabwireModule with(JsonType<?> type) {
        return withAll(List.of(type));
    }

    /**
     * The same module with further types.
     *
     * @param more such as all types of a schema; each instead of one of the same class
     * @return the module, to be registered in place of this one
     */
    public LabwireModule withAll(Iterable<? extends JsonType<?>> more) {
        return new LabwireModule(types.and(more));
    }

    @Override
    public String getModuleName() {
        return "labwire";
    }

    /** Two modules are taken for the same, of which a mapper keeps the first, only if they have the same types. */
    @Override
    public Object getTypeId() {
        return types;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new KnownSerializers(types));
        context.addDeserializers(new KnownDeserializers(types));
    }
}
