package io.waybill.counter.version.update;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.util.Optional;

/** What a server says of a version of a file, for asking later whether there is another. */
record Validators(Optional<String> etag, Optional<String> lastModified) {
    static final Validators NONE = new Validators(Optional.empty(), Optional.empty());

    static Validators of(HttpHeaders headers) {
        return new Validators(headers.firstValue("ETag"), headers.firstValue("Last-Modified"));
    }

    boolean isNone() {
        return etag.isEmpty() && lastModified.isEmpty();
    }

    void addTo(HttpRequest.Builder request) {
        etag.ifPresent(tag -> request.header("If-None-Match", tag));
        lastModified.ifPresent(date -> request.header("If-Modified-Since", date));
    }
}
