package org.postpolicy.rules.signals;

import java.util.List;

/** Sees what tells of an identifiable person by its structure: numbers, addresses, dates, a child's identity. */
final class PersonalInformationDetector implements Detector {

    private static final int FEWEST_DIGITS = 6;

    private final List<PersonalDetail> inWords;
    private final List<PersonalDetail> inDigits;
    private final List<PersonalNumber> numbers;

    PersonalInformationDetector(Vocabulary vocabulary) {
        inWords = List.of(
                new EmailDetector(vocabulary),
                new SpelledEmailDetector(vocabulary),
                new ChildDetector(vocabulary),
                new BirthDateDetector(vocabulary));
        inDigits = List.of(
                new StreetDetector(vocabulary),
                new AddressBlockDetector(vocabulary),
                new PostalCodeDetector(vocabulary),
                new IbanDetector(),
                new IpAddressDetector(vocabulary));
        // The surest come first, because each run of digits is taken once.
        numbers = List.of(
                new CardDetector(vocabulary),
                new SocialNumberDetector(vocabulary),
                new AccountDetector(vocabulary),
                new TelephoneDetector(vocabulary));
    }

    @Override
    public String kind() {
        return "personal-information";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        inWords.forEach(detail -> detail.look(scene, sink));
        if (scene.reading().hasDigit) {
            inDigits.forEach(detail -> detail.look(scene, sink));
            DigitRuns.in(scene.text(), FEWEST_DIGITS).forEach(run -> claim(scene, run, sink));
        }
    }

    private void claim(Scene scene, DigitRun run, Sink sink) {
        for (PersonalNumber number : numbers) {
            if (number.claims(scene, run, sink)) {
                return;
            }
        }
    }
}
