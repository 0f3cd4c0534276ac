package io.labwire.codegen.model.resolving;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that somebody most probably meant. */
public final class Nearest {

    private static final int LONGEST = 64;
    private static final int MOST = 300;

    private Nearest() {}

    /**
     * The known name that is few changes away, if there is one; the first of several. Of very many names only the first
     * are looked at, so that a thousand mistakes among a thousand names take no time.
     *
     * @param typed what was typed
     * @param known the names that there are
     * @return the nearest of them, if one is near
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        int best = Math.min(3, 1 + typed.length() / 4) + 1;
        String nearest = null;
        int tried = 0;
        for (String candidate : known) {
            if (++tried > MOST) {
                break;
            }
            if (typed.length() > LONGEST) {
                continue;
            }
            int distance = beginsLike(typed, candidate) ? 1 : best;
            if (Math.abs(candidate.length() - typed.length()) < best) {
                distance = candidate.equalsIgnoreCase(typed) ? 0 : Math.min(distance, distance(typed, candidate));
            }
            if (distance < best) {
                best = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Whether one of them is short for the other, as {@code min} is for {@code minimum}. */
    private static boolean beginsLike(String typed, String candidate) {
        int shorter = Math.min(typed.length(), candidate.length());
        return shorter >= 3
                && Character.isLetter(typed.charAt(shorter - 1))
                && typed.regionMatches(true, 0, candidate, 0, shorter);
    }

    /** How many characters have to be added, removed, replaced or swapped with their neighbour. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                least = Math.min(least, cost[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    least = Math.min(least, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = least;
            }
        }
        return cost[from.length()][to.length()];
    }
}
