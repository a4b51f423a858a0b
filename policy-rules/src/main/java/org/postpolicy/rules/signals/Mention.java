package org.postpolicy.rules.signals;

import java.util.Set;

/** Tells words that are used from words that are only mentioned: reported, refused or condemned. */
final class Mention {

    private static final Set<String> KINDS =
            Set.of("harassment", "threat", "personal-attack", "defamation-suspicion", "illegal-act");
    private static final int REACH_BEFORE = 5;
    private static final int REACH_AFTER = 4;

    private final int before;
    private final int after;

    Mention(Vocabulary vocabulary) {
        before = vocabulary.cue("mention-before");
        after = vocabulary.cue("mention-after");
    }

    /** Returns whether the words from {@code start} up to and with {@code end} are only mentioned. */
    boolean excuses(Meaning meaning, Reading reading, Marks marks, int start, int end) {
        if (!KINDS.contains(meaning.kind())) {
            return false;
        }
        for (int word = start - 1; word >= 0 && start - word <= REACH_BEFORE; word--) {
            if (reading.sentence(word) != reading.sentence(start)) {
                break;
            }
            if (marks.at(word, before) >= 0) {
                return true;
            }
        }
        return marks.among(end + 1, end + REACH_AFTER, after);
    }
}
