package io.waybill.identify.claim;

import io.waybill.model.WaybillException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Rows of a tab-separated resource; lines that start with # are comments. */
final class Rows {
    private Rows() {}

    static List<String[]> read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new WaybillException(name, "resource is missing from the build");
            }
            List<String[]> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line.stripTrailing().split("\t", -1));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new WaybillException(name, "resource cannot be read", e);
        }
    }
}
