package io.waybill.identify.attribution;

import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows of a tab-separated resource of this package; lines that start with # are comments. */
final class Rows {
    private Rows() {}

    static List<String[]> read(String name) {
        try (InputStream in = Rows.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new WaybillException(name, "resource is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.stripTrailing().split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new WaybillException(name, "resource cannot be read", e);
        }
    }
}
