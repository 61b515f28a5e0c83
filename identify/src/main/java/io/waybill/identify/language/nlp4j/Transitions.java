package io.waybill.identify.language.nlp4j;

/** The parser's place in a sentence: a stack, the nodes passed over, the next word. Used by one thread. */
final class Transitions {
    private final int[] stack;
    private final int[] passed;
    private int stackSize;
    private int passedSize;
    private int input;

    Transitions(int nodes) {
        stack = new int[nodes + 1];
        passed = new int[nodes + 1];
        shift();
    }

    int top() {
        return stack[stackSize - 1];
    }

    int input() {
        return input;
    }

    /** The node so deep in the stack (0 or negative) or among those passed over (positive), -1 where there is none. */
    int peek(int depth) {
        if (depth > 0) {
            return depth <= passedSize ? passed[passedSize - depth] : -1;
        }
        return -depth < stackSize ? stack[stackSize - 1 + depth] : -1;
    }

    void shift() {
        while (passedSize > 0) {
            stack[stackSize++] = passed[--passedSize];
        }
        stack[stackSize++] = input++;
    }

    void reduce() {
        stackSize--;
    }

    void pass() {
        passed[passedSize++] = stack[--stackSize];
    }

    void reset(int onStack, int next) {
        stackSize = 0;
        passedSize = 0;
        stack[stackSize++] = onStack;
        input = next;
    }
}
