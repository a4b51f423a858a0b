package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes conditions over few attributes at random, so that every submission they tell apart can be tried. */
final class RandomWhen {

    private static final List<String> AUTHOR = List.of(
            "role == Role.PUBLIC",
            "role in ( Role.EMPLOYEE, Role.TRUSTEE )",
            "role != Role.EMPLOYEE",
            "onWorkTime == true",
            "onWorkTime == null",
            "onWorkTime != null, onWorkTime != true",
            "mandate == null",
            "mandate!.assignedDuty == true",
            "mandate != null, !( mandate!.assignedDuty )",
            "role == Role.PUBLIC || onWorkTime == false",
            "mandate == null || mandate!.assignedDuty == false",
            "( role == Role.TRUSTEE && onWorkTime == true ) || mandate != null");
    private static final List<String> CHANNEL = List.of(
            "owner == ChannelOwner.INDIVIDUAL",
            "owner != ChannelOwner.INDIVIDUAL",
            "owner in ( ChannelOwner.OWN_INSTITUTION, ChannelOwner.OTHER_ORGANIZATION )",
            "termsProhibits contains \"spam\"",
            "termsProhibits.empty");
    private static final List<String> POST = List.of(
            "purposes contains Purpose.RESEARCH",
            "purposes.empty",
            "purposes.empty == false, purposes not contains Purpose.TRAINING",
            "purposes not contains Purpose.RESEARCH",
            "purposes contains Purpose.TRAINING || purposes.empty");
    private static final List<String> SIGNAL = List.of(
            "kind == \"spam\"",
            "kind in ( \"spam\", \"threat\" )",
            "kind not in ( \"spam\", \"disclaimer\" )",
            "suspicion",
            "suspicion == false",
            "review == Review.CONFIRMED",
            "review != Review.CONFIRMED",
            "kind == \"disclaimer\" || review == Review.CONFIRMED",
            "kind memberOf $c.termsProhibits");

    private final Random random;

    RandomWhen(long seed) {
        random = new Random(seed);
    }

    String next() {
        List<String> lines = new ArrayList<>(List.of("$c : Channel( " + some(CHANNEL, 2) + " )"));
        add(lines, "Author", AUTHOR);
        add(lines, "Post", POST);
        if (random.nextInt(3) > 0) {
            add(lines, "Signal", SIGNAL);
        }
        if (random.nextInt(3) == 0) {
            add(lines, "Signal", SIGNAL);
        }
        if (random.nextInt(4) == 0) {
            lines.add("( Signal( " + some(SIGNAL, 1) + " ) or Author( " + some(AUTHOR, 1) + " ) )");
        }
        if (lines.size() == 1) {
            lines.add("Author( " + some(AUTHOR, 1) + " )");
        }
        return String.join("\n", lines);
    }

    private void add(List<String> lines, String fact, List<String> conditions) {
        if (random.nextInt(3) > 0) {
            lines.add((random.nextInt(4) == 0 ? "not " : "") + fact + "( " + some(conditions, 2) + " )");
        }
    }

    private String some(List<String> conditions, int most) {
        List<String> chosen = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i < most; i++) {
            chosen.add(conditions.get(random.nextInt(conditions.size())));
        }
        return chosen.isEmpty() ? conditions.get(random.nextInt(conditions.size())) : String.join(", ", chosen);
    }
}
