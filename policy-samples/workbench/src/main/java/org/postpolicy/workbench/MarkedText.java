package org.postpolicy.workbench;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.postpolicy.facts.Signal;
import org.postpolicy.workbench.Answer.Field;
import org.postpolicy.workbench.Answer.Judged;

/** Shows a text with the evidence marked in it. */
final class MarkedText {

    private static final int LONGEST_PLAIN = 600;
    private static final int KEPT_AT_EACH_END = 200;

    private static final String MARGIN = "  | ";

    private MarkedText() {}

    /** Shows the texts of a decision. */
    static void show(Judged answer, Paint paint, Output out) {
        List<Signal> evidence = answer.decision().findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .toList();
        show(answer.fields(), evidence, paint, out);
    }

    /** Shows the texts that are not empty, each line behind a margin. */
    static void show(List<Field> fields, List<Signal> evidence, Paint paint, Output out) {
        for (Field field : fields) {
            if (!field.text().isEmpty()) {
                String label = field.name().equals("text") ? "" : field.name() + ": ";
                List<Signal> inField = evidence.stream()
                        .filter(signal -> field.name().equals(signal.field()))
                        .toList();
                out.line(MARGIN + label + of(field.text(), inField, paint).replace("\n", "\n" + MARGIN));
            }
        }
    }

    /** Returns the text, safe for a terminal; long stretches without evidence are left out. */
    static String of(String text, Collection<Signal> evidence, Paint paint) {
        StringBuilder shown = new StringBuilder();
        int done = 0;
        List<Signal> inOrder = evidence.stream()
                .sorted(Comparator.comparingInt(Signal::start).thenComparing(Signal::end))
                .toList();
        int next = 0;
        while (next < inOrder.size()) {
            int start = inOrder.get(next).start();
            int end = inOrder.get(next).end();
            for (next++; next < inOrder.size() && inOrder.get(next).start() < end; next++) {
                end = Math.max(end, inOrder.get(next).end());
            }
            shown.append(plain(text.substring(done, start)));
            shown.append(paint.evidence(Visible.of(text.substring(start, end))));
            done = end;
        }
        return shown.append(plain(text.substring(done))).toString();
    }

    private static String plain(String text) {
        if (text.length() <= LONGEST_PLAIN) {
            return Visible.of(text);
        }
        int left = text.length() - 2 * KEPT_AT_EACH_END;
        return Visible.of(text.substring(0, KEPT_AT_EACH_END))
                + " […" + left + "…] "
                + Visible.of(text.substring(text.length() - KEPT_AT_EACH_END));
    }
}
