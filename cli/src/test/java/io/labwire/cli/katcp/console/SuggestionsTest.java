package io.labwire.cli.katcp.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.labwire.katcp.inspect.DeviceOffer;
import io.labwire.katcp.inspect.OfferedRequest;
import io.labwire.katcp.sensor.SensorDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final String EVIL = "evil\n\u001b[2J";

    private static final DeviceOffer OFFER = new DeviceOffer(
            Optional.empty(),
            Map.of(),
            List.of("add", EVIL, "a\u009bb").stream()
                    .map(name -> new OfferedRequest(name, "Says\u001b[2J.\nMore.", Optional.empty()))
                    .collect(Collectors.toMap(OfferedRequest::name, Function.identity())),
            List.of("psu.voltage", "\u00e9t\u00e9", "with blank", EVIL, "a\u202eb").stream()
                    .map(name -> new SensorDescription(name, "", "", "float", List.of()))
                    .collect(Collectors.toMap(SensorDescription::name, Function.identity())));

    private static List<Candidate> suggested(String typed) throws IOException {
        LineReader reader = LineReaderBuilder.builder()
                .terminal(new DumbTerminal(InputStream.nullInputStream(), OutputStream.nullOutputStream()))
                .build();
        ParsedLine line = new DefaultParser().parse(typed, typed.length(), Parser.ParseContext.COMPLETE);
        List<Candidate> candidates = new ArrayList<>();
        new Suggestions(() -> OFFER).complete(reader, line, candidates);
        return candidates;
    }

    @Test
    void namesThatATerminalWouldNotShowAreNotOffered() throws IOException {
        assertThat(suggested("").stream().map(Candidate::value)).containsExactly("add", "help", "exit", "quit");
        assertThat(suggested("sensor-value ").stream().map(Candidate::value))
                .containsExactly("psu.voltage", "with blank", "\u00e9t\u00e9");
        assertThat(suggested("sensor-value with,").stream().map(Candidate::value))
                .containsExactly("with,psu.voltage", "with,with blank", "with,\u00e9t\u00e9");
    }

    @Test
    void descriptionIsShownAsItIs() throws IOException {
        assertThat(suggested("").get(0).descr()).isEqualTo("Says\\x1b[2J.");
    }
}
