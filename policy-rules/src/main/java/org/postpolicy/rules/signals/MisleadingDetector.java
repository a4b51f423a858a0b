package org.postpolicy.rules.signals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Sees dates that do not exist, weekdays that do not belong to their date, and spans of days that run backwards. */
final class MisleadingDetector implements Detector {

    private static final double STRENGTH = 0.8;
    private static final Set<String> UNTIL = Set.of("to", "until", "till", "through", "-", "\u2013", "au", "jusqu'au");

    private final Dates dates;
    private final int denied;

    MisleadingDetector(Vocabulary vocabulary) {
        dates = new Dates(vocabulary);
        denied = vocabulary.cue("no-such-date");
    }

    @Override
    public String kind() {
        return "misleading";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        List<DateMention> found = dates.in(scene);
        for (int i = 0; i < found.size(); i++) {
            DateMention date = found.get(i);
            if (!date.exists() && !isDenied(scene, date)) {
                see("impossible-date", scene, date.start(), date.end(), sink);
            } else if (date.exists()
                    && isOnAnotherWeekday(date, scene.submission().post().submittedAt())) {
                see("contradiction", scene, date.named(), date.end(), sink);
            } else if (i > 0 && runsBackwards(scene, found.get(i - 1), date)) {
                see("contradiction", scene, found.get(i - 1).start(), date.end(), sink);
            }
        }
        if (scene.reading().hasDigit) {
            ClockTimes.detect(scene.text(), sink);
        }
    }

    private static void see(String sort, Scene scene, int first, int last, Sink sink) {
        sink.see(
                sort,
                STRENGTH,
                scene.reading().sourceStart(first),
                scene.reading().sourceEnd(last));
    }

    private boolean isDenied(Scene scene, DateMention date) {
        Reading reading = scene.reading();
        return scene.cueNear(denied, reading.sourceStart(date.start()), reading.sourceEnd(date.end()), 6);
    }

    // Without a year, the writer may mean last year's day, this year's or the next.
    private static boolean isOnAnotherWeekday(DateMention date, Instant submitted) {
        if (date.weekday() == null || date.year() == null && submitted == null) {
            return false;
        }
        int year = date.year() != null
                ? date.year()
                : submitted.atZone(ZoneOffset.UTC).getYear();
        return IntStream.rangeClosed(year - 1, year + 1)
                .mapToObj(date::in)
                .filter(Objects::nonNull)
                .noneMatch(day -> day.getDayOfWeek() == date.weekday());
    }

    private static boolean runsBackwards(Scene scene, DateMention first, DateMention last) {
        if (last.named() <= first.end()) {
            return false;
        }
        boolean comparable = first.year() != null && last.year() != null || first.month() == last.month();
        int end = scene.reading().sourceEnd(first.end());
        int start = scene.reading().sourceStart(last.named());
        // Two readings of one place, as in "2 July, July 2001", have nothing between them.
        String between = start < end ? "" : scene.text().substring(end, start).strip();
        int year = last.year() != null ? last.year() : 2000;
        LocalDate from = first.in(year);
        LocalDate to = last.in(year);
        return comparable && UNTIL.contains(between) && from != null && to != null && to.isBefore(from);
    }
}
