package org.postpolicy.workbench;

import java.util.Map;

/** Says why a request of the page is not granted; the answer has nothing of the request in it but names. */
final class PageRefusal extends RuntimeException {

    static final int MALFORMED = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int WRONG_METHOD = 405;
    static final int CONFLICT = 409;
    static final int TOO_LARGE = 413;
    static final int MISDIRECTED = 421;
    static final int NOT_IN_ORDER = 422;
    static final int DEFECT = 500;

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, Object> more;

    PageRefusal(int status, String message) {
        this(status, message, Map.of());
    }

    /** Takes members that the answer has besides the message. */
    PageRefusal(int status, String message, Map<String, Object> more) {
        super(message, null, false, false);
        this.status = status;
        this.more = more;
    }

    int status() {
        return status;
    }

    Map<String, Object> more() {
        return more;
    }
}
