package io.labwire.maven.scanner;

import io.labwire.codegen.model.diagnostic.DiagnosticRenderer;
import io.labwire.codegen.model.source.SourceFile;
import io.labwire.codegen.scanner.ScannerCompiler;
import io.labwire.codegen.scanner.ScannerRequest;
import io.labwire.codegen.scanner.ScannerResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/** Makes a scanner out of a lexer grammar. */
@Mojo(
        name = "scanner",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class ScannerMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /**
     * The grammar: a file, or a name that begins with {@code labwire/} and is looked up in the compile class path, where
     * {@code labwire/grammars/Katcp.g4} is the resource {@code META-INF/labwire/grammars/Katcp.g4}.
     */
    @Parameter(required = true)
    private String grammar;

    /** The package of the scanner. */
    @Parameter(required = true)
    private String packageName;

    /** The simple name of the scanner. */
    @Parameter(required = true)
    private String className;

    /** Where the scanner is written to. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/labwire-scanner")
    private File outputDirectory;

    /** Filled in by Maven. */
    @SuppressWarnings("NullAway.Init") // Maven sets the fields
    public ScannerMojo() {}

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        project.addCompileSourceRoot(outputDirectory.getPath());
        ScannerResult result = ScannerCompiler.compile(new ScannerRequest(grammarText(), packageName, className));
        DiagnosticRenderer renderer = new DiagnosticRenderer();
        result.diagnostics().forEach(each -> getLog().error(renderer.picture(each)));
        String source = result.source()
                .orElseThrow(() -> new MojoFailureException(
                        grammar + ": " + result.diagnostics().size() + " error(s), no scanner"));
        try {
            write(source);
        } catch (IOException e) {
            throw new MojoExecutionException("cannot write to " + outputDirectory + ": " + e.getMessage(), e);
        }
    }

    private SourceFile grammarText() throws MojoExecutionException {
        try {
            Optional<String> text = grammar.startsWith("labwire/")
                    ? new ClassPath(classPath()).read("META-INF/" + grammar)
                    : Optional.of(Files.readString(project.getBasedir().toPath().resolve(grammar)));
            return new SourceFile(
                    grammar,
                    text.orElseThrow(() -> new MojoExecutionException(
                            "no " + grammar + " in the compile class path; is the jar that has it a dependency?")));
        } catch (IOException e) {
            throw new MojoExecutionException("cannot read " + grammar + ": " + e.getMessage(), e);
        }
    }

    private List<String> classPath() throws MojoExecutionException {
        try {
            return project.getCompileClasspathElements();
        } catch (DependencyResolutionRequiredException e) {
            throw new MojoExecutionException("the class path is not known: " + e.getMessage(), e);
        }
    }

    private void write(String source) throws IOException {
        Path folder = outputDirectory.toPath().resolve(packageName.replace('.', '/'));
        Path file = folder.resolve(className + ".java");
        if (Files.exists(file) && Files.readString(file).equals(source)) {
            getLog().info(className + " is up to date with " + grammar);
            return;
        }
        Files.createDirectories(folder);
        Files.writeString(file, source);
        getLog().info("wrote " + className + " from " + grammar);
    }
}
