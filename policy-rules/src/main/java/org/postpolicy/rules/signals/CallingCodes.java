package org.postpolicy.rules.signals;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.EnumSet;
import java.util.Set;

/** Tells which digits are a telephone number in use, and which are those of a service that anybody may call. */
final class CallingCodes {

    private static final int AMERICA = 1;
    private static final int ITALY = 39;
    private static final int MOST_NATIONAL_DIGITS = 14;
    private static final Set<PhoneNumberType> PUBLIC = EnumSet.of(
            PhoneNumberType.TOLL_FREE, PhoneNumberType.PREMIUM_RATE, PhoneNumberType.SHARED_COST, PhoneNumberType.UAN);
    /** What is free to call in most countries that dial 0 before an area. */
    private static final Set<String> PUBLIC_ABROAD = Set.of("0800", "0805", "0808");

    private static final Set<String> PUBLIC_AMERICAN =
            Set.of("800", "822", "833", "844", "855", "866", "877", "888", "900");

    /** Loaded with the first number that is looked at, because it reads what is known of every country. */
    private static final class Known {
        private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
        private static final Set<Integer> CODES = NUMBERS.getSupportedCallingCodes();
    }

    /**
     * Returns whether the digits of a number with its country's code may be a person's.
     *
     * @param written whether a plus sign says that it is one, so that a number of the right length counts although
     *     nobody knows its area: areas are opened faster than lists of them are renewed
     */
    boolean isPrivate(String digits, boolean written) {
        for (int size = 1; size <= 3 && size < digits.length(); size++) {
            int code = Integer.parseInt(digits.substring(0, size));
            if (Known.CODES.contains(code)) {
                return isPrivate(code, digits.substring(size), written);
            }
        }
        return false;
    }

    private boolean isPrivate(int code, String digits, boolean written) {
        boolean zero = digits.startsWith("0");
        String national = zero && code != ITALY ? digits.substring(1) : digits;
        if (national.isEmpty() || national.length() > MOST_NATIONAL_DIGITS) {
            return false;
        }
        PhoneNumber number = new PhoneNumber()
                .setCountryCode(code)
                .setItalianLeadingZero(zero && code == ITALY)
                .setNationalNumber(Long.parseLong(national));
        PhoneNumberType type = Known.NUMBERS.getNumberType(number);
        return type == PhoneNumberType.UNKNOWN
                ? written && Known.NUMBERS.isPossibleNumber(number)
                : !PUBLIC.contains(type);
    }

    /** Returns whether ten digits, or eleven with the country's code, may be a person's number in North America. */
    boolean isPrivateAmerican(String digits) {
        String national = withoutCode(digits);
        if (national.length() != 10 || national.charAt(0) < '2' || isPublic(national)) {
            return false;
        }
        PhoneNumber number = new PhoneNumber().setCountryCode(AMERICA).setNationalNumber(Long.parseLong(national));
        // Asked of all countries at once, the library goes through two dozen of them by name.
        return Known.NUMBERS.isValidNumberForRegion(number, "CA")
                || Known.NUMBERS.isValidNumberForRegion(number, "US")
                || Known.NUMBERS.isValidNumber(number);
    }

    /** Returns whether digits begin with the area of a free or a paid service. */
    boolean isPublic(String digits) {
        String national = withoutCode(digits);
        return national.length() >= 10
                && (PUBLIC_AMERICAN.contains(national.substring(0, 3))
                        || PUBLIC_ABROAD.contains(national.substring(0, 4)));
    }

    private static String withoutCode(String digits) {
        return digits.length() == 11 && digits.charAt(0) == '1' ? digits.substring(1) : digits;
    }
}
