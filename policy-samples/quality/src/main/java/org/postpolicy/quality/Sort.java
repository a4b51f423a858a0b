package org.postpolicy.quality;

import java.util.Set;
import org.postpolicy.facts.Signal;

/**
 * A sort of personal information that data sets label.
 *
 * @param name what people call it
 * @param subkind what the library calls it
 * @param entities what data sets call it
 */
record Sort(String name, String subkind, Set<String> entities) {

    static final Sort EMAIL = new Sort("e-mail address", "private-e-mail", Set.of("EMAIL_ADDRESS", "EMAIL"));
    static final Sort CARD = new Sort("payment card", "account-number", Set.of("CREDIT_CARD"));
    static final Sort IBAN = new Sort("IBAN", "account-number", Set.of("IBAN_CODE"));
    static final Sort PHONE = new Sort("telephone number", "private-telephone", Set.of("PHONE_NUMBER", "PHONE"));
    static final Sort SIN = new Sort("SIN", "government-id", Set.of("CA_SIN"));
    static final Sort SSN = new Sort("SSN", "government-id", Set.of("US_SSN", "SOCIAL_SECURITY_NUMBER"));
    static final Sort IP = new Sort("IP address", "ip-address", Set.of("IP_ADDRESS"));
    static final Sort ADDRESS = new Sort("street address", "home-address", Set.of("STREET_ADDRESS"));
    static final Sort BIRTH = new Sort("date of birth", "birth-date", Set.of("DATE_OF_BIRTH"));

    boolean matches(Signal signal) {
        return signal.kind().equals("personal-information") && subkind.equals(signal.subkind());
    }
}
