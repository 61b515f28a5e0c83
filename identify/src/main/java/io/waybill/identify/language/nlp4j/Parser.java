package io.waybill.identify.language.nlp4j;

import java.util.List;

/** Builds the dependency tree of a tagged sentence by arc-eager transitions over two stacks. Thread-safe. */
final class Parser {
    /** Sets of labels in the model's file. */
    enum LabelSet {
        SHIFT,
        NO_ARC,
        NO_ARC_NO_REDUCE,
        NOT_PLAIN_REDUCE,
        LEFT_ARC,
        RIGHT_ARC
    }

    /** A label of the model: the arc ({@code L}, {@code R}, {@code N}), what happens to the stack, the relation. */
    private record Action(char arc, char list, String relation) {
        static Action of(String label) {
            return new Action(label.charAt(0), label.charAt(2), label.substring(4));
        }
    }

    /** A node without a head looks for one so many words away. */
    private static final int REACH = 5;

    private static final String ROOT_RELATION = "root";

    private final LinearModel model;
    private final List<Action> actions;
    private final Template.Relation[] relations = Template.Relation.values();
    private final Template.Source[] sources = Template.Source.values();

    Parser(LinearModel model) {
        this.model = model;
        this.actions = model.labels().stream().map(Action::of).toList();
    }

    void parse(Nodes nodes) {
        LinearModel.Scorer scorer = model.scorer(nodes);
        Transitions state = new Transitions(nodes.size());
        while (state.input() < nodes.size()) {
            float[] scores = score(nodes.tree(), state, scorer);
            apply(actions.get(choose(nodes.tree(), state, scores)), nodes.tree(), state);
        }
        for (int node = 1; node < nodes.size(); node++) {
            if (nodes.tree().head(node) < 0) {
                adopt(nodes, node, state, scorer);
            }
        }
    }

    private float[] score(Tree tree, Transitions state, LinearModel.Scorer scorer) {
        int[][] slots = model.template().slots();
        for (int i = 0; i < slots.length; i++) {
            int node = switch (sources[slots[i][0]]) {
                case STACK -> state.top() + slots[i][1];
                case INPUT -> state.input() + slots[i][1];
                case PEEK -> state.peek(slots[i][1]);
            };
            boolean inside = node >= 0 && node < tree.size();
            scorer.at()[i] = inside ? tree.step(node, relations[slots[i][2]]) : -1;
        }
        return scorer.score();
    }

    private int choose(Tree tree, Transitions state, float[] scores) {
        int stack = state.top();
        int input = state.input();
        if (stack == 0) {
            return best(scores, LabelSet.SHIFT);
        }
        if (tree.isDescendant(stack, input)) {
            return best(scores, LabelSet.NO_ARC);
        }
        if (tree.isDescendant(input, stack)) {
            return best(scores, tree.head(stack) >= 0 ? LabelSet.NO_ARC : LabelSet.NO_ARC_NO_REDUCE);
        }
        return tree.head(stack) >= 0 ? LinearModel.best(scores) : best(scores, LabelSet.NOT_PLAIN_REDUCE);
    }

    private int best(float[] scores, LabelSet among) {
        return LinearModel.best(scores, model.labelSet(among.ordinal()));
    }

    private static void apply(Action action, Tree tree, Transitions state) {
        switch (action.arc) {
            case 'L' -> {
                tree.attach(state.top(), state.input(), action.relation);
                if (action.list == 'R') {
                    state.reduce();
                } else {
                    state.pass();
                }
            }
            case 'R' -> {
                tree.attach(state.input(), state.top(), action.relation);
                if (action.list == 'S') {
                    state.shift();
                } else {
                    state.pass();
                }
            }
            default -> {
                switch (action.list) {
                    case 'S' -> state.shift();
                    case 'R' -> state.reduce();
                    default -> state.pass();
                }
            }
        }
    }

    /** Gives a node the head that the model likes best among its neighbours. */
    private void adopt(Nodes nodes, int node, Transitions state, LinearModel.Scorer scorer) {
        int head = -1;
        int label = -1;
        double highest = -Double.MAX_VALUE;
        for (int direction : new int[] {-1, 1}) {
            LabelSet among = direction > 0 ? LabelSet.LEFT_ARC : LabelSet.RIGHT_ARC;
            for (int distance = 1; distance <= REACH; distance++) {
                int candidate = node + direction * distance;
                if (candidate < 0 || candidate >= nodes.size()) {
                    break;
                }
                if (!nodes.tree().isDescendant(candidate, node)) {
                    state.reset(Math.min(node, candidate), Math.max(node, candidate));
                    float[] scores = score(nodes.tree(), state, scorer);
                    int best = best(scores, among);
                    if (highest < scores[best]) {
                        head = candidate;
                        label = best;
                        highest = scores[best];
                    }
                }
            }
        }
        if (head < 0) {
            nodes.tree().attach(node, 0, ROOT_RELATION);
        } else {
            nodes.tree().attach(node, head, actions.get(label).relation);
        }
    }
}
