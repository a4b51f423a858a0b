package org.postpolicy.rules.signals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Sees what is announced as coming although its date was past when the post was submitted.
 *
 * <p>A date without a year is past if it was less than three months ago, since it then hardly means the next year. Posts
 * without a time of submission are measured by the day that they themselves call today.
 */
final class OutdatedDetector implements Detector {

    private static final double STRENGTH = 0.7;
    private static final int REACH = 8;
    private static final int WIDE_REACH = 20;
    private static final int LATELY_IN_DAYS = 90;
    // The same moment has two dates around the world.
    private static final int SLACK_IN_DAYS = 1;

    private final Dates dates;
    private final int coming;
    private final int gone;
    private final int today;

    OutdatedDetector(Vocabulary vocabulary) {
        dates = new Dates(vocabulary);
        coming = vocabulary.cue("coming");
        gone = vocabulary.cue("gone");
        today = vocabulary.cue("today-is");
    }

    @Override
    public String kind() {
        return "outdated";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        List<DateMention> found = dates.in(scene);
        LocalDate now = found.isEmpty() ? null : now(scene, found);
        if (now == null) {
            return;
        }
        for (DateMention date : found) {
            int start = scene.reading().sourceStart(date.start());
            int end = scene.reading().sourceEnd(date.end());
            boolean announced =
                    scene.cueNear(coming, start, end, REACH) && !scene.cueNear(gone, start, end, WIDE_REACH);
            if (announced && isPast(date, now)) {
                sink.see(null, STRENGTH, start, end);
            }
        }
    }

    private LocalDate now(Scene scene, List<DateMention> found) {
        if (scene.submission().post().submittedAt() != null) {
            return scene.submission()
                    .post()
                    .submittedAt()
                    .atZone(ZoneOffset.UTC)
                    .toLocalDate();
        }
        return found.stream()
                .filter(date -> date.year() != null && date.exists())
                .filter(date -> scene.cueBefore(today, scene.reading().sourceStart(date.start()), 3))
                .map(date -> date.in(date.year()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPast(DateMention date, LocalDate now) {
        LocalDate latest = now.minusDays(SLACK_IN_DAYS);
        if (date.year() != null) {
            LocalDate meant = date.in(date.year());
            return meant != null && meant.isBefore(latest);
        }
        LocalDate same = date.in(now.getYear());
        LocalDate meant = same != null && same.isAfter(now) ? date.in(now.getYear() - 1) : same;
        return meant != null && meant.isBefore(latest) && meant.isAfter(now.minusDays(LATELY_IN_DAYS));
    }
}
