package io.labwire.conformance.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.codegen.generator.Output;
import io.labwire.codegen.model.Schema;
import io.labwire.codegen.model.compiler.CompileRequest;
import io.labwire.codegen.model.dialect.Dialect;
import io.labwire.codegen.model.dialect.GeneratedName;
import java.util.Set;
import java.util.stream.Collectors;

/** No class is generated that the dialect does not name: its rule against clashing names would not know of it. */
final class DeclaredNames {

    private DeclaredNames() {}

    static void check(GeneratedProject project) {
        for (Schema schema : project.schemas()) {
            Dialect dialect = CompileRequest.installedDialects().stream()
                    .filter(each -> each.protocol().equals(schema.protocol()))
                    .findFirst()
                    .orElseThrow();
            Set<String> named = dialect.generatedNames(schema)
                    .map(GeneratedName::className)
                    .map(name -> schema.javaPackage().replace('.', '/') + "/" + name + ".java")
                    .collect(Collectors.toSet());
            assertThat(project.outputs())
                    .filteredOn(output -> output.origin().file().equals(schema.source())
                            && output.path().endsWith(".java"))
                    .extracting(Output::path)
                    .isSubsetOf(named);
        }
    }
}
