package org.postpolicy.rules.signals;

/** Sees e-mail addresses that are spelled out: "name at example dot org", "name [at] example.org", "name @ gmail". */
final class SpelledEmailDetector implements PersonalDetail {

    private static final int MOST_PARTS = 4;
    private static final int REACH = 6;
    private static final int WIDEST_SIGN = 16;
    private static final double STRENGTH = 0.8;

    private final int at;
    private final int dot;
    private final int nameSign;
    private final AskedWords noName;
    private final int domainEnd;
    private final int provider;
    private final int mail;
    private final Owner owner;

    SpelledEmailDetector(Vocabulary vocabulary) {
        at = vocabulary.cue("at-sign");
        dot = vocabulary.cue("dot-sign");
        nameSign = vocabulary.cue("mailbox-sign");
        noName = AskedWords.of("no-mailbox");
        domainEnd = vocabulary.cue("domain-end");
        provider = vocabulary.cue("mail-provider");
        mail = vocabulary.cue("e-mail");
        owner = Owner.ofContact(vocabulary);
    }

    @Override
    public void look(Scene scene, Detector.Sink sink) {
        Marks marks = scene.marks();
        for (int word = 1; marks.hold(at) && word < scene.reading().words(); word++) {
            int mark = marks.at(word, at);
            if (mark >= 0) {
                lookAt(scene, word - 1, marks.end(mark) + 1, sink);
            }
        }
        String text = scene.text();
        for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
            int word = scene.reading().wordAfter(sign);
            if (word > 0
                    && word < scene.reading().words()
                    && scene.between(word - 1, word).length() > 1) {
                lookAt(scene, word - 1, word, sink);
            }
        }
    }

    private void lookAt(Scene scene, int last, int domain, Detector.Sink sink) {
        Reading reading = scene.reading();
        if (domain >= reading.words()
                || reading.sourceStart(domain) - reading.sourceEnd(last) > WIDEST_SIGN
                || reading.is(domain, "www")) {
            return;
        }
        int end = domainEnd(scene, last, domain);
        int start = end < 0 ? -1 : reading.sourceStart(name(scene, last));
        if (end >= 0 && !owner.isInstitution(scene, start)) {
            sink.see("private-e-mail", STRENGTH, start, reading.sourceEnd(end));
        }
    }

    // The first word of "ana dot roy", "ana.roy" or "ana underscore roy".
    private int name(Scene scene, int last) {
        int word = last;
        for (int part = 0; part < MOST_PARTS && word > 0; part++) {
            boolean spelled =
                    scene.marks().at(word - 1, dot) >= 0 || scene.marks().at(word - 1, nameSign) >= 0;
            if (word > 1 && spelled) {
                word -= 2;
            } else if (scene.between(word - 1, word).equals(".")) {
                word--;
            }
        }
        return word;
    }

    // The last word of the domain, or -1; a plain dot is proof only for a mail provider or after talk of mail.
    private int domainEnd(Scene scene, int last, int first) {
        boolean mailed = scene.cueBefore(mail, scene.reading().sourceStart(last), REACH);
        boolean meant = mailed || isBracketed(scene, last, first);
        boolean provided = scene.marks().at(first, provider) >= 0;
        if (!meant && noName.beginAt(scene.reading(), last)) {
            return -1;
        }
        int end = domainEnd(scene, first, meant || provided);
        boolean bare = end < 0 && provided && mailed && !noName.beginAt(scene.reading(), last);
        return bare ? first : end;
    }

    private int domainEnd(Scene scene, int first, boolean meant) {
        boolean telling = meant;
        int word = first;
        for (int part = 0; part < MOST_PARTS && word + 1 < scene.reading().words(); part++) {
            boolean spelled = scene.marks().at(word + 1, dot) >= 0;
            boolean joined = !spelled && scene.between(word, word + 1).equals(".");
            if (!spelled && !joined) {
                return -1;
            }
            telling |= spelled;
            word += spelled ? 2 : 1;
            if (telling && scene.marks().at(word, domainEnd) >= 0) {
                return word;
            }
        }
        return -1;
    }

    private static boolean isBracketed(Scene scene, int last, int first) {
        int end = scene.reading().sourceStart(first);
        for (int at = scene.reading().sourceEnd(last); at < end; at++) {
            if ("[({<".indexOf(scene.text().charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
