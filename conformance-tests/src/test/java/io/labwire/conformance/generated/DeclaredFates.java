package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.labwire.codegen.model.EnumType;
import io.labwire.codegen.model.ExtraArguments;
import io.labwire.codegen.model.Field;
import io.labwire.codegen.model.Message;
import io.labwire.codegen.model.MessageKind;
import io.labwire.codegen.model.Presence;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.SetType;
import io.labwire.codegen.model.Type;
import io.labwire.codegen.model.Value;
import io.labwire.conformance.katcp.MessageArbitrary;
import io.labwire.core.Bytes;
import io.labwire.core.wire.WireFormatException;
import io.labwire.core.wire.WireFormatException.Kind;
import io.labwire.katcp.message.KatcpMessage;
import io.labwire.katcp.message.MessageType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.RandomGenerator;

/** What a peer of another version does to a message meets the fate that the schema declares. */
final class DeclaredFates<M extends KatcpMessage> {

    private static final Bytes UNHEARD_OF = Bytes.utf8("none of the values that any schema lists");

    private final Message message;
    private final DeclaredArguments declared;
    private final boolean ignoresExtra;
    private final MessageType<M> type;
    private final RandomGenerator<M> messages;

    private DeclaredFates(
            Message message, DeclaredArguments declared, boolean ignoresExtra, MessageArbitrary<M> arbitrary) {
        this.message = message;
        this.declared = declared;
        this.ignoresExtra = ignoresExtra;
        this.type = arbitrary.type();
        this.messages = arbitrary.messages().generator(1000);
    }

    /** Tries all messages of a project. */
    static void check(GeneratedProject project, long seed, int tries) throws Exception {
        Random random = new Random(seed);
        int next = 0;
        List<MessageArbitrary<?>> arbitraries = project.messages();
        for (Schema schema : project.schemas()) {
            Set<Message> lenient = schema.requests().stream()
                    .filter(request -> request.extraArguments() == ExtraArguments.IGNORE)
                    .map(Request::message)
                    .collect(Collectors.toSet());
            for (Message message : schema.messages()) {
                DeclaredFates<?> fates = new DeclaredFates<>(
                        message,
                        DeclaredArguments.of(message, schema),
                        lenient.contains(message),
                        arbitraries.get(next++));
                for (int i = 0; i < tries; i++) {
                    fates.check(random);
                }
            }
        }
        assertThat(next).isEqualTo(arbitraries.size());
    }

    private void check(Random random) throws Exception {
        M sent = messages.next(random).value();
        List<Bytes> all = type.toMessage(sent).arguments();
        List<Bytes> arguments = all.subList(begin().size(), all.size());
        surplus(sent, arguments);
        unknownValues(arguments);
        absence(arguments);
    }

    private void surplus(M sent, List<Bytes> arguments) throws WireFormatException {
        boolean takesMore = declared.takeMoreThan(arguments.size());
        List<Bytes> more = new ArrayList<>(arguments);
        more.add(UNHEARD_OF);
        if (!takesMore && ignoresExtra) {
            assertThat(read(more)).as("%s with one argument more", type).isEqualTo(sent);
        } else if (!takesMore) {
            assertThat(refusal(more).kind()).isEqualTo(Kind.SURPLUS);
        }
    }

    private void unknownValues(List<Bytes> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            Field field = declared.at(i);
            Type bare = field.type().bare();
            Type one = bare instanceof SetType set ? set.element().bare() : bare;
            if (one instanceof EnumType) {
                List<Bytes> unknown = new ArrayList<>(arguments);
                unknown.set(i, UNHEARD_OF);
                WireFormatException refusal = refusal(unknown);
                assertThat(refusal.kind()).isEqualTo(Kind.UNKNOWN_VALUE);
                assertThat(refusal.path()).contains(field.name());
            }
        }
    }

    /** What is left out has its default, as in the constructor that leaves it out. */
    private void absence(List<Bytes> arguments) throws Exception {
        for (int given = 0; given < declared.least(); given++) {
            assertThat(refusal(arguments.subList(0, given)).kind()).isEqualTo(Kind.MISSING);
        }
        M least = read(arguments.subList(0, declared.least()));
        boolean isTimeless = declared.fields().stream()
                .noneMatch(field ->
                        field.defaultValue().filter(Value.Now.class::isInstance).isPresent());
        if (isTimeless) {
            assertThat(least).as("%s without what may be left out", type).isEqualTo(constructed(least));
        }
    }

    /** The same, made by the constructor of what has to be given. */
    private Object constructed(M least) throws Exception {
        RecordComponent[] components = least.getClass().getRecordComponents();
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Field field = declared.fields().get(i);
            if (field.presence() == Presence.REQUIRED
                    || (field.presence() == Presence.REPEATED
                            && field.bounds().minimumLength().orElse(0) > 0)) {
                types.add(components[i].getType());
                values.add(components[i].getAccessor().invoke(least));
            }
        }
        return least.getClass().getConstructor(types.toArray(Class<?>[]::new)).newInstance(values.toArray());
    }

    private M read(List<Bytes> arguments) throws WireFormatException {
        List<Bytes> all = new ArrayList<>(begin());
        all.addAll(arguments);
        return type.read(new io.labwire.katcp.wire.Message(type.kind(), type.name(), 0, all));
    }

    /** What stands before the declared arguments: a reply says first that the request has succeeded. */
    private List<Bytes> begin() {
        return message.kind() == MessageKind.REPLY ? List.of(Bytes.utf8("ok")) : List.of();
    }

    private WireFormatException refusal(List<Bytes> arguments) {
        WireFormatException refusal = catchThrowableOfType(WireFormatException.class, () -> read(arguments));
        assertThat(refusal).as("%s with %s is refused", type, arguments).isNotNull();
        return refusal;
    }
}
