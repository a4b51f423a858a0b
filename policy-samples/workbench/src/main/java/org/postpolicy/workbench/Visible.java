package org.postpolicy.workbench;

/** Makes text safe to show on a terminal, on which a post could otherwise write whatever it likes. */
final class Visible {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;

    private Visible() {}

    /** Returns the text with line feeds as they are, tabs as blanks, and a picture or code for whatever hides. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> show(point, shown));
        return shown.toString();
    }

    /** Returns the text on one line. */
    static String onOneLine(String text) {
        return of(text).replace('\n', '\u240A');
    }

    private static void show(int point, StringBuilder shown) {
        if (point == '\n') {
            shown.append('\n');
        } else if (point == '\t') {
            shown.append("    ");
        } else if (point < ' ') {
            shown.appendCodePoint(CONTROL_PICTURES + point);
        } else if (point == DELETE) {
            shown.appendCodePoint(DELETE_PICTURE);
        } else if (hides(point)) {
            shown.append(String.format("<U+%04X>", point));
        } else {
            shown.appendCodePoint(point);
        }
    }

    private static boolean hides(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            // Many an emoji is several, joined by it.
            case Character.FORMAT -> point != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }
}
