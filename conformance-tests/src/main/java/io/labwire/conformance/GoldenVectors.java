package io.labwire.conformance;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;

/**
 * The golden vectors of one protocol: files of JSON Lines on the class path, each with a known number of vectors, and,
 * where the system property {@value #FURTHER} names a directory, the files of the same names in there.
 *
 * <p>The directory may hold the files itself or in a folder named after the protocol. A file that is missing from the
 * class path, has another number of vectors than stated or none at all, and a directory without any of the files, are
 * failures.
 */
public final class GoldenVectors {

    /** The system property that names a further directory of vectors. */
    public static final String FURTHER = "labwire.vectors";

    private final String protocol;
    private final Map<String, Integer> counts;

    private GoldenVectors(String protocol, Map<String, Integer> counts) {
        this.protocol = protocol;
        this.counts = Map.copyOf(counts);
    }

    /**
     * The vectors of a protocol, at {@code META-INF/labwire/vectors/PROTOCOL/} on the class path.
     *
     * @param protocol the protocol's name
     * @param counts how many vectors each file has, by the file's name
     * @return the vectors; nothing is read yet
     */
    public static GoldenVectors of(String protocol, Map<String, Integer> counts) {
        return new GoldenVectors(protocol, counts);
    }

    /** What is asserted about one vector. */
    @FunctionalInterface
    public interface Check {

        /**
         * Asserts it.
         *
         * @param vector the vector
         * @throws Exception if the code under test does
         */
        void accept(GoldenVector vector) throws Exception;
    }

    /**
     * A test for each vector of a file, and for each of the further file of that name.
     *
     * @param file the file's name
     * @param check what each test asserts
     * @return the tests, for a {@link org.junit.jupiter.api.TestFactory}
     * @throws AssertionError if a file is not as stated, or the property points at nothing
     */
    public Stream<DynamicNode> tests(String file, Check check) {
        DynamicContainer known = container("captured", known(file), check);
        return further(file, System.getProperty(FURTHER))
                .map(vectors -> Stream.<DynamicNode>of(known, container(FURTHER, vectors, check)))
                .orElseGet(() -> Stream.of(known));
    }

    List<GoldenVector> known(String file) {
        Integer count = counts.get(file);
        if (count == null) {
            throw new AssertionError(file + ": not one of " + counts.keySet());
        }
        String place = "META-INF/labwire/vectors/" + protocol + "/" + file;
        List<GoldenVector> vectors = VectorFile.read(place, resource(place));
        if (vectors.size() != count) {
            throw new AssertionError(place + ": " + vectors.size() + " vectors where there must be " + count);
        }
        return vectors;
    }

    Optional<List<GoldenVector>> further(String file, @Nullable String named) {
        if (named == null) {
            return Optional.empty();
        }
        Path directory = Path.of(named).toAbsolutePath();
        if (counts.keySet().stream().noneMatch(name -> Files.exists(in(directory, name)))) {
            throw new AssertionError(FURTHER + " names " + directory + ", where there is none of "
                    + counts.keySet().stream().sorted().toList());
        }
        Path path = in(directory, file);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(VectorFile.read(path.toString(), Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path in(Path directory, String file) {
        Path ofProtocol = directory.resolve(protocol).resolve(file);
        return Files.exists(ofProtocol) ? ofProtocol : directory.resolve(file);
    }

    private static DynamicContainer container(String title, List<GoldenVector> vectors, Check check) {
        return dynamicContainer(
                title + ", " + vectors.size() + " vectors",
                vectors.stream().map(vector -> dynamicTest(vector.name(), () -> check.accept(vector))));
    }

    private static String resource(String place) {
        try (InputStream in = GoldenVectors.class.getClassLoader().getResourceAsStream(place)) {
            if (in == null) {
                throw new AssertionError(place + ": not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
