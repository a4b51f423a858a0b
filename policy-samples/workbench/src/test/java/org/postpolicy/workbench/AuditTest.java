package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postpolicy.workbench.Desk.Said;

class AuditTest {

    @Test
    void aChannelThatPromisesNothingGetsADuty() {
        Said said = audit("{\"id\":\"kids\",\"displayName\":\"Kids Club\",\"setup\":{}}");

        assertThat(said.status()).isZero();
        assertThat(said.out())
                .startsWith("{\"id\":\"kids\",\"verdict\":\"ALLOW\"")
                .contains("\"obligations\":[{\"pack\":\"brook-library\",\"rule\":\"post-response-times\","
                        + "\"clauses\":[\"BRK-5\"],\"kind\":\"post-response-times\","
                        + "\"addressee\":{\"en\":\"Managers of the page\",\"fr\":\"Responsables de la page\"},"
                        + "\"due\":null,\"optional\":false,");
    }

    @Test
    void aChannelOfWhichNothingIsKnownGetsNone() {
        assertThat(audit("{\"displayName\":\"Kids Club\"}").out()).contains("\"obligations\":[]");
    }

    @Test
    void aSubmissionIsNoChannel() {
        Said said = audit("{\"id\":\"x\",\"channel\":{}}");

        assertThat(said.status()).isEqualTo(1);
        assertThat(said.out()).startsWith("{\"id\":\"x\",\"error\":{\"code\":\"P502\",\"line\":1,");
    }

    @Test
    void peopleReadTheNameOfTheChannel() {
        assertThat(audit("{\"displayName\":\"Kids Club\",\"setup\":{}}", "--pretty")
                        .out())
                .startsWith(
                        "1  ALLOW\n  | displayName: Kids Club\n  to do BRK-5 (Part 3, line 1) - Managers of the page:");
    }

    private static Said audit(String line, String... more) {
        String[] arguments = new String[5 + more.length];
        arguments[0] = "audit";
        arguments[1] = "--packs";
        arguments[2] = Desk.packs().toString();
        arguments[3] = "--pack";
        arguments[4] = Desk.PACK;
        System.arraycopy(more, 0, arguments, 5, more.length);
        return new Desk().hands(line).calls(arguments);
    }
}
