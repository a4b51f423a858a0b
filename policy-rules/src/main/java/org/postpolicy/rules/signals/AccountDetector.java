package org.postpolicy.rules.signals;

/** Sees the number of a bank account or a library card, where the words before it say so. */
final class AccountDetector implements PersonalNumber {

    private static final int MOST_DIGITS = 17;
    private static final int REACH = 4;
    private static final double STRENGTH = 0.8;

    private final int account;
    private final Owner owner;

    AccountDetector(Vocabulary vocabulary) {
        account = vocabulary.cue("account");
        owner = Owner.ofContact(vocabulary);
    }

    @Override
    public boolean claims(Scene scene, DigitRun run, Detector.Sink sink) {
        boolean seen = run.count() <= MOST_DIGITS
                && scene.cueBefore(account, run.start(), REACH)
                && !owner.isInstitution(scene, run.start());
        if (seen) {
            sink.see("account-number", STRENGTH, run.start(), run.end());
        }
        return seen;
    }
}
