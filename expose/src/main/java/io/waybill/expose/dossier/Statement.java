package io.waybill.expose.dossier;

import io.waybill.expose.page.Tag;
import io.waybill.model.Claim;
import io.waybill.model.Origin;
import io.waybill.model.Report;

/**
 * A claim as the page shows it.
 *
 * @param number of the report, from 1 in the order of reading
 */
record Statement(Claim claim, Mark mark, Step step, Voice voice, Report report, int number) {
    static Statement of(Claim claim, Report report, int number) {
        return new Statement(claim, Mark.of(claim), Step.of(claim), Voice.of(claim, report, number), report, number);
    }

    Statement of(Origin origin, String named) {
        return new Statement(claim, mark, step, voice.of(origin, named), report, number);
    }

    String id() {
        return claim.id();
    }

    /** A statement is its claim in its report; comparing their texts would cost a reading each time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Statement that && number == that.number && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** The place in the reader. */
    String anchor() {
        return "#r" + number + "s" + (claim.evidence().sentence() + 1);
    }

    /** Link to the sentence. */
    Tag link() {
        return Tag.tag("a")
                .attr("href", anchor())
                .add("report " + number + ", sentence " + (claim.evidence().sentence() + 1));
    }
}
