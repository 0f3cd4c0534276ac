package io.labwire.codegen.model;

import io.labwire.codegen.model.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One schema file, resolved.
 *
 * <p>Lists are in the order of the file.
 *
 * @param importPath the path others import it by, such as {@code labwire/katcp/core.yaml}
 * @param source the text it was read from
 * @param protocol the protocol it extends, such as {@code katcp}
 * @param javaPackage the package of everything generated from it
 * @param name the stem of the names of what serves the schema as a whole, in upper camel case, such as {@code Receiver}
 * @param doc the explanation
 * @param imports the schemas it imports, resolved
 * @param types the types it declares
 * @param conversation the messages, calls and sensors it declares
 * @param wire what holds for all its messages on the wire
 * @param places where the properties of its elements are written
 * @param acknowledged what has changed since the last release, and is meant
 */
public record Schema(
        String importPath,
        SourceFile source,
        String protocol,
        String javaPackage,
        String name,
        Documentation doc,
        List<Schema> imports,
        Types types,
        Conversation conversation,
        WireRules wire,
        Places places,
        List<Waiver> acknowledged) {

    /** Checks that all parts are there, and copies the lists. */
    public Schema {
        Objects.requireNonNull(importPath, "importPath");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(javaPackage, "javaPackage");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(doc, "doc");
        imports = List.copyOf(imports);
        Objects.requireNonNull(types, "types");
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(wire, "wire");
        Objects.requireNonNull(places, "places");
        acknowledged = List.copyOf(acknowledged);
    }

    /**
     * A schema of enums, requests, informs and sensors that was not read from a text, or whose places nobody will ask
     * for.
     *
     * @param importPath the path others import it by
     * @param source the text it stands for
     * @param protocol the protocol it extends
     * @param javaPackage the package of everything generated from it
     * @param name the stem of the names of what serves the schema as a whole
     * @param doc the explanation
     * @param imports the schemas it imports
     * @param enums the enums it declares
     * @param requests the requests it declares
     * @param informs the informs it declares that belong to no request
     * @param sensors the sensors it declares
     */
    public Schema(
            String importPath,
            SourceFile source,
            String protocol,
            String javaPackage,
            String name,
            Documentation doc,
            List<Schema> imports,
            List<EnumType> enums,
            List<Request> requests,
            List<Message> informs,
            List<Sensor> sensors) {
        this(
                importPath,
                source,
                protocol,
                javaPackage,
                name,
                doc,
                imports,
                Types.ofEnums(enums),
                new Conversation(requests, informs, List.of(), List.of(), List.of(), sensors),
                WireRules.NONE,
                Places.NONE,
                List.of());
    }

    /**
     * The enums it declares.
     *
     * @return those of its types
     */
    public List<EnumType> enums() {
        return types.enums();
    }

    /**
     * The requests it declares.
     *
     * @return those of its conversation
     */
    public List<Request> requests() {
        return conversation.requests();
    }

    /**
     * The informs it declares that belong to no request.
     *
     * @return those of its conversation
     */
    public List<Message> informs() {
        return conversation.informs();
    }

    /**
     * The sensors it declares.
     *
     * @return those of its conversation
     */
    public List<Sensor> sensors() {
        return conversation.sensors();
    }

    /**
     * All types that it declares, messages that are records among them.
     *
     * @return the types, kind by kind
     */
    public Stream<Declared> declared() {
        return Stream.concat(types.all(), conversation.messages().stream().map(RecordMessage::record));
    }

    /**
     * The key of an import in {@link #places}, where the element is the start of the file.
     *
     * @param imported the imported schema
     * @return the key
     */
    public static String importKey(Schema imported) {
        return "import " + imported.importPath;
    }

    /**
     * The schemas it imports, and those that they import, each once.
     *
     * @return the schemas, nearest first
     */
    public List<Schema> allImports() {
        Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Schema> all = new ArrayList<>();
        Deque<Schema> open = new ArrayDeque<>(imports);
        while (!open.isEmpty()) {
            Schema next = open.removeFirst();
            if (seen.add(next)) {
                all.add(next);
                open.addAll(next.imports);
            }
        }
        return List.copyOf(all);
    }

    /**
     * All messages of its requests and informs, in its order: each request, its informs and its reply, then the informs that
     * belong to no request.
     *
     * @return the messages
     */
    public List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (Request request : requests()) {
            messages.add(request.message());
            messages.addAll(request.informs());
            messages.add(request.reply());
        }
        messages.addAll(informs());
        return List.copyOf(messages);
    }

    /** By path and text, since imports that branch and meet again would be gone through many times. */
    @Override
    public int hashCode() {
        return Objects.hash(importPath, source);
    }

    /** The path: what it holds is too much for any message. */
    @Override
    public String toString() {
        return "Schema " + importPath;
    }
}
