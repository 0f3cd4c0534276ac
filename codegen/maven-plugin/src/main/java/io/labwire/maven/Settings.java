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
import java.util.function.Supplier;

/** The parameters of a goal: as ingredients of the build, and what is wrong with them. */
final class Settings {

    private final Path base;
    private final Supplier<Span> place;
    private final List<Ingredient> ingredients = new ArrayList<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    Settings(Path base, Supplier<Span> place, List<Ingredient> tool) {
        this.base = base;
        this.place = place;
        ingredients.addAll(tool);
    }

    Settings with(String parameter, Object value) {
        ingredients.add(new Ingredient(Kind.OPTION, parameter, value.toString()));
        return this;
    }

    /** A folder that is written into, which need not be there yet. */
    Settings withOutputFolder(String parameter, File folder) {
        return withFolder(parameter, folder, "name a folder; it is made when it is not there");
    }

    /** A folder of schemas, which need not be there. */
    Settings withSchemaFolder(String parameter, File folder) {
        return withFolder(parameter, folder, "name the folder it is in; every .yaml file there is taken");
    }

    /** Counts by its place in the project: a project that is moved is still the same. */
    private Settings withFolder(String parameter, File folder, String repair) {
        if (folder.exists() && !folder.isDirectory()) {
            faults.add(BuildFault.NOT_A_FOLDER
                    .at(place.get(), parameter + " is a file: " + SchemaFiles.asSeenFromHere(folder.toPath()))
                    .repair(repair));
        }
        Path path = folder.toPath().toAbsolutePath().normalize();
        return with(parameter, path.startsWith(base) ? base.relativize(path) : path);
    }

    Settings withSchemaNames(String parameter, List<String> names) {
        for (String name : names) {
            if (SchemaResources.name(Objects.toString(name, "")).isEmpty()) {
                faults.add(BuildFault.NOT_A_SCHEMA_NAME
                        .at(place.get(), "\"" + name + "\" is no name of a schema on the class path")
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
