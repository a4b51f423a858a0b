package org.postpolicy.rules.signals;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.EnumSet;
import java.util.Set;

/** Sees private telephone numbers; a number of the library, a branch or a shop is business contact data and none. */
final class TelephoneDetector implements Detector {

    private static final int FEWEST_DIGITS = 7;
    private static final int NATIONAL_DIGITS = 10;
    private static final int REACH = 6;
    private static final double GROUPED = 0.9;
    private static final double BARE = 0.6;
    private static final Set<PhoneNumberType> BUSINESS = EnumSet.of(
            PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST, PhoneNumberType.UAN);

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final int business;
    private final int telephone;
    private final int otherNumber;
    private final int home;

    TelephoneDetector(Vocabulary vocabulary) {
        business = vocabulary.cue("business-contact");
        telephone = vocabulary.cue("telephone");
        otherNumber = vocabulary.cue("other-number");
        home = vocabulary.cue("residence");
    }

    @Override
    public String kind() {
        return "personal-information";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        for (DigitRun run : DigitRun.in(scene.text(), FEWEST_DIGITS)) {
            boolean ofBusiness =
                    scene.cueBefore(business, run.start(), REACH) && !scene.cueBefore(home, run.start(), REACH);
            if (!ofBusiness
                    && !isBook(run)
                    && !isPrice(scene.text(), run)
                    && !scene.cueBefore(otherNumber, run.start(), 3)) {
                look(scene, run, sink);
            }
        }
    }

    private void look(Scene scene, DigitRun run, Sink sink) {
        boolean named = scene.cueNear(telephone, run.start(), run.end(), REACH);
        if (run.hasShape("3-4") && named) {
            sink.see("private-telephone", GROUPED, run.start(), run.end());
            return;
        }
        int begin = withSign(scene.text(), run.start());
        if (run.digits().length() < NATIONAL_DIGITS && scene.text().charAt(begin) != '+') {
            return;
        }
        String window = scene.text().substring(begin, run.end());
        for (PhoneNumberMatch match : numbers.findNumbers(window, "CA", Leniency.VALID, 8)) {
            boolean grouped = run.shape().indexOf('-') >= 0 || window.startsWith("+");
            if (!BUSINESS.contains(numbers.getNumberType(match.number()))) {
                sink.see(
                        "private-telephone",
                        grouped || named ? GROUPED : BARE,
                        begin + match.start(),
                        begin + match.end());
            }
        }
    }

    private static int withSign(String text, int start) {
        int begin = start;
        while (begin > 0 && start - begin < 2 && "+(".indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        return begin;
    }

    private static boolean isPrice(String text, DigitRun run) {
        return run.start() > 0 && "$\u20AC\u00A3".indexOf(text.charAt(run.start() - 1)) >= 0;
    }

    private static boolean isBook(DigitRun run) {
        return run.digits().length() == 13
                && (run.digits().startsWith("978") || run.digits().startsWith("979"));
    }
}
