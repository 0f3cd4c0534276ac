package io.labwire.codegen.model.compatibility;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference page of the kinds of changes. */
final class CompatibilityPage {

    private CompatibilityPage() {}

    static String text() {
        return """
                # Changes of a schema

                <!-- Made from the table in the code: mvn test -pl codegen/model -Dlabwire.golden=update -->

                What `labwire check --against OLD` and the Maven goal `labwire:check` with `<against>` find between an old version of
                schemas and a new one, and whom each change breaks. [How to release a schema](../how-to/release-a-schema.md) shows a
                change, the message, and the acknowledgement.

                Judged is an old peer that talks to a new one, in both directions, and a program that was written with the classes of the
                old schema. A new peer can take heed of old ones, an old one of nobody: what a new peer sends only if its user asks for it
                breaks nothing; what comes out of its data by itself does.

                | verdict | says | a check |
                | --- | --- | --- |
                %s

                What is known by its name and what by its position is for the protocol to say: arguments in KATCP and the fields of
                frames go by position, fields in the JSON protocols by key, those of protobuf messages by number. A name that is not on
                the wire is a name in Java only.

                What a schema imports is not compared: each schema is the business of who releases it.

                A change that is meant is acknowledged in the new schema, with the reason:

                ```text
                acknowledge:
                  - {change: LW0652, at: requests.tune.arguments.hold, reason: No released client sends it.}
                ```

                `at` is the path that the change is shown with, or of what contains it; without it, all changes of that kind in the schema
                are meant. Of an element that is gone it is the old path; of a schema that is gone, the path that it was imported by. Once
                the new schema is the released one, the entry says nothing any more, and is warned of with LW0600: remove it.

                ## All kinds

                | id | verdict | what has changed | why |
                | --- | --- | --- | --- |
                %s
                """.formatted(verdicts(), kinds());
    }

    private static String verdicts() {
        return Stream.of(Verdict.values())
                .map(verdict -> "| " + verdict + " | " + verdict.meaning() + " | "
                        + (verdict.breaks() ? "fails, unless acknowledged" : "passes") + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String kinds() {
        return ChangeKind.all().stream()
                .map(kind -> "| " + kind.id() + " | " + kind.verdict() + " | "
                        + sentence(kind.ruling().what()) + " | "
                        + sentence(kind.ruling().why()) + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String sentence(String clause) {
        return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
    }
}
