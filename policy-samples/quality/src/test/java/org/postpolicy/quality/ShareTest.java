package org.postpolicy.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void theIntervalIsThatOfWilson() {
        Share share = new Share(8, 10);

        assertThat(share.low()).isCloseTo(0.4902, within(0.0001));
        assertThat(share.high()).isCloseTo(0.9433, within(0.0001));
        assertThat(share.text()).isEqualTo("0.800 (8/10; 0.490-0.943)");
    }

    @Test
    void noneAndAllStayBetweenNoneAndAll() {
        assertThat(new Share(0, 20).low()).isZero();
        assertThat(new Share(0, 20).high()).isCloseTo(0.1611, within(0.0001));
        assertThat(new Share(20, 20).high()).isEqualTo(1);
    }

    @Test
    void whereThereIsNothingNothingIsClaimed() {
        Share nothing = new Share(0, 0);

        assertThat(nothing.text()).isEqualTo("no rows");
        assertThat(Aim.atLeast("x", 0.5, nothing).met()).isFalse();
        assertThat(Aim.atMost("x", 0.5, nothing).met()).isFalse();
    }
}
