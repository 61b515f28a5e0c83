package io.waybill.expose.dossier;

import static io.waybill.expose.page.Tag.tag;

import io.waybill.expose.page.Count;
import io.waybill.expose.page.Html;
import io.waybill.expose.page.Tag;
import java.util.List;

/** Beside the summary: how far each deal is said to have got. */
final class Overview {
    private Overview() {}

    static Html of(Casefile file) {
        List<DealView> shown = file.foremost(Limits.OVERVIEW_DEALS);
        Tag rows = tag("tbody");
        for (DealView d : shown) {
            rows.add(tag("tr")
                    .claims(d.claimIds())
                    .add(
                            tag("th").attr("scope", "row").add(d.badge()),
                            tag("td")
                                    .add(tag("a").attr("href", "#" + d.anchor()).add(Html.name(d.route())))
                                    .add(tag("small").add(Html.name(d.shortGoods())))
                                    .add(tag("small").cls("vh").add(" " + Brief.by(d))),
                            tag("td").add(Track.of(d))));
        }
        Tag aside = tag("aside")
                .cls("overview")
                .add(
                        tag("h3").add("How far each deal is said to have got"),
                        tag("table")
                                .add(
                                        tag("thead")
                                                .add(tag("tr")
                                                        .add(
                                                                tag("th")
                                                                        .attr("scope", "col")
                                                                        .add(tag("span")
                                                                                .cls("vh")
                                                                                .add("Deal")),
                                                                tag("th")
                                                                        .attr("scope", "col")
                                                                        .add(tag("span")
                                                                                .cls("vh")
                                                                                .add("Parties")),
                                                                tag("th")
                                                                        .attr("scope", "col")
                                                                        .add(Track.head()))),
                                        rows),
                        tag("p").cls("quiet")
                                .add(
                                        "A denial stands under the stage that it denies; one that names none, under each that is told."));
        int more = file.deals().size() - shown.size();
        return more > 0
                ? aside.add(tag("p").cls("quiet").add(Count.of(more, "deal") + " of which less is told: see below."))
                : aside;
    }
}
