package org.postpolicy.rules.signals;

/** Sees addresses from anywhere by the flat they name: "4844 Søndergade 52, Apt. 656, Brønderslev, Denmark 35018". */
final class AddressBlockDetector implements PersonalDetail {

    private static final int MOST_WORDS = 8;
    private static final int MOST_SMALL_WORDS = 2;
    private static final int WIDEST_GAP = 6;
    private static final double STRENGTH = 0.85;

    private final int flat;
    private final int noHouse;
    private final AskedWords particle;
    private final Owner owner;

    AddressBlockDetector(Vocabulary vocabulary) {
        flat = vocabulary.cue("flat");
        noHouse = vocabulary.cue("no-house");
        particle = AskedWords.of("street-particle");
        owner = Owner.ofPlace(vocabulary);
    }

    @Override
    public void look(Scene scene, Detector.Sink sink) {
        Reading reading = scene.reading();
        for (int word = 2; word + 1 < reading.words(); word++) {
            if (scene.marks().at(word, flat) >= 0 && HouseNumber.startsWithDigit(reading, word + 1)) {
                int start = startOf(scene, word);
                if (start < word && !owner.isInstitution(scene, reading.sourceStart(start))) {
                    int end = endOf(scene, word + 1);
                    sink.see("home-address", STRENGTH, reading.sourceStart(start), reading.sourceEnd(end));
                }
            }
        }
    }

    // The first number before the flat, with nothing but names and numbers between, or the flat itself.
    private int startOf(Scene scene, int flat) {
        int start = flat;
        boolean name = false;
        boolean named = false;
        for (int word = flat - 1; word >= Math.max(0, flat - MOST_WORDS) && goesOn(scene, word); word--) {
            if (scene.marks().at(word, noHouse) >= 0) {
                break;
            }
            boolean number = HouseNumber.isAt(scene.reading(), word);
            if (number && (named || name)) {
                start = word;
                named = true;
            } else if (!number && !scene.isCapital(word) && !particle.beginAt(scene.reading(), word)) {
                break;
            }
            name |= !number && scene.isCapital(word);
        }
        return start;
    }

    // The postal code behind the town, if there is one.
    private static int endOf(Scene scene, int last) {
        int small = 0;
        Reading reading = scene.reading();
        for (int word = last + 1; word < reading.words() && word <= last + MOST_WORDS; word++) {
            if (!goesOn(scene, word - 1)) {
                return last;
            }
            if (reading.isNumber(word) && reading.wordLength(word) > 3) {
                return word;
            }
            small += scene.isCapital(word) ? 0 : 1;
            if (small > MOST_SMALL_WORDS) {
                return last;
            }
        }
        return last;
    }

    private static boolean goesOn(Scene scene, int word) {
        return scene.between(word, word + 1).length() <= WIDEST_GAP;
    }
}
