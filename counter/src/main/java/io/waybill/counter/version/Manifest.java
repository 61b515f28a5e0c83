package io.waybill.counter.version;

import io.waybill.counter.list.ListPart;
import io.waybill.model.ListKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a version of a list.
 *
 * @param date of the publication: ISO, as precise as known
 * @param hash SHA-256 over the publisher's files, hexadecimal
 * @param richness of the form, as its reader says
 * @param asked kind that the user gave, where one was given
 * @param kinds entries of each kind
 * @param problems by reason, the most frequent first
 * @param changes what amendments replaced, by sort
 * @param otherForms found beside it and not loaded
 * @param records name of the file of records
 */
public record Manifest(
        String list,
        String date,
        DateBasis dateBasis,
        String hash,
        String format,
        int richness,
        Optional<ListKind> asked,
        Instant imported,
        int entries,
        int names,
        Map<ListKind, Integer> kinds,
        List<SourceFile> files,
        List<Fault> problems,
        List<Fault> changes,
        List<OtherForm> otherForms,
        String records) {
    public Manifest {
        kinds = Map.copyOf(kinds);
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        changes = List.copyOf(changes);
        otherForms = List.copyOf(otherForms);
    }

    /** How the date is known, the surest first. */
    public enum DateBasis {
        /** Told by the file, its name or its folder. */
        STATED,
        /** Told by the user. */
        GIVEN,
        /** The newest day on which an entry was listed: the list is no older. */
        NEWEST_LISTING,
        /** When the file was last written: nothing better is known. */
        FILE_TIME;

        /** Whether it may be another date once somebody says it. */
        public boolean isInferred() {
            return this == NEWEST_LISTING || this == FILE_TIME;
        }
    }

    /**
     * A file of the publisher, kept compressed.
     *
     * @param kept name in the folder of the version
     * @param sha256 of the file as published, hexadecimal
     */
    public record SourceFile(
            String name, ListPart.Role role, Optional<String> date, long bytes, String sha256, String kept) {}

    /**
     * Records of one sort: such that could not be used, in part or at all, or such that were replaced.
     *
     * @param examples where the first ones stand
     */
    public record Fault(String reason, int count, List<String> examples) {
        public Fault {
            examples = List.copyOf(examples);
        }
    }

    /** The same list in a form that holds less. */
    public record OtherForm(String format, List<String> files) {
        public OtherForm {
            files = List.copyOf(files);
        }
    }

    /** For receipts. */
    public Stamp stamp() {
        return new Stamp(list, date, hash, entries, kinds, format);
    }
}
