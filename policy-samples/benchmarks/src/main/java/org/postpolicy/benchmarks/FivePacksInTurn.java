package org.postpolicy.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/** Measures what {@link FivePacksBenchmark} does in processor time and in turn, so that a busy machine disturbs less. */
public final class FivePacksInTurn {

    private static final int WARM_UP = 6_000;
    private static final int ROUNDS = 9;
    private static final int TIMES = 4_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private FivePacksInTurn() {}

    /**
     * Prints the median of each for one, two and three views.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        for (int views = 1; views <= 3; views++) {
            FivePacksBenchmark benchmark = new FivePacksBenchmark();
            benchmark.views = views;
            benchmark.prepare();
            microseconds(benchmark::fivePacks, WARM_UP);
            microseconds(benchmark::onePack, WARM_UP);
            double[] five = new double[ROUNDS];
            double[] one = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                five[round] = microseconds(benchmark::fivePacks, TIMES);
                one[round] = microseconds(benchmark::onePack, TIMES);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d views: five packs %.1f µs, one pack %.1f µs, ratio %.2f%n",
                    views,
                    median(five),
                    median(one),
                    median(five) / median(one));
        }
    }

    private static double microseconds(Runnable judging, int times) {
        long begin = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            judging.run();
        }
        return (THREADS.getCurrentThreadCpuTime() - begin) / 1e3 / times;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
