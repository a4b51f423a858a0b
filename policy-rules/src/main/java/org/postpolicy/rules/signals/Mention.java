package org.postpolicy.rules.signals;

import java.util.Set;

/** Tells words that are used from words that are only mentioned: reported, refused or condemned. */
final class Mention {

    private static final Set<String> KINDS =
            Set.of("harassment", "threat", "personal-attack", "defamation-suspicion", "illegal-act");
    private static final int REACH_BEFORE = 5;
    private static final int REACH_AFTER = 4;
    private static final int REACH_SPEECH = 8;

    private final int before;
    private final int after;
    private final int speech;

    Mention(Vocabulary vocabulary) {
        before = vocabulary.cue("mention-before");
        after = vocabulary.cue("mention-after");
        speech = vocabulary.cue("speech");
    }

    /** Returns whether the words from {@code start} up to and with {@code end} are only mentioned. */
    boolean excuses(Meaning meaning, String text, Reading reading, Marks marks, int start, int end) {
        return KINDS.contains(meaning.kind())
                && (introduced(reading, marks, start)
                        || marks.among(end + 1, end + REACH_AFTER, after)
                        || quoted(text, reading, marks, start, end));
    }

    private boolean introduced(Reading reading, Marks marks, int start) {
        for (int word = start - 1; word >= 0 && start - word <= REACH_BEFORE; word--) {
            if (reading.sentence(word) != reading.sentence(start)) {
                return false;
            }
            if (marks.at(word, before) >= 0) {
                return true;
            }
        }
        return false;
    }

    // Quotation marks alone excuse nothing; somebody must also be said to say or write it.
    private boolean quoted(String text, Reading reading, Marks marks, int start, int end) {
        boolean speaks = marks.among(start - REACH_SPEECH, start - 1, speech)
                || marks.among(end + 1, end + REACH_SPEECH, speech);
        return speaks && Quotation.around(text, reading.sourceStart(start), reading.sourceEnd(end));
    }
}
