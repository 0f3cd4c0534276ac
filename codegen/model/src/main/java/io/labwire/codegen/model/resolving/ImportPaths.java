package io.labwire.codegen.model.resolving;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The arithmetic of import paths: segments with slashes between, whatever the operating system. */
final class ImportPaths {

    /** Paths with this beginning are looked up by name; all others are relative to the importing schema. */
    static final String NAMED = "labwire/";

    private static final Pattern LEGAL = Pattern.compile("[^/\\\\:\\p{Cntrl}]+(?:/[^/\\\\:\\p{Cntrl}]+)*");

    private ImportPaths() {}

    static boolean isLegal(String path) {
        return LEGAL.matcher(path).matches() && !(path.startsWith(NAMED) && climbs(path));
    }

    private static boolean climbs(String path) {
        return ("/" + path + "/").contains("/../");
    }

    /** The path that is meant by a relative one in the schema of another; leading {@code ..} are kept. */
    static String neighbour(String path, String relative) {
        Deque<String> segments = new ArrayDeque<>();
        int folder = path.lastIndexOf('/');
        String whole = folder < 0 ? relative : path.substring(0, folder + 1) + relative;
        for (String segment : whole.split("/", -1)) {
            if (segment.equals("..")
                    && !segments.isEmpty()
                    && !segments.getLast().equals("..")) {
                segments.removeLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
