package io.waybill.identify.language.nlp4j;

/** Labels the words of a sentence one after another: parts of speech, entities. Thread-safe. */
final class Tagger {
    private final LinearModel model;
    private final Field field;

    /** @param field which the labels go to */
    Tagger(LinearModel model, Field field) {
        this.model = model;
        this.field = field;
    }

    void tag(Nodes nodes) {
        int[][] slots = model.template().slots();
        LinearModel.Scorer scorer = model.scorer(nodes);
        for (int node = 1; node < nodes.size(); node++) {
            for (int slot = 0; slot < slots.length; slot++) {
                int target = node + slots[slot][1];
                scorer.at()[slot] = target >= 1 && target < nodes.size() ? target : -1;
            }
            nodes.put(node, field, model.labels().get(LinearModel.best(scorer.score())));
        }
    }
}
