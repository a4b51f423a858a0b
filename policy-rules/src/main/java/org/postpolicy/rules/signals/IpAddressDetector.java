package org.postpolicy.rules.signals;

import org.apache.commons.validator.routines.InetAddressValidator;

/** Sees IP addresses. */
final class IpAddressDetector implements Detector {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 45;
    private static final double STRENGTH = 0.8;

    private final InetAddressValidator validator = InetAddressValidator.getInstance();

    @Override
    public String kind() {
        return "personal-information";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        String text = scene.text();
        int next;
        for (int start = 0; start < text.length(); start = next) {
            next = start;
            int signs = 0;
            int digits = 0;
            while (next < text.length() && isPart(text.charAt(next))) {
                char unit = text.charAt(next++);
                signs += unit == '.' || unit == ':' ? 1 : 0;
                digits += unit >= '0' && unit <= '9' ? 1 : 0;
            }
            if (signs >= 2 && digits > 0) {
                look(text, start, next, sink);
            }
            next = Math.max(next, start + 1);
        }
    }

    private void look(String text, int start, int partsEnd, Sink sink) {
        int end = partsEnd;
        while (end > start && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ':')) {
            end--;
        }
        boolean alone = (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (partsEnd == text.length() || !Character.isLetterOrDigit(text.charAt(partsEnd)));
        if (alone && end - start >= SHORTEST && end - start <= LONGEST && isAddress(text.substring(start, end))) {
            sink.see("ip-address", STRENGTH, start, end);
        }
    }

    private boolean isAddress(String part) {
        return part.indexOf(':') >= 0 ? validator.isValidInet6Address(part) : validator.isValidInet4Address(part);
    }

    private static boolean isPart(char unit) {
        return unit >= '0' && unit <= '9'
                || unit == '.'
                || unit == ':'
                || unit >= 'a' && unit <= 'f'
                || unit >= 'A' && unit <= 'F';
    }
}
