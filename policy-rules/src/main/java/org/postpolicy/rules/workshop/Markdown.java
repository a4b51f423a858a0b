package org.postpolicy.rules.workshop;

import java.util.Locale;

/** Puts plain text into a page. */
final class Markdown {

    private static final String MARKS = "\\*_<[|#";

    private Markdown() {}

    /** Returns text on one line that is shown as it is, except that what stands in backquotes is shown as code. */
    static String text(String plain) {
        StringBuilder escaped = new StringBuilder();
        boolean code = false;
        boolean closes = plain.chars().filter(sign -> sign == '`').count() % 2 == 0;
        for (char sign : plain.strip().replaceAll("\\s+", " ").toCharArray()) {
            if (sign == '`') {
                code = closes && !code;
                escaped.append(closes ? "" : "\\");
            } else if (!code && MARKS.indexOf(sign) >= 0) {
                escaped.append('\\');
            }
            escaped.append(sign);
        }
        return escaped.toString();
    }

    /** Returns a link to a heading of the same page that is a name in letters, digits and hyphens. */
    static String link(String heading) {
        return "[" + heading + "](#" + heading.toLowerCase(Locale.ROOT) + ")";
    }
}
