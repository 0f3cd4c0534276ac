package io.labwire.codegen.generator.writing;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/** A build's record on disk. */
final class BuildRecordFile {

    /** How the names of such files end. */
    static final String ENDING = ".record";

    private final Path file;

    BuildRecordFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    Path path() {
        return file;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    boolean exists() {
        return Files.isRegularFile(file);
    }

    /** The record; empty if there is none, or none that can be understood. */
    Optional<BuildRecord> read() throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        try {
            return Optional.of(BuildRecordText.parse(Files.readAllLines(file)));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Replaces the record in one step: whoever is interrupted leaves the old one. */
    void write(BuildRecord record) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "a record stands in a folder"));
        Path draft = file.resolveSibling(name() + ".new");
        Files.write(draft, BuildRecordText.of(record));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
