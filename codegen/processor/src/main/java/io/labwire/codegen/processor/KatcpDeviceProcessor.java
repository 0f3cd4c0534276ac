package io.labwire.codegen.processor;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.processor.adapter.AdapterEmitter;
import io.labwire.codegen.processor.device.AnnotatedDevice;
import io.labwire.codegen.processor.device.DeviceReader;
import io.labwire.codegen.processor.device.Place;
import io.labwire.codegen.processor.device.Problem;
import io.labwire.codegen.processor.device.Problems;
import io.labwire.codegen.processor.schema.SchemaOutputs;
import io.labwire.codegen.processor.schema.SchemaWriter;
import io.labwire.katcp.annotations.KatcpDevice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;

/**
 * Makes a KATCP device of each class with {@link KatcpDevice}: its schema, what the generator makes of that schema, and the
 * adapter between the two.
 *
 * <p>What is made for a class depends on that class and the types it speaks of and on nothing else, so that an incremental
 * build runs again for what has changed only.
 */
@SupportedAnnotationTypes("io.labwire.katcp.annotations.*")
public final class KatcpDeviceProcessor extends AbstractProcessor {

    private final GeneratedFiles files = new GeneratedFiles();
    private final Set<String> waiting = new LinkedHashSet<>();

    /** Made by the compiler. */
    public KatcpDeviceProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(files::isThere);
        Strays.in(round).forEach(this::report);
        List<TypeElement> devices = new ArrayList<>();
        waiting.forEach(name -> devices.add(processingEnv.getElementUtils().getTypeElement(name)));
        waiting.clear();
        devices.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(KatcpDevice.class)));
        if (!round.processingOver()) {
            devices.forEach(this::process);
        }
        return false; // so that the processors of others see everything
    }

    private void process(TypeElement type) {
        DeviceReader.Result read = new DeviceReader(processingEnv.getElementUtils()).read(type);
        if (read.isUnresolved()) {
            // Another processor may be about to make what is missing; if not, the compiler says so.
            waiting.add(type.getQualifiedName().toString());
            return;
        }
        read.device().ifPresent(device -> generate(device, read.problems()));
        read.problems().all().forEach(this::report);
    }

    private void generate(AnnotatedDevice device, Problems problems) {
        SchemaOutputs.of(SchemaWriter.write(device), problems).ifPresent(made -> {
            List<Output> outputs = new ArrayList<>(made.outputs());
            outputs.add(AdapterEmitter.emit(device, made.schema()));
            files.obstacle(device, outputs).ifPresentOrElse(problems::add, () -> write(device, outputs));
        });
    }

    private void write(AnnotatedDevice device, List<Output> outputs) {
        try {
            files.write(device, outputs, processingEnv.getFiler());
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Kind.ERROR, "cannot write: " + e.getMessage(), device.type());
        }
    }

    private void report(Problem problem) {
        Place place = problem.place();
        processingEnv
                .getMessager()
                .printMessage(problem.kind(), problem.text(), place.element(), place.annotation(), place.value());
    }
}
