package org.postpolicy.rules.signals;

import org.apache.commons.validator.routines.InetAddressValidator;

/** Sees IP addresses; the number of a version or a section is none. */
final class IpAddressDetector implements PersonalDetail {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 45;
    private static final int LONG_PART = 3;
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
        for (int sign = signFrom(text, 0); sign >= 0; sign = signFrom(text, next)) {
            int start = sign;
            while (start > 0 && isPart(text.charAt(start - 1))) {
                start--;
            }
            next = sign;
            int signs = 0;
            boolean digit = hasDigit(text, start, sign);
            while (next < text.length() && isPart(text.charAt(next))) {
                char unit = text.charAt(next++);
                signs += isEnd(unit) ? 1 : 0;
                digit |= isDigit(unit);
            }
            if (signs >= 2
                    && (digit || isRange(text, next))
                    && next - start <= LONGEST + 1
                    && !touchesWord(text, next, 0)) {
                lookAt(scene, start, next, sink);
            }
        }
    }

    private static int signFrom(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (isEnd(text.charAt(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean hasDigit(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    // Right behind a word stands no address, but there may be one behind the word's colon, or behind the last one.
    private void lookAt(Scene scene, int begin, int partsEnd, Detector.Sink sink) {
        String text = scene.text();
        if (!touchesWord(text, begin, -1)) {
            seen(scene, begin, partsEnd, sink);
        } else if (!seen(scene, behindColons(text, begin), partsEnd, sink)) {
            seen(scene, Math.max(begin, text.lastIndexOf(':', partsEnd - 2) + 1), partsEnd, sink);
        }
    }

    private static int behindColons(String text, int begin) {
        int at = begin;
        while (at < text.length() && text.charAt(at) == ':') {
            at++;
        }
        return at;
    }

    private boolean seen(Scene scene, int start, int partsEnd, Detector.Sink sink) {
        String text = scene.text();
        if (start >= partsEnd || touchesWord(text, start, -1)) {
            return false;
        }
        int end = withoutPort(text, start, withoutStop(text, start, partsEnd));
        boolean seen = isAddress(text.substring(start, end)) && isMeant(scene, start, end);
        if (seen) {
            sink.see("ip-address", STRENGTH, start, withZone(text, end));
        }
        return seen;
    }

    private static int withoutStop(String text, int start, int end) {
        boolean stop = end - start > 1 && isEnd(text.charAt(end - 1)) && !text.startsWith("::", end - 2);
        return stop ? end - 1 : end;
    }

    // 203.0.113.7:8080
    private static int withoutPort(String text, int start, int end) {
        int colon = text.lastIndexOf(':', end - 1);
        int dot = text.indexOf('.', start);
        return dot >= 0 && dot < colon ? colon : end;
    }

    // fe80::1%eth0
    private static int withZone(String text, int end) {
        int zone = end + 1;
        while (zone < text.length() && Character.isLetterOrDigit(text.charAt(zone))) {
            zone++;
        }
        return zone > end + 1 && text.charAt(end) == '%' ? zone : end;
    }

    // Numbers of chapters, scores and hours look like addresses, but begin with 1 and have no part of three digits.
    private boolean isMeant(Scene scene, int start, int end) {
        boolean unlike = scene.text().startsWith("0.", start) || hasLongPart(scene.text(), start, end);
        boolean telling = end - start >= SHORTEST && unlike;
        return !scene.cueBefore(otherNumber, start, REACH) && (telling || isNamed(scene, start, end));
    }

    private static boolean hasLongPart(String text, int start, int end) {
        int size = 0;
        for (int at = start; at < end && size < LONG_PART; at++) {
            size = isEnd(text.charAt(at)) ? 0 : size + 1;
        }
        return size == LONG_PART;
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

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isPart(char unit) {
        return isDigit(unit) || unit == '.' || unit == ':' || unit >= 'a' && unit <= 'f' || unit >= 'A' && unit <= 'F';
    }
}
