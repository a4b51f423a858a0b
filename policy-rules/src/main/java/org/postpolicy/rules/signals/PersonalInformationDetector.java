package org.postpolicy.rules.signals;

import java.util.List;

/** Sees what tells of an identifiable person by its structure: numbers, addresses, dates, a child's identity. */
final class PersonalInformationDetector implements Detector {

    private static final int FEWEST_DIGITS = 6;

    private final List<PersonalDetail> details;
    private final List<PersonalNumber> numbers;

    PersonalInformationDetector(Vocabulary vocabulary) {
        details = List.of(
                new EmailDetector(vocabulary),
                new SpelledEmailDetector(vocabulary),
                new StreetDetector(vocabulary),
                new AddressBlockDetector(vocabulary),
                new PostalCodeDetector(vocabulary),
                new IbanDetector(),
                new IpAddressDetector(vocabulary),
                new BirthDateDetector(vocabulary),
                new ChildDetector(vocabulary));
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
        details.forEach(detail -> detail.look(scene, sink));
        for (DigitRun run : DigitRun.in(scene.text(), FEWEST_DIGITS)) {
            for (PersonalNumber number : numbers) {
                if (number.claims(scene, run, sink)) {
                    break;
                }
            }
        }
    }
}
