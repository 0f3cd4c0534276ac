package io.labwire.cli.trainer.line;

import io.labwire.cli.console.Console;
import io.labwire.json.value.JsonObject;
import io.labwire.json.value.JsonText;
import io.labwire.json.value.JsonValue;
import io.labwire.json.write.JsonLayout;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes each as a JSON object on a line of its own, for programs. */
public final class JsonReport implements Report {

    private final Console console;

    /**
     * The report.
     *
     * @param console where it is written
     */
    public JsonReport(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void line(String type, Fields fields) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("type", new JsonText(type));
        members.putAll(fields.members());
        console.out().println(new JsonObject(members).toText(JsonLayout.COMPACT));
        console.out().flush();
    }

    @Override
    public void help(String text) {
        console.err().println(text);
    }
}
