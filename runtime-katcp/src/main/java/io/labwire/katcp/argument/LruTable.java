package io.labwire.katcp.argument;

/** The two states, to be found by what is on the wire. */
final class LruTable {

    static final WireEnum.Table<Lru> VALUES = WireEnum.Table.of(Lru.values());

    private LruTable() {}
}
