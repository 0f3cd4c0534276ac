package io.labwire.codegen.generator.java.katcp;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.labwire.codegen.generator.java.FieldText;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.names.MemberNames;
import io.labwire.codegen.model.Field;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the constructor of what has to be given, where not all has to. */
final class DefaultsConstructorEmitter {

    // /**
    //  * Leaves out all that may be left out.
    //  *
    //  * @param band receiver band
    //  * @param frequency centre frequency, in Hz
    //  */
    // public TuneRequest(Band band, double frequency) {
    //     this(band, frequency, Duration.ofSeconds(1));
    // }

    private DefaultsConstructorEmitter() {}

    static Optional<MethodSpec> emit(Shape shape) {
        MemberNames components = shape.components();
        List<Field> required = shape.fields().stream().filter(Field::isNeeded).toList();
        if (required.size() == shape.fields().size()) {
            return Optional.empty();
        }
        Javadoc javadoc = Javadoc.of("Leaves out all that may be left out.");
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        for (Field field : required) {
            String name = components.of(field.name());
            javadoc.tag("@param " + name, FieldText.of(field));
            constructor.addParameter(ValueJava.component(field), name);
        }
        Constants constants = new Constants(Stream.concat(components.all().stream(), Stream.of(RecordEmitter.TYPE))
                .toList());
        CodeBlock arguments = shape.fields().stream()
                .map(field -> argument(field, components, constants))
                .collect(CodeBlock.joining(",$W"));
        return Optional.of(constructor
                .addJavadoc(javadoc.block())
                .addStatement("this($L)", arguments)
                .build());
    }

    private static CodeBlock argument(Field field, MemberNames components, Constants constants) {
        if (field.isNeeded()) {
            return CodeBlock.of("$N", components.of(field.name()));
        }
        return switch (field.presence()) {
            case DEFAULTED -> constants.of(field, field.defaultValue().orElseThrow());
            case OPTIONAL -> CodeBlock.of("$T.empty()", Optional.class);
            default -> CodeBlock.of("$T.of()", List.class);
        };
    }
}
