package io.labwire.maven;

import io.labwire.codegen.generator.building.ClassPathStamp;
import io.labwire.codegen.generator.writing.Ingredient;
import io.labwire.codegen.generator.writing.Ingredient.Kind;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which labwire this is: its version, and the code of the plugin with all that it uses. */
final class ToolVersion {

    private static @Nullable String code;

    private ToolVersion() {}

    static List<Ingredient> ingredients(String version) throws IOException {
        return List.of(
                new Ingredient(Kind.TOOL, "labwire", version), new Ingredient(Kind.CODE, "labwire " + version, code()));
    }

    /** The same for all modules of a build, which share the loaded plugin; so looked at once. */
    private static synchronized String code() throws IOException {
        String known = code;
        if (known == null) {
            known = ClassPathStamp.ofCode(classPath());
            code = known;
        }
        return known;
    }

    private static List<Path> classPath() throws IOException {
        List<Path> elements = new ArrayList<>();
        if (ToolVersion.class.getClassLoader() instanceof URLClassLoader plugin) {
            for (URL url : plugin.getURLs()) {
                try {
                    elements.add(Path.of(url.toURI()));
                } catch (URISyntaxException e) {
                    throw new IOException(url + " is no path", e);
                }
            }
        }
        return elements;
    }
}
