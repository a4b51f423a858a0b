package org.postpolicy.rules.signals;

import org.apache.commons.validator.routines.InetAddressValidator;

/** Sees IP addresses; the number of a version or a section is none. */
final class IpAddressDetector implements PersonalDetail {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 45;
    private static final int REACH = 3;
    private static final double STRENGTH = 0.8;

    private final InetAddressValidator validator = InetAddressValidator.getInstance();
    private final int otherNumber;
    private final int network;

    IpAddressDetector(Vocabulary vocabulary) {
        otherNumber = vocabulary.cue("other-number");
        network = vocabulary.cue("network");
    }

    @Override
    public void look(Scene scene, Detector.Sink sink) {
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
            if (signs >= 2
                    && (digits > 0 || isRange(text, next))
                    && next - start <= LONGEST + 1
                    && !touchesWord(text, next, 0)) {
                lookAt(scene, start, next, sink);
            }
            next = Math.max(next, start + 1);
        }
    }

    private void lookAt(Scene scene, int begin, int partsEnd, Detector.Sink sink) {
        String text = scene.text();
        // Right behind a word stands no address, but there may be one behind the word's colon.
        int start = touchesWord(text, begin, -1) ? text.lastIndexOf(':', partsEnd - 2) + 1 : begin;
        if (start < begin || touchesWord(text, start, -1)) {
            return;
        }
        int end = partsEnd;
        if (end - start > 1 && isEnd(text.charAt(end - 1)) && !text.startsWith("::", end - 2)) {
            end--;
        }
        if (isAddress(text.substring(start, end)) && isMeant(scene, start, end)) {
            sink.see("ip-address", STRENGTH, start, end);
        }
    }

    // So short a thing as "::1" may be anything where nobody speaks of networks.
    private boolean isMeant(Scene scene, int start, int end) {
        return !scene.cueBefore(otherNumber, start, REACH) && (end - start >= SHORTEST || isNamed(scene, start, end));
    }

    private boolean isNamed(Scene scene, int start, int end) {
        return isRange(scene.text(), end) || scene.cueNear(network, start, end, REACH);
    }

    private static boolean isRange(String text, int end) {
        return end < text.length() && text.charAt(end) == '/';
    }

    private boolean isAddress(String part) {
        return part.indexOf(':') >= 0 ? validator.isValidInet6Address(part) : validator.isValidInet4Address(part);
    }

    private static boolean touchesWord(String text, int at, int side) {
        int beside = at + side;
        return beside >= 0 && beside < text.length() && Character.isLetterOrDigit(text.charAt(beside));
    }

    private static boolean isEnd(char unit) {
        return unit == '.' || unit == ':';
    }

    private static boolean isPart(char unit) {
        return unit >= '0' && unit <= '9'
                || unit == '.'
                || unit == ':'
                || unit >= 'a' && unit <= 'f'
                || unit >= 'A' && unit <= 'F';
    }
}
