package org.postpolicy.workbench;

import java.util.LinkedHashMap;
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
    private final transient Map<String, String> wordings;
    private final transient Map<String, Object> more;

    /** Takes what only a program that is not the page can meet, or what is known in English alone. */
    PageRefusal(int status, String english) {
        this(status, Map.of("en", english), Map.of());
    }

    /** Takes what a person can meet. */
    PageRefusal(int status, String english, String french) {
        this(status, wordings(english, french), Map.of());
    }

    private PageRefusal(int status, Map<String, String> wordings, Map<String, Object> more) {
        super(wordings.get("en"), null, false, false);
        this.status = status;
        this.wordings = wordings;
        this.more = more;
    }

    private static Map<String, String> wordings(String english, String french) {
        Map<String, String> wordings = new LinkedHashMap<>();
        wordings.put("en", english);
        wordings.put("fr", french);
        return wordings;
    }

    /** Returns the refusal with members that its answer has besides the message. */
    PageRefusal with(Map<String, Object> members) {
        return new PageRefusal(status, wordings, members);
    }

    int status() {
        return status;
    }

    Map<String, Object> answer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("message", wordings);
        answer.putAll(more);
        return answer;
    }
}
