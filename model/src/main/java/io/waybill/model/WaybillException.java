package io.waybill.model;

/** The root of what Waybill throws: says where (file, line or offset), at which step, and what to do next. */
public class WaybillException extends RuntimeException {
    private final String where;

    public WaybillException(String where, String message) {
        super(where + ": " + message);
        this.where = where;
    }

    public WaybillException(String where, String message, Throwable cause) {
        super(where + ": " + message, cause);
        this.where = where;
    }

    /** File, line or offset, and step. */
    public String where() {
        return where;
    }
}
