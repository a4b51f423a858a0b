package org.postpolicy.rules.signals;

/** Sees e-mail addresses that are spelled out: "name at example dot org", "name [at] example.org". */
final class SpelledEmailDetector implements PersonalDetail {

    private static final int MOST_PARTS = 4;
    private static final int REACH = 6;
    private static final double STRENGTH = 0.8;

    private final int at;
    private final int dot;
    private final int domainEnd;
    private final int provider;
    private final int mail;
    private final Owner owner;

    SpelledEmailDetector(Vocabulary vocabulary) {
        at = vocabulary.cue("at-sign");
        dot = vocabulary.cue("dot-sign");
        domainEnd = vocabulary.cue("domain-end");
        provider = vocabulary.cue("mail-provider");
        mail = vocabulary.cue("e-mail");
        owner = Owner.ofContact(vocabulary);
    }

    @Override
    public void look(Scene scene, Detector.Sink sink) {
        Reading reading = scene.reading();
        for (int word = 1; word + 2 < reading.words(); word++) {
            if (scene.marks().at(word, at) >= 0) {
                int end = domain(scene, word);
                int start = reading.sourceStart(name(scene, word - 1));
                boolean page = reading.is(word + 1, "www");
                if (end > word && !page && !owner.isInstitution(scene, start)) {
                    sink.see("private-e-mail", STRENGTH, start, reading.sourceEnd(end));
                }
            }
        }
    }

    // The first word of "ana dot roy" or "ana.roy".
    private int name(Scene scene, int last) {
        int word = last;
        for (int part = 0; part < MOST_PARTS && word > 0; part++) {
            if (word > 1 && scene.marks().at(word - 1, dot) >= 0) {
                word -= 2;
            } else if (scene.between(word - 1, word).equals(".")) {
                word--;
            }
        }
        return word;
    }

    // The last word of the domain, or -1; a plain dot is proof only for a mail provider or after talk of mail.
    private int domain(Scene scene, int sign) {
        boolean telling = scene.marks().at(sign + 1, provider) >= 0
                || isBracketed(scene, sign)
                || scene.cueBefore(mail, scene.reading().sourceStart(sign), REACH);
        int word = sign + 1;
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

    private static boolean isBracketed(Scene scene, int sign) {
        int after = scene.reading().sourceEnd(sign);
        return after < scene.text().length() && "])}".indexOf(scene.text().charAt(after)) >= 0;
    }
}
