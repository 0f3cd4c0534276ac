package io.labwire.codegen.processor.device;

import io.labwire.katcp.annotations.Served;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the method that is told of the server. */
final class ServedReader {

    private static final String SERVER = "io.labwire.katcp.server.DeviceServer";

    private final Reading reading;
    private final RecordReader records;

    ServedReader(Reading reading, RecordReader records) {
        this.reading = reading;
        this.records = records;
    }

    /** The method, or empty if there is none that can be called; then it has been said. */
    Optional<ServedMethod> read(TypeElement device) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(device.getEnclosedElements()).stream()
                .filter(method -> Annotated.on(method, Served.class).isPresent())
                .toList();
        methods.stream()
                .skip(1)
                .forEach(method -> reading.problems.add(AnnotationFault.CONTRADICTION.at(
                        Place.of(method),
                        "device " + device.getSimpleName() + " has another method with @Served",
                        "have one, with the parameters of both")));
        return methods.stream().findFirst().flatMap(this::read);
    }

    private Optional<ServedMethod> read(ExecutableElement method) {
        if (!Callable.is(method, "be told of the server", reading.problems)) {
            return Optional.empty();
        }
        if (method.getReturnType().getKind() != TypeKind.VOID
                || !method.getThrownTypes().isEmpty()) {
            reading.problems.add(AnnotationFault.METHOD_CANNOT_SERVE.at(
                    Place.of(method),
                    "nobody waits for what a method with @Served returns or throws",
                    "return void, and declare no exception"));
            return Optional.empty();
        }
        List<Parameter> parameters = new ArrayList<>();
        method.getParameters().forEach(each -> parameter(each).ifPresent(parameters::add));
        return parameters.size() == method.getParameters().size()
                ? Optional.of(new ServedMethod(method, parameters))
                : Optional.empty();
    }

    private Optional<Parameter> parameter(VariableElement parameter) {
        TypeMirror type = parameter.asType();
        if (!reading.isKnown(type)) {
            return Optional.empty();
        }
        String name = Reading.qualifiedName(type);
        if (name.equals(SERVER)) {
            return Optional.of(new Parameter.OfServer());
        }
        if (name.equals(RecordReader.CONSUMER)) {
            return records.inform(Reading.argument(type).orElse(type), Place.of(parameter))
                    .map(Parameter.OfInform::new);
        }
        reading.problems.add(AnnotationFault.TYPE_NOT_IN_KATCP.at(
                Place.of(parameter),
                "a method with @Served is not given a " + TypeReader.simple(type),
                "write DeviceServer, or Consumer of a record with @Inform"));
        return Optional.empty();
    }
}
