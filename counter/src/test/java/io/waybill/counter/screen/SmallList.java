package io.waybill.counter.screen;

import io.waybill.counter.index.Entries;
import io.waybill.counter.index.EntryIndex;
import io.waybill.counter.index.IndexBuilder;
import io.waybill.counter.version.Stamp;
import io.waybill.model.Designation;
import io.waybill.model.ListKind;
import io.waybill.model.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A list of a few invented entries, screened by the real index and the real names. */
final class SmallList {
    private SmallList() {}

    static ScreeningEngine engine(Path folder, List<Designation> entries) {
        Path file = folder.resolve("small.wbx");
        IndexBuilder.build(List.of(new Held(entries)), file, Progress.NONE);
        return new ScreeningEngine(
                new Known(entries),
                EntryIndex.open(file),
                Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC));
    }

    private record Held(List<Designation> entries) implements Entries {
        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public Designation entry(int position) {
            return entries.get(position);
        }
    }

    private record Known(List<Designation> entries) implements ScreeningEngine.Lists {
        @Override
        public Designation entry(int list, int position) {
            return entries.get(position);
        }

        @Override
        public List<Stamp> stamps() {
            return List.of(new Stamp(
                    "small", "2026-11-01", "0".repeat(64), entries.size(), Map.of(ListKind.SANCTIONS, 1), "invented"));
        }

        @Override
        public List<String> unavailable() {
            return List.of("other: could not be downloaded");
        }

        @Override
        public String asOf() {
            return "now";
        }
    }
}
