package io.waybill.app;

import io.waybill.counter.index.Entries;
import io.waybill.counter.index.EntryIndex;
import io.waybill.counter.index.IndexBuilder;
import io.waybill.counter.screen.Algorithm;
import io.waybill.counter.screen.ScreeningEngine;
import io.waybill.counter.version.ListStore;
import io.waybill.counter.version.ListVersion;
import io.waybill.counter.version.Stamp;
import io.waybill.model.Designation;
import io.waybill.model.Progress;
import io.waybill.model.WaybillException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Opens screening over the lists of a store; the index is made when it is missing or of older versions. Thread-safe. */
public final class ListScreenings implements Screenings {
    private final ListStore store;

    public ListScreenings(ListStore store) {
        this.store = store;
    }

    @Override
    public ScreeningEngine open(Optional<LocalDate> asOf, Progress progress) {
        List<ListVersion> versions = asOf.map(store::inForce).orElseGet(store::inForce);
        if (versions.isEmpty()) {
            throw new NoLists(asOf.map(day -> "no list is loaded that is as old as " + day)
                            .orElse("no lists are loaded")
                    + "; load some with: waybill lists import PATH, or waybill lists update");
        }
        String when = asOf.map(LocalDate::toString).orElse("now");
        return new ScreeningEngine(new Loaded(versions, when), index(versions, progress), Clock.systemUTC());
    }

    /** Makes the index of what is in force now, so that the next screening need not. */
    public void prepare(Progress progress) {
        List<ListVersion> versions = store.inForce();
        if (!versions.isEmpty()) {
            index(versions, progress).close();
        }
    }

    private EntryIndex index(List<ListVersion> versions, Progress progress) {
        Path file = store.folder().resolve("index").resolve(ListStore.key(versions) + "-" + Algorithm.INDEX + ".wbx");
        if (Files.exists(file)) {
            try {
                return EntryIndex.open(file);
            } catch (WaybillException e) {
                progress.at("the index is damaged and made anew", 0, 0);
            }
        }
        IndexBuilder.build(versions.stream().map(Positions::new).toList(), file, progress);
        return EntryIndex.open(file);
    }

    private record Positions(ListVersion version) implements Entries {
        @Override
        public int size() {
            return version.size();
        }

        @Override
        public Designation entry(int position) {
            return version.entry(position);
        }
    }

    private record Loaded(List<ListVersion> versions, String asOf) implements ScreeningEngine.Lists {
        @Override
        public Designation entry(int list, int position) {
            return versions.get(list).entry(position);
        }

        @Override
        public List<Stamp> stamps() {
            return versions.stream().map(ListVersion::stamp).toList();
        }

        @Override
        public List<String> unavailable() {
            return List.of();
        }
    }
}
