package io.labwire.codegen.generator;

import io.labwire.codegen.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who writes which file.
 *
 * <p>Two outputs with one path would overwrite each other, and so would two whose paths differ only in case, on the
 * file systems that do not tell them apart; a path that climbs out of its folder would overwrite what is not ours.
 */
final class OutputClaims {

    private static final Pattern CONFINED =
            Pattern.compile("(?!\\.)[^/\\\\:\\p{Cntrl}]+(/(?!\\.)[^/\\\\:\\p{Cntrl}]+)*");

    private final Map<String, Output> claimed = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    void claim(Output output) {
        if (!CONFINED.matcher(output.path()).matches()) {
            diagnostics.add(Diagnostic.error(
                            "LW0502",
                            output.origin(),
                            "this would be written to \"" + output.path() + "\", outside its folder")
                    .repair("give it a name without a leading dot, a colon or a backslash"));
            return;
        }
        Optional<Output> before = Optional.ofNullable(claimed.putIfAbsent(key(output), output));
        before.ifPresent(first -> diagnostics.add(Diagnostic.error(
                        "LW0501",
                        output.origin(),
                        "this would be written to \"" + output.path() + "\", and something else already is")
                .note(first.origin(), "the other one")
                .repair("rename one of them")));
    }

    private static String key(Output output) {
        return output.product() + ":" + output.path().toLowerCase(Locale.ROOT);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
