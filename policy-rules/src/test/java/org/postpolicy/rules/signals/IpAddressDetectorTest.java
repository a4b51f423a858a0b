package org.postpolicy.rules.signals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressDetectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            he writes from 192.0.2.44 again | 192.0.2.44
            il écrit de 192.0.2.44.         | 192.0.2.44
            2001:db8::8a2e:370:7334         | 2001:db8::8a2e:370:7334
            2001:db8::/32                   | 2001:db8::
            ::ffff:192.0.2.1                | ::ffff:192.0.2.1
            loopback ::1                    | ::1
            log::192.0.2.1                  | 192.0.2.1
            203.0.113.7:8080                | 203.0.113.7
            IP:2001:db8::a                  | 2001:db8::a
            fe80::1%eth0                    | fe80::1%eth0
            my ip is 1.2.3.4                | 1.2.3.4
            """)
    void anAddressIsSeen(String text, String excerpt) {
        assertThat(Personal.seen("ip-address", text)).containsExactly(excerpt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version 1.2.3 of the app",
                "version 1.2.3.4",
                "la version 1.2.3.4",
                "build 10.0.19041.3",
                "300.1.1.1",
                "std::cout",
                "::1 is odd",
                "at 12:30:45",
                "text2001:db8::1",
                "see section 3.2.1.4",
                "§ 1.2.3.4",
                "article 2.1.1.3",
                "the 1.6.0.18 update",
                "12:00::13:00",
                "ratio 1:2:3:4:5:6:7:8",
                "x1.2.3.4"
            })
    void aVersionOrATimeIsNotSeen(String text) {
        assertThat(Personal.seen(text)).isEmpty();
    }
}
