package io.waybill.identify.attribution.measure;

/** How far what was found agrees with what was annotated. */
public record Agreement(double precision, double recall, double f1) {
    static Agreement of(int right, int found, int hit, int annotated) {
        double precision = found == 0 ? 0 : (double) right / found;
        double recall = annotated == 0 ? 0 : (double) hit / annotated;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Agreement(precision, recall, f1);
    }
}
