package io.waybill.counter.list;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a list.
 *
 * @param list id of the list, such as {@code us-ofac-sdn}
 * @param date ISO date of the publication, where the name, the folder or the head of the file tells it
 */
public record ListPart(Path file, String list, Role role, Optional<String> date) {
    /** What the file is to its list. */
    public enum Role {
        MAIN,
        /** Adds to the entries of a main file: aliases, addresses, overlong remarks. */
        COMPANION,
        /** Changes a main file that is older. */
        AMENDMENT
    }
}
