package org.postpolicy.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A page with listings, which the tests follow as a reader would.
 *
 * @param parts the page, cut into plain text and listings
 */
record Guide(List<Part> parts) {

    private static final String FENCE = "```";

    /**
     * A part of the page.
     *
     * @param line the line at which it begins, from 1
     * @param info what stands behind the opening fence, or null for plain text
     * @param text what stands in it, with a line feed after each line
     */
    record Part(int line, String info, String text) {

        boolean isListing() {
            return info != null;
        }

        /** Returns the words behind the fence. */
        List<String> words() {
            return List.of(info.split(" "));
        }
    }

    static Guide of(String page) {
        List<Part> parts = new ArrayList<>();
        String info = null;
        StringBuilder text = new StringBuilder();
        int number = 0;
        int begins = 1;
        for (String line : page.lines().toList()) {
            number++;
            if (line.startsWith(FENCE)) {
                parts.add(new Part(begins, info, text.toString()));
                text.setLength(0);
                info = info == null ? line.substring(FENCE.length()) : null;
                begins = number;
            } else {
                text.append(line).append('\n');
            }
        }
        if (info != null) {
            throw new IllegalArgumentException("The listing of line " + begins + " is never closed.");
        }
        parts.add(new Part(begins, null, text.toString()));
        return new Guide(parts);
    }

    List<Part> listings() {
        return parts.stream().filter(Part::isListing).toList();
    }

    /** Returns the page with another text in each of its listings. */
    String with(Function<Part, String> listing) {
        StringBuilder page = new StringBuilder();
        for (Part part : parts) {
            page.append(
                    part.isListing() ? FENCE + part.info() + "\n" + listing.apply(part) + FENCE + "\n" : part.text());
        }
        return page.toString();
    }
}
