package io.labwire.codegen.model.resolving;

import io.labwire.codegen.model.Waiver;
import io.labwire.codegen.model.compatibility.ChangeKind;
import io.labwire.codegen.model.diagnostic.DiagnosticId;
import io.labwire.codegen.model.language.Construct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Reads which changes since the last release are meant. Whether there are such changes shows when the schema is
 * compared with that release; a path may lead to what is gone.
 */
final class AcknowledgementReader {

    private static final String KEY = "acknowledge";

    private final Nodes nodes;

    AcknowledgementReader(Nodes nodes) {
        this.nodes = nodes;
    }

    List<Waiver> read(Properties schema) {
        Map<String, ChangeKind> known = ChangeKind.byId();
        List<Waiver> read = new ArrayList<>();
        for (Waiver waiver : new WaiverReader(nodes, KEY, Construct.ACKNOWLEDGEMENT, "change").read(schema)) {
            if (known.containsKey(waiver.subject())) {
                read.add(waiver);
            } else {
                nodes.found()
                        .add(DiagnosticId.UNKNOWN_CHANGE_ACKNOWLEDGED
                                .at(waiver.span(), "there is no change \"" + waiver.subject() + "\"")
                                .repair(Nearest.to(waiver.subject(), new TreeSet<>(known.keySet()))
                                        .map(nearest -> "write '" + nearest + "'")
                                        .orElse("write the id that labwire check --against shows, such as LW0601")));
            }
        }
        return read;
    }
}
