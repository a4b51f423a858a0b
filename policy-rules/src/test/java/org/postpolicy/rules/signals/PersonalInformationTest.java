package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postpolicy.facts.Signal;

class PersonalInformationTest {

    private static final String KIND = "personal-information";

    @Test
    void aTelephoneNumberKeepsItsOffsetsBehindAnEmoji() {
        String text = "\uD83D\uDE00\u200D\uD83D\uDE00 call me: 416-555-\u200B0199";

        Signal signal = Look.at(KIND, text).get(0);

        assertThat(text.substring(signal.start(), signal.end())).isEqualTo("416-555-\u200B0199");
        assertThat(signal.excerpt()).isEqualTo("416-555-\u200B0199");
    }
}
