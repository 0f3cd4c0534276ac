package io.labwire.codegen.model.explanation;

import io.labwire.codegen.model.resolving.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The explanations of all diagnostics, by id.
 *
 * <p>They are found as resources beside this class: {@code META-INF/labwire/diagnostics/index} lists the ids, of which
 * each has a file {@code ID.md}. A jar with the rules of another protocol can bring an index of its own.
 */
public final class Explanations {

    private static final String FOLDER = "META-INF/labwire/diagnostics/";

    private final Map<String, Explanation> byId;

    private Explanations(Map<String, Explanation> byId) {
        this.byId = byId;
    }

    /**
     * The explanations that this class's loader finds.
     *
     * @return all of them
     */
    public static Explanations installed() {
        ClassLoader loader = Explanations.class.getClassLoader();
        Map<String, Explanation> byId = new TreeMap<>();
        try {
            for (URL index : Collections.list(loader.getResources(FOLDER + "index"))) {
                try (InputStream in = index.openStream()) {
                    text(in).lines().filter(id -> !id.isBlank()).forEach(id -> byId.put(id, read(loader, id)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Explanations(byId);
    }

    /**
     * The explanation of one diagnostic.
     *
     * @param id its id, in letters of any case
     * @return the explanation, or empty if there is no such diagnostic
     */
    public Optional<Explanation> find(String id) {
        return Optional.ofNullable(byId.get(id.toUpperCase(Locale.ROOT)));
    }

    /**
     * What to say of an id that is not there.
     *
     * @param id the id
     * @return one line, with the id that was probably meant if there is one
     */
    public String unknown(String id) {
        return "there is no diagnostic '" + id + "'; "
                + Nearest.to(id.toUpperCase(Locale.ROOT), byId.keySet())
                        .map(nearest -> "the nearest is " + nearest)
                        .orElse("without an id, all are listed");
    }

    /**
     * All of them.
     *
     * @return the explanations, by id
     */
    public List<Explanation> all() {
        return List.copyOf(byId.values());
    }

    private static Explanation read(ClassLoader loader, String id) {
        String name = FOLDER + id + ".md";
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is in the index, and not there");
            }
            return ExplanationReader.read(id, text(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
