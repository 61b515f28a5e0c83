package io.waybill.identify.claim;

import io.waybill.identify.language.Sentence;
import io.waybill.lexicon.resource.Tsv;
import io.waybill.model.Mention;
import io.waybill.model.Phrase;
import io.waybill.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders, resolutions and laws that a sentence names, with their canonical names. Immutable. */
final class LegalBases {
    private record Form(Pattern pattern, String name) {}

    private final List<Form> forms = new ArrayList<>();

    static LegalBases load() {
        LegalBases bases = new LegalBases();
        for (List<String> row : Tsv.rows(LegalBases.class, "legal.tsv")) {
            bases.forms.add(new Form(Pattern.compile(row.get(0)), row.get(1)));
        }
        return bases;
    }

    /** Gives a draft the laws of its sentence, in the place of fillers that are part of their names. */
    static void name(Draft draft, List<Mention> laws) {
        for (Mention law : laws) {
            List.copyOf(draft.heads(Role.LEGAL_BASIS)).stream()
                    .filter(h -> law.start() <= draft.tree.start(h) && draft.tree.end(h) <= law.end())
                    .forEach(h -> draft.drop(Role.LEGAL_BASIS, h));
            draft.add(Role.LEGAL_BASIS, law);
        }
    }

    List<Mention> in(String report, Sentence sentence) {
        List<Mention> found = new ArrayList<>();
        String text = report.substring(sentence.start(), sentence.end());
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                int start = sentence.start() + matcher.start();
                int end = sentence.start() + matcher.end();
                if (found.stream().noneMatch(m -> m.start() < end && start < m.end())) {
                    String name = form.name();
                    for (int g = 1; g <= matcher.groupCount(); g++) {
                        name = name.replace("$" + g, matcher.group(g) == null ? "" : matcher.group(g));
                    }
                    found.add(Mention.of(Phrase.of(report, start, end), name.strip()));
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }
}
