package io.labwire.codegen.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** A device may speak of a type that another processor has yet to make. */
class GeneratedTypesTest {

    private static final String PSU = """
        package org.example.psu;

        import io.labwire.katcp.annotations.*;

        @KatcpDevice
        class Psu {
            /** Sets the mode. */
            @Request
            void setMode(Mode mode) {}
        }
        """;

    @Test
    void deviceWaitsForIt() {
        TestCompiler.Result compiled = TestCompiler.compile(List.of(new KatcpDeviceProcessor(), new ModeMaker()), PSU);

        assertThat(compiled.said()).isEmpty();
        assertThat(compiled.files().texts().get("org/example/psu/PsuMode.java")).contains("CC(\"cc\")");
    }

    @SupportedAnnotationTypes("*")
    private static final class ModeMaker extends AbstractProcessor {

        private boolean done;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer = processingEnv
                        .getFiler()
                        .createSourceFile("org.example.psu.Mode")
                        .openWriter()) {
                    writer.write("package org.example.psu; enum Mode { CV, CC }");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
