package io.labwire.cli.vendor;

import java.util.List;

/**
 * A runtime and all that it needs.
 *
 * @param protocol the protocol it speaks, such as {@code katcp}
 * @param libraries the runtime's own jar, then the others
 */
record RuntimeBill(String protocol, List<Library> libraries) {

    RuntimeBill {
        libraries = List.copyOf(libraries);
    }
}
