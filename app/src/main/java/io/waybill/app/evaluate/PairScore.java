package io.waybill.app.evaluate;

import io.waybill.app.evaluate.Gold.Label;
import io.waybill.model.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a told claim has right of the label that it stands for: roles, source, stage, polarity, date. */
final class PairScore {
    private static final List<Role> PARTIES =
            List.of(Role.SUPPLIER, Role.RECIPIENT, Role.BROKER, Role.AGENT, Role.TARGET);
    private static final Pattern NUMBER = Pattern.compile("\\d{4,5}");

    private final Tally tally;
    private final Names names;
    private final Voices voices;

    PairScore(Tally tally, Names names, Voices voices) {
        this.tally = tally;
        this.names = names;
        this.voices = voices;
    }

    void score(Label label, Told told) {
        Map<Role, Counts> roles = RoleCounts.of(label, told, names);
        boolean source = voices.isRight(label, told);
        boolean polarity = label.polarityAccept().contains(told.polarity());
        if (label.isCore()) {
            Counts all = RoleCounts.sum(roles);
            tally.headline = tally.headline.plus(all);
            tally.signed = tally.signed.plus(source && polarity ? all : all.spoilt());
            Tally.add(tally.frames, Types.frame(label.told().type()), all);
        }
        if (!label.counts()) {
            return;
        }
        roles(label, roles);
        laws(label.told(), told);
        entities(label.told(), told);
        tally.judge("type exact", told.type().equals(label.told().type()));
        tally.judge("attribution", source);
        if (voices.namesAnother(label)) {
            tally.judge("attribution named", source);
        }
        stage(label, told.stage());
        tally.judge("polarity", polarity);
        label.told().time().ifPresent(time -> {
            boolean date = Dates.isRight(label, time, told.time(), names);
            tally.judge("date", date);
            if (!label.relativeDate()) {
                tally.judge("date absolute", date);
            }
        });
    }

    private void roles(Label label, Map<Role, Counts> counts) {
        boolean isDesignation = label.told().type().equals("designate");
        counts.forEach((role, c) -> {
            if (isDesignation && (role == Role.TARGET || role == Role.AGENT)) {
                Tally.add(tally.designations, role == Role.TARGET ? "target" : "authority", c);
            } else {
                Tally.add(tally.roles, role.label(), c);
            }
        });
    }

    /** Orders are compared by their numbers, where any is told. */
    private void laws(Told label, Told told) {
        if (label.type().equals("designate")
                && !label.laws().isEmpty()
                && !told.laws().isEmpty()) {
            Set<String> right = numbers(label.laws());
            Set<String> given = numbers(told.laws());
            int common = (int) right.stream().filter(given::contains).count();
            Tally.add(
                    tally.designations,
                    "legal basis",
                    new Counts(common, given.size() - common, right.size() - common));
        }
    }

    private static Set<String> numbers(List<Filler> laws) {
        Set<String> numbers = new HashSet<>();
        for (Filler law : laws) {
            NUMBER.matcher(law.entity().orElse("") + " " + law.text().orElse(""))
                    .results()
                    .forEach(found -> numbers.add(found.group()));
        }
        return numbers;
    }

    private void entities(Told label, Told told) {
        for (Role role : PARTIES) {
            List<Filler> right = label.fillers(role);
            List<Filler> given = told.fillers(role);
            Pairs.of(right, given, names, role).forEach((j, i) -> {
                if (given.get(j).entity().isPresent()) {
                    tally.judge("entity", names.sameEntity(right.get(i), given.get(j)));
                }
            });
        }
    }

    /** Another accepted value counts, but not the commonest one: a constant must not pass. */
    private void stage(Label label, Optional<String> given) {
        label.told().stage().ifPresent(right -> {
            boolean hit = given.equals(Optional.of(right))
                    || !given.equals(Optional.of("completed"))
                            && label.stageAccept().contains(given);
            Tally.add(tally.stages, right, Counts.of(hit, false, !hit));
            if (!hit) {
                Tally.add(tally.stages, given.orElse("None"), Counts.wrong(1));
            }
        });
        tally.judge("stage", label.stageAccept().contains(given));
    }
}
