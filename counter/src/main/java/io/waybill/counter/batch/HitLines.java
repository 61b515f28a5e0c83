package io.waybill.counter.batch;

import io.waybill.counter.screen.Hit;
import java.util.List;

/** A form of the lines that come out, one for each row. Stateless. */
interface HitLines {
    /** What stands above the lines; empty for nothing. */
    String head();

    /** The line of a row, without its end. */
    String line(QueryRow row, List<Hit> hits);

    /** JSON Lines. */
    HitLines JSON = new HitLines() {
        @Override
        public String head() {
            return "";
        }

        @Override
        public String line(QueryRow row, List<Hit> hits) {
            return HitJson.line(row, hits);
        }
    };
}
