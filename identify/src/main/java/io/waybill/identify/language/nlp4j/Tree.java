package io.waybill.identify.language.nlp4j;

import java.util.Arrays;

/** The dependency tree of a sentence while it is built: heads, and dependents in order. Used by one thread. */
final class Tree {
    /** By the number of dependents on the left and on the right, from two on alike. */
    private static final String[][] VALENCIES = {{"-", "->", "->>"}, {"<-", "<->", "<->>"}, {"<<-", "<<->", "<<->>"}};

    private final Nodes nodes;
    private final int[] heads;
    private final int[][] dependents;
    private final int[] counts;

    Tree(Nodes nodes) {
        this.nodes = nodes;
        heads = new int[nodes.size()];
        Arrays.fill(heads, -1);
        dependents = new int[nodes.size()][2];
        counts = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            updateValency(i);
        }
    }

    int size() {
        return heads.length;
    }

    /** -1 where the node has none yet. */
    int head(int node) {
        return heads[node];
    }

    void attach(int node, int head, String label) {
        if (heads[node] >= 0) {
            remove(heads[node], node);
        }
        int[] list = dependents[head];
        int count = counts[head];
        if (count == list.length) {
            list = dependents[head] = Arrays.copyOf(list, count * 2);
        }
        int at = -(Arrays.binarySearch(list, 0, count, node) + 1);
        System.arraycopy(list, at, list, at + 1, count - at);
        list[at] = node;
        counts[head]++;
        heads[node] = head;
        nodes.put(node, Field.LABEL, label);
        updateValency(head);
    }

    private void remove(int head, int node) {
        int[] list = dependents[head];
        int at = Arrays.binarySearch(list, 0, counts[head], node);
        System.arraycopy(list, at + 1, list, at, counts[head] - at - 1);
        counts[head]--;
        updateValency(head);
    }

    private void updateValency(int node) {
        int left = leftmost(node, 0) < 0 ? 0 : leftmost(node, 1) < 0 ? 1 : 2;
        int right = rightmost(node, 0) < 0 ? 0 : rightmost(node, 1) < 0 ? 1 : 2;
        nodes.put(node, Field.VALENCY, VALENCIES[left][right]);
    }

    boolean isDescendant(int node, int of) {
        for (int head = heads[node]; head >= 0; head = heads[head]) {
            if (head == of) {
                return true;
            }
        }
        return false;
    }

    /** The node reached by a step, -1 where there is none. */
    int step(int node, Template.Relation relation) {
        return switch (relation) {
            case SELF -> node;
            case HEAD -> heads[node];
            case GRAND_HEAD -> heads[node] < 0 ? -1 : heads[heads[node]];
            case LEFTMOST -> leftmost(node, 0);
            case SECOND_LEFTMOST -> leftmost(node, 1);
            case RIGHTMOST -> rightmost(node, 0);
            case SECOND_RIGHTMOST -> rightmost(node, 1);
            case LEFT_SIBLING -> leftSibling(node, 1);
            case SECOND_LEFT_SIBLING -> leftSibling(node, 2);
        };
    }

    private int leftmost(int node, int order) {
        return order < counts[node] && dependents[node][order] < node ? dependents[node][order] : -1;
    }

    private int rightmost(int node, int order) {
        int at = counts[node] - 1 - order;
        return at >= 0 && dependents[node][at] > node ? dependents[node][at] : -1;
    }

    private int leftSibling(int node, int distance) {
        if (heads[node] < 0) {
            return -1;
        }
        int at = Arrays.binarySearch(dependents[heads[node]], 0, counts[heads[node]], node) - distance;
        return at >= 0 ? dependents[heads[node]][at] : -1;
    }
}
