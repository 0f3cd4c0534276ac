package io.labwire.codegen.scanner;

import java.util.List;

/** A generated scanner behind an interface that tests know. */
public interface ScannerUnderTest {

    /** Scans a stream that comes in pieces. */
    List<Found> scan(List<byte[]> pieces);
}
