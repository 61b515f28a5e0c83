package io.waybill.model;

import java.util.Optional;

/** When it happened, in the words of the report and as ISO 8601 ({@code normalised}), empty where it cannot be told. */
public record ClaimTime(String text, int start, int end, Optional<String> normalised) {}
