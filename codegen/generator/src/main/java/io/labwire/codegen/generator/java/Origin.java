package io.labwire.codegen.generator.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** Where a generated type comes from. */
public final class Origin {

    private static final ClassName GENERATED_FROM = ClassName.get("io.labwire.core", "GeneratedFrom");

    private Origin() {}

    /**
     * The annotation that names the element of the schema.
     *
     * @param path the element's path
     * @return such as {@code @GeneratedFrom("receiver.yaml#requests.tune")}
     */
    public static AnnotationSpec annotation(String path) {
        return AnnotationSpec.builder(GENERATED_FROM)
                .addMember("value", Literals.string(path))
                .build();
    }
}
