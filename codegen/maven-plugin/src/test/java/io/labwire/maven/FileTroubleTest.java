package io.labwire.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileTroubleTest {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("a"), "a: access is denied"),
                Arguments.of(new NoSuchFileException("a"), "a: it is not there"),
                Arguments.of(new FileAlreadyExistsException("a"), "a: it is a file, and should be a folder"),
                Arguments.of(
                        new FileSystemException("a", null, "No space left on device"), "a: No space left on device"),
                Arguments.of(new IOException("../a is not in b"), "../a is not in b"),
                Arguments.of(new IOException(), "IOException"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsInWords(IOException fault, String text) {
        assertThat(FileTrouble.text(fault)).isEqualTo(text);
    }
}
