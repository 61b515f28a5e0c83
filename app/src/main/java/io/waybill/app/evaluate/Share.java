package io.waybill.app.evaluate;

/** How many of how many are right. */
record Share(int right, int all) {
    static final Share NONE = new Share(0, 0);

    static Share of(boolean right) {
        return new Share(right ? 1 : 0, 1);
    }

    Share plus(Share other) {
        return new Share(right + other.right, all + other.all);
    }

    double value() {
        return all == 0 ? 0 : (double) right / all;
    }

    @Override
    public String toString() {
        return all == 0 ? "-" : Decimals.of(value()) + " (" + right + "/" + all + ")";
    }
}
