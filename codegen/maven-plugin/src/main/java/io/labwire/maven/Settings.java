package io.labwire.maven;

import io.labwire.codegen.generator.writing.BuildFault;
import io.labwire.codegen.generator.writing.Ingredient;
import io.labwire.codegen.generator.writing.Ingredient.Kind;
import io.labwire.codegen.model.diagnostic.Diagnostic;
import io.labwire.codegen.model.source.SchemaResources;
import io.labwire.codegen.model.source.Span;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The parameters of a goal: as ingredients of the build, and what is wrong with them. */
final class Settings {

    private final Path base;
    private final Span place;
    private final List<Ingredient> ingredients = new ArrayList<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    Settings(Path base, Span place, List<Ingredient> tool) {
        this.base = base;
        this.place = place;
        ingredients.addAll(tool);
    }

    Settings with(String parameter, Object value) {
        ingredients.add(new Ingredient(Kind.OPTION, parameter, value.toString()));
        return this;
    }

    /** Counts by its place in the project: a project that is moved is still the same. */
    Settings withFolder(String parameter, File folder) {
        Path path = folder.toPath().toAbsolutePath().normalize();
        return with(parameter, path.startsWith(base) ? base.relativize(path) : path);
    }

    Settings withSchemaFolder(String parameter, File folder) {
        if (folder.exists() && !folder.isDirectory()) {
            faults.add(BuildFault.NOT_A_FOLDER
                    .at(place, parameter + " is a file: " + SchemaFiles.asSeenFromHere(folder.toPath()))
                    .repair("name the folder it is in; every .yaml file there is taken"));
        }
        return withFolder(parameter, folder);
    }

    Settings withSchemaNames(String parameter, List<String> names) {
        for (String name : names) {
            if (SchemaResources.name(Objects.toString(name, "")).isEmpty()) {
                faults.add(BuildFault.NOT_A_SCHEMA_NAME
                        .at(place, "\"" + name + "\" is no name of a schema on the class path")
                        .repair("write labwire/<path>, or put the file into the schema folder"));
            }
        }
        return with(parameter, names);
    }

    List<Ingredient> ingredients() {
        return List.copyOf(ingredients);
    }

    List<Diagnostic> faults() {
        return List.copyOf(faults);
    }
}
