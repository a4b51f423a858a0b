package org.postpolicy.rules.signals;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sees discounts in percent: "20% off", "15 % de rabais"; the sign would be lost among folded words. */
final class DiscountDetector implements Detector {

    private static final double STRENGTH = 0.8;
    private static final Pattern DISCOUNT = Pattern.compile(
            "(?<![\\d.,])\\d{1,2}\\s?%\\s(?:off(?!\\s(?:the mark|target|course|balance|campus|grid|the grid))"
                    + "|discount|(?:de|d['\u2019])\\s?(?:rabais|r\u00E9duction|remise|escompte))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public String kind() {
        return "advertising";
    }

    @Override
    public void detect(Scene scene, Sink sink) {
        if (scene.text().indexOf('%') < 0) {
            return;
        }
        for (Matcher discount = DISCOUNT.matcher(scene.text()); discount.find(); ) {
            sink.see("goods", STRENGTH, discount.start(), discount.end());
        }
    }
}
