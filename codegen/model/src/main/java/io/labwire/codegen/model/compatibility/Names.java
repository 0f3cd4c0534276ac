package io.labwire.codegen.model.compatibility;

import java.util.List;

/**
 * The names by which something is read.
 *
 * @param written the one by which it is written
 * @param others the others
 */
record Names(String written, List<String> others) {

    boolean reads(String name) {
        return written.equals(name) || others.contains(name);
    }
}
