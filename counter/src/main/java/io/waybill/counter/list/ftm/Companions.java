package io.waybill.counter.list.ftm;

import io.waybill.counter.list.Limits;
import io.waybill.counter.list.ftm.Schemata.Beside;
import io.waybill.counter.list.ftm.Schemata.Edge;
import io.waybill.model.EntryType;
import io.waybill.model.WaybillException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records that say something of entries, by the entry: sanctions, documents, addresses, wallets, ties to others. */
final class Companions {
    /** A tie as one of its ends sees it. */
    record Tie(Edge edge, boolean forward, FtmEntity record, String other) {}

    private final Map<String, List<FtmEntity>> sanctions = new HashMap<>();
    private final Map<String, List<FtmEntity>> documents = new HashMap<>();
    private final Map<String, List<FtmEntity>> wallets = new HashMap<>();
    private final Map<String, FtmEntity> addresses = new HashMap<>();
    private final Map<String, List<Tie>> ties = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> addressed = new HashSet<>();
    private final Set<String> tied = new HashSet<>();
    private int held;

    /** Takes what a record says of others. */
    void add(FtmEntity record) {
        addressed.addAll(record.all("addressEntity"));
        switch (Schemata.of(record.schema()).orElse(Beside.NONE)) {
            case Edge edge -> tie(edge, record);
            case Beside.SANCTION -> of(record, "entity", sanctions);
            case Beside.DOCUMENT -> of(record, "holder", documents);
            case Beside.NONE -> {}
            case Schemata.Entry entry -> belonging(entry.type(), record);
        }
    }

    private void belonging(EntryType type, FtmEntity record) {
        if (type == EntryType.WALLET) {
            of(record, "holder", wallets);
        } else if (record.schema().equals("Address")) {
            addresses.put(record.id(), record);
            count(record);
        }
    }

    /** Takes the name of a record to which another is tied. */
    void name(FtmEntity record) {
        if (tied.contains(record.id())) {
            record.caption().ifPresent(caption -> names.put(record.id(), caption));
        }
    }

    boolean hasTies() {
        return !tied.isEmpty();
    }

    List<FtmEntity> sanctions(String id) {
        return sanctions.getOrDefault(id, List.of());
    }

    List<FtmEntity> documents(String id) {
        return documents.getOrDefault(id, List.of());
    }

    List<FtmEntity> wallets(String id) {
        return wallets.getOrDefault(id, List.of());
    }

    List<FtmEntity> addresses(List<String> ids) {
        return ids.stream().filter(addresses::containsKey).map(addresses::get).toList();
    }

    List<Tie> ties(String id) {
        return ties.getOrDefault(id, List.of());
    }

    /** The name of a party that another is tied to; its id where the file does not hold it. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** Whether the address or wallet only belongs to others. */
    boolean belongs(FtmEntity record) {
        return addressed.contains(record.id()) || !record.all("holder").isEmpty();
    }

    private void tie(Edge edge, FtmEntity record) {
        for (var one : record.all(edge.one())) {
            for (var other : record.all(edge.other())) {
                ties.computeIfAbsent(one, key -> new ArrayList<>()).add(new Tie(edge, true, record, other));
                ties.computeIfAbsent(other, key -> new ArrayList<>()).add(new Tie(edge, false, record, one));
                tied.add(one);
                tied.add(other);
                count(record);
            }
        }
    }

    private void of(FtmEntity record, String property, Map<String, List<FtmEntity>> held) {
        for (var id : record.all(property)) {
            held.computeIfAbsent(id, key -> new ArrayList<>()).add(record);
            count(record);
        }
    }

    private void count(FtmEntity record) {
        if (++held > Limits.ENTRIES) {
            throw new WaybillException(
                    "line " + record.line(),
                    "the file has more than " + Limits.ENTRIES + " records beside its entries");
        }
    }
}
