package io.labwire.katcp.watch;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/**
 * Which of many names stands in an array: open addressing, at most half full, never changed.
 *
 * <p>The hash is a polynomial over a prime field at a point that nobody outside knows, since names come from a peer, who
 * else could choose such that all collide.
 */
final class NameIndex {

    static final int NONE = -1;

    private static final int PRIME_BITS = 61;
    private static final long PRIME = (1L << PRIME_BITS) - 1;

    /** So many bytes stay below the prime. */
    private static final int COEFFICIENT = 7;

    private static final long POINT = (new SecureRandom().nextLong() >>> 4) | (1L << 40);

    private final byte[][] names;
    private final int[] slots;
    private final int mask;

    /** Of names that are equal, the first counts. */
    NameIndex(List<byte[]> all) {
        int size = Integer.highestOneBit(Math.max(1, all.size()) * 4 - 1);
        this.names = all.toArray(byte[][]::new);
        this.slots = new int[size];
        this.mask = size - 1;
        Arrays.fill(slots, NONE);
        for (int i = 0; i < names.length; i++) {
            int slot = slot(names[i], 0, names[i].length);
            if (slots[slot] == NONE) {
                slots[slot] = i;
            }
        }
    }

    /** The place of the name in the list, or {@link #NONE}. */
    int find(byte[] array, int from, int to) {
        return slots[slot(array, from, to)];
    }

    /** The name's own slot, or the free one where it would be. */
    private int slot(byte[] array, int from, int to) {
        int slot = hash(array, from, to) & mask;
        while (slots[slot] != NONE
                && !Arrays.equals(names[slots[slot]], 0, names[slots[slot]].length, array, from, to)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** How many slots are looked at, at most, to find any name. */
    int longestSearch() {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < 2 * slots.length && run < slots.length; i++) { // twice, as a run may go round
            run = slots[i & mask] == NONE ? 0 : run + 1;
            longest = Math.max(longest, run + 1);
        }
        return longest;
    }

    private static int hash(byte[] array, int from, int to) {
        long hash = (long) to - from; // the same bytes with a zero more are another name
        for (int at = from; at < to; at += COEFFICIENT) {
            long coefficient = 0;
            for (int i = at; i < to && i < at + COEFFICIENT; i++) {
                coefficient = (coefficient << 8) | (array[i] & 0xFF);
            }
            hash = atPoint(hash) + coefficient;
        }
        long last = atPoint(hash);
        return (int) (last ^ (last >>> 32));
    }

    /** Times the point, below the prime or hardly above. */
    private static long atPoint(long factor) {
        long low = factor * POINT;
        long high = Math.multiplyHigh(factor, POINT);
        long sum = (low & PRIME) + ((low >>> PRIME_BITS) | (high << (Long.SIZE - PRIME_BITS)));
        return (sum & PRIME) + (sum >>> PRIME_BITS);
    }
}
