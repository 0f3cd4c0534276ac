package io.labwire.codegen.processor.adapter;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.labwire.codegen.generator.Output;
import io.labwire.codegen.generator.Product;
import io.labwire.codegen.generator.java.JavaFiles;
import io.labwire.codegen.generator.java.Javadoc;
import io.labwire.codegen.generator.java.Literals;
import io.labwire.codegen.generator.java.SafeText;
import io.labwire.codegen.generator.names.KatcpNames;
import io.labwire.codegen.model.Request;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.Sensor;
import io.labwire.codegen.model.source.Span;
import io.labwire.codegen.processor.device.AnnotatedDevice;
import io.labwire.codegen.processor.device.JavaForm;
import io.labwire.codegen.processor.device.RequestMethod;
import io.labwire.codegen.processor.device.SensorField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Emits the class that serves a user's object as the generated device. */
public final class AdapterEmitter {

    // @GeneratedFrom("org/example/psu.yaml")
    // public final class PsuAdapter implements PsuDevice {
    //     private final Psu device;
    //
    //     private final PsuSensors sensors = new PsuSensors();
    //
    //     public PsuAdapter(Psu device) {
    //         this.device = device;
    //         device.outputVoltage.publish(sensors.outputVoltage());
    //     }
    //
    //     @Override
    //     public CompletionStage<SetVoltageReply> setVoltage(SetVoltageRequest request, RequestContext context) {
    //         return CompletableFuture.completedStage(new SetVoltageReply(device.setVoltage(request.volts())));
    //     }
    //
    //     @Override
    //     public PsuSensors sensors() {
    //         return sensors;
    //     }
    //
    //     @Override
    //     public DeviceInfo info() {
    //         return new DeviceInfo("psu", "1.0", "psu-1.0");
    //     }
    // }

    private static final ClassName GENERATED_FROM = ClassName.get("io.labwire.core", "GeneratedFrom");
    private static final ClassName REQUEST_HANDLER = ClassName.get("io.labwire.katcp.device", "RequestHandler");
    private static final ClassName SERVED_DEVICE = ClassName.get("io.labwire.katcp.server", "ServedDevice");
    private static final ClassName DEVICE_INFO = ClassName.get("io.labwire.katcp.device", "DeviceInfo");

    private final AnnotatedDevice device;
    private final Schema schema;
    private final KatcpNames names;
    private final ClassName self;
    private final Conversions conversions;

    private AdapterEmitter(AnnotatedDevice device, Schema schema) {
        this.device = device;
        this.schema = schema;
        this.names = KatcpNames.of(schema);
        this.self = ClassName.get(schema.javaPackage(), name(device));
        this.conversions = new Conversions(self);
    }

    /**
     * The simple name of the class.
     *
     * @param device the annotated class
     * @return such as {@code PsuAdapter}
     */
    public static String name(AnnotatedDevice device) {
        return device.name() + "Adapter";
    }

    /**
     * The file of the class.
     *
     * @param device the annotated class
     * @param schema its schema
     * @return the file
     */
    public static Output emit(AnnotatedDevice device, Schema schema) {
        AdapterEmitter emitter = new AdapterEmitter(device, schema);
        Set<String> neighbours = new HashSet<>(emitter.names.types());
        neighbours.add(emitter.self.simpleName());
        return new JavaFiles(schema, Product.SOURCES, neighbours).of(emitter.adapter(), Span.startOf(schema.source()));
    }

    private TypeSpec.Builder adapter() {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.FINAL)
                .addJavadoc(Javadoc.of("Serves a {@link " + reference() + "}: give it to a server as its device.")
                        .block())
                .addAnnotation(AnnotationSpec.builder(GENERATED_FROM)
                        .addMember("value", Literals.string(schema.importPath()))
                        .build())
                .addAnnotations(warnings())
                .addSuperinterface(peer(names.device()))
                .addField(userType(), "device", Modifier.PRIVATE, Modifier.FINAL);
        if (isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        if (!schema.sensors().isEmpty()) {
            type.addField(FieldSpec.builder(peer(names.sensors()), "sensors", Modifier.PRIVATE, Modifier.FINAL)
                    .initializer("new $T()", peer(names.sensors()))
                    .build());
        }
        type.addMethod(constructor());
        RequestMethods methods = new RequestMethods(schema, names, conversions);
        for (int i = 0; i < schema.requests().size(); i++) {
            Request request = schema.requests().get(i);
            RequestMethod method = device.requests().get(i);
            type.addMethod(methods.of(request, method));
        }
        device.served()
                .ifPresent(served -> type.addSuperinterface(SERVED_DEVICE).addMethod(methods.served(served)));
        if (!schema.sensors().isEmpty()) {
            type.addMethod(overriding("sensors", peer(names.sensors()))
                    .addStatement("return sensors")
                    .build());
        }
        if (schema.requests().isEmpty()) {
            type.addMethod(overriding("requests", ParameterizedTypeName.get(ClassName.get(List.class), REQUEST_HANDLER))
                    .addStatement("return $T.of()", List.class)
                    .build());
        }
        AnnotatedDevice.Identity identity = device.identity();
        type.addMethod(overriding("info", DEVICE_INFO)
                .addStatement(
                        "return new $T($L, $L, $L)",
                        DEVICE_INFO,
                        Literals.string(identity.name()),
                        Literals.string(identity.version()),
                        Literals.string(identity.build()))
                .build());
        UserTypeMethods ofTypes = new UserTypeMethods(self, schema, names, conversions);
        device.userTypes().forEach(each -> ofTypes.of(each).forEach(type::addMethod));
        return type;
    }

    // @SuppressWarnings({"deprecation", "removal"})
    private List<AnnotationSpec> warnings() {
        return device.speaksOfDeprecated()
                ? List.of(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S}", "deprecation", "removal")
                        .build())
                : List.of();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(Javadoc.of("Serves an object.")
                        .tag("@param device", "the object, which no other adapter serves")
                        .block())
                .addParameter(userType(), "device")
                .addStatement("this.device = device");
        if (isPublic()) {
            constructor.addModifiers(Modifier.PUBLIC);
        }
        for (int i = 0; i < schema.sensors().size(); i++) {
            constructor.addStatement(
                    publishing(schema.sensors().get(i), device.sensors().get(i)));
        }
        return constructor.build();
    }

    private CodeBlock publishing(Sensor sensor, SensorField field) {
        CodeBlock published =
                CodeBlock.of("device.$N.publish(sensors.$N()", field.field().getSimpleName(), names.sensor(sensor));
        return field.type().form() == JavaForm.USER_TYPE
                ? CodeBlock.of(
                        "$L, $T::$L, $T::$L)",
                        published,
                        self,
                        Conversions.toWire(field.type()),
                        self,
                        Conversions.fromWire(field.type()))
                : CodeBlock.of("$L)", published);
    }

    /** Whether others than the package see the user's class. */
    private boolean isPublic() {
        for (Element each = device.type(); each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private TypeName userType() {
        return TypeName.get(device.type().asType());
    }

    private String reference() {
        return SafeText.of(device.type().getQualifiedName().toString().substring(prefix()));
    }

    private int prefix() {
        return device.javaPackage().isEmpty() ? 0 : device.javaPackage().length() + 1;
    }

    private ClassName peer(String name) {
        return self.peerClass(name);
    }

    private static MethodSpec.Builder overriding(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type);
    }
}
