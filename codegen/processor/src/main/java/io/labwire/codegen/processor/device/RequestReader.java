package io.labwire.codegen.processor.device;

import io.labwire.codegen.generator.names.Identifiers;
import io.labwire.codegen.processor.device.Outcome.Shape;
import io.labwire.katcp.annotations.Argument;
import io.labwire.katcp.annotations.Default;
import io.labwire.katcp.annotations.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the methods that serve requests. */
final class RequestReader {

    private static final String CONTEXT = "io.labwire.katcp.device.RequestContext";
    private static final Set<String> STAGES =
            Set.of("java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture");

    private final Reading reading;
    private final ItemReader items;
    private final RecordReader records;

    RequestReader(Reading reading, ItemReader items, RecordReader records) {
        this.reading = reading;
        this.items = items;
        this.records = records;
    }

    /** The request, or empty if something of it cannot be; then it has been said. */
    Optional<RequestMethod> read(ExecutableElement method, Annotated request) {
        if (!Callable.is(method, "serve a request", reading.problems)) {
            return Optional.empty();
        }
        DocComment comment = reading.comment(method);
        List<Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            parameter(parameter, comment).ifPresent(parameters::add);
        }
        Optional<Outcome> outcome = outcome(method, comment);
        if (parameters.size() < method.getParameters().size() || outcome.isEmpty()) {
            return Optional.empty();
        }
        String name = method.getSimpleName().toString();
        return Optional.of(new RequestMethod(
                method,
                Reading.orElse(request.text("name"), Identifiers.kebab(name)),
                facts(method, request, comment),
                parameters,
                outcome.get()));
    }

    private RequestMethod.Facts facts(ExecutableElement method, Annotated request, DocComment comment) {
        return new RequestMethod.Facts(
                Reading.orElse(request.text("doc"), comment.text()),
                request.text("timeoutHint"),
                request.text("needsVersion"),
                request.text("needsFlags"),
                request.flag("ignoresExtraArguments"),
                Lifetime.of(reading, method, Optional.of(request), "until"),
                new RequestMethod.Places(
                        Place.of(method),
                        request.at("name"),
                        request.at("doc"),
                        request.at("timeoutHint"),
                        request.at("needsVersion"),
                        request.at("needsFlags")));
    }

    private Optional<Parameter> parameter(VariableElement parameter, DocComment comment) {
        TypeMirror type = parameter.asType();
        String name = Reading.qualifiedName(type);
        if (!name.equals(CONTEXT) && !name.equals(RecordReader.CONSUMER)) {
            return items.argument(parameter, comment).map(Parameter.OfRequest::new);
        }
        Optional<Annotated> misplaced =
                Annotated.on(parameter, Argument.class).or(() -> Annotated.on(parameter, Default.class));
        if (misplaced.isPresent()) {
            reading.problems.add(AnnotationFault.CONTRADICTION.at(
                    misplaced.get().place(),
                    "a parameter of type " + TypeReader.simple(type) + " is no argument of the request",
                    "remove the annotation"));
            return Optional.empty();
        }
        if (name.equals(CONTEXT)) {
            return Optional.of(new Parameter.OfContext());
        }
        if (!reading.isKnown(type)) {
            return Optional.empty();
        }
        return records.inform(Reading.argument(type).orElse(type), Place.of(parameter))
                .map(Parameter.OfInform::new);
    }

    private Optional<Outcome> outcome(ExecutableElement method, DocComment comment) {
        TypeMirror type = method.getReturnType();
        boolean later = STAGES.contains(Reading.qualifiedName(type));
        TypeMirror result = later ? Reading.argument(type).orElse(type) : type;
        if (!reading.isKnown(result)) {
            return Optional.empty();
        }
        boolean isNothing = result.getKind() == TypeKind.VOID
                || Reading.qualifiedName(result).equals("java.lang.Void");
        boolean isRecord = UserTypeReader.isGroup(result);
        Optional<Annotated> reply = Annotated.on(method, Reply.class);
        if (reply.isPresent() && (isNothing || isRecord)) {
            reading.problems.add(AnnotationFault.CONTRADICTION.at(
                    reply.get().place(),
                    isNothing
                            ? "a method that returns nothing has no argument in its reply"
                            : "the arguments of the reply are the components of " + TypeReader.simple(result),
                    isNothing
                            ? "remove @Reply, or return a value"
                            : "remove @Reply, and write @Argument on the components"));
            return Optional.empty();
        }
        if (isNothing) {
            return Optional.of(new Outcome(Shape.NOTHING, later, List.of()));
        }
        return isRecord
                ? records.reply(Reading.declared(result).orElseThrow(), Place.of(method))
                        .map(components -> new Outcome(Shape.RECORD, later, components))
                : items.returned(method, result, comment).map(value -> new Outcome(Shape.VALUE, later, List.of(value)));
    }
}
