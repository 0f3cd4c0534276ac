package io.labwire.codegen.processor;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.processor.device.AnnotatedDevice;
import io.labwire.codegen.processor.device.AnnotationFault;
import io.labwire.codegen.processor.device.Place;
import io.labwire.codegen.processor.device.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Hands generated files to the compiler, once it is known that nobody else wants their names. */
final class GeneratedFiles {

    private final Set<String> usersOwn = new HashSet<>();
    private final Map<String, String> owners = new HashMap<>();

    /** A class that is being compiled. */
    void isThere(TypeElement type) {
        usersOwn.add(key(type.getQualifiedName().toString()));
    }

    /** What keeps the files of a device from being written. */
    Optional<Problem> obstacle(AnnotatedDevice device, List<Output> outputs) {
        Place place = Place.of(device.type());
        for (Output output : outputs) {
            String name = name(output);
            if (usersOwn.contains(key(name))) {
                return Optional.of(AnnotationFault.CLASS_NAME_TAKEN.at(
                        place, "class " + name + " is generated, and there already", "rename the one that is there"));
            }
            String owner = owners.get(key(name));
            if (owner != null) {
                return Optional.of(AnnotationFault.CLASS_NAME_TAKEN.at(
                        place,
                        "class " + name + " is generated for " + owner + ", too",
                        "put one of the devices into another package"));
            }
        }
        return Optional.empty();
    }

    void write(AnnotatedDevice device, List<Output> outputs, Filer filer) throws IOException {
        for (Output output : outputs) {
            owners.put(key(name(output)), device.name());
            FileObject file = output.product() == Product.SOURCES
                    ? filer.createSourceFile(name(output), device.type())
                    : filer.createResource(StandardLocation.CLASS_OUTPUT, "", output.path(), device.type());
            try (Writer writer = file.openWriter()) {
                writer.write(output.text());
            }
        }
    }

    private static String name(Output output) {
        return output.path().replaceFirst("\\.java$", "").replace('/', '.');
    }

    /** As a file system sees it that does not tell capitals from small letters. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
