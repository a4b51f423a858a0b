package org.postpolicy.rules.signals;

import java.util.Set;

/** Tells words that are used from words that are only mentioned: reported, refused or condemned. */
final class Mention {

    private static final Set<String> KINDS =
            Set.of("harassment", "threat", "personal-attack", "defamation-suspicion", "illegal-act", "patron-mockery");

    /** Kinds for which a rude word in the title of a work is none. */
    private static final Set<String> TITLED = Set.of("obscenity", "coarse-language");

    private static final int REACH_BEFORE = 5;
    private static final int REACH_AFTER = 4;
    private static final int REACH_SPEECH = 12;
    private static final int REACH_CONDEMNED = 14;
    private static final int REACH_TITLE = 8;

    private final int before;
    private final int after;
    private final int speech;
    private final int condemned;
    private final int titleContext;

    Mention(Vocabulary vocabulary) {
        before = vocabulary.cue("mention-before");
        after = vocabulary.cue("mention-after");
        speech = vocabulary.cue("speech");
        condemned = vocabulary.cue("condemned");
        titleContext = vocabulary.cue("title-context");
    }

    /** Returns whether the words from {@code start} up to and with {@code end} are only mentioned. */
    boolean excuses(String kind, String text, Reading reading, Marks marks, int start, int end) {
        return TITLED.contains(kind) && Quotation.isTitle(text, reading.sourceStart(start), reading.sourceEnd(end))
                || KINDS.contains(kind) && isMention(text, reading, marks, start, end);
    }

    private boolean isMention(String text, Reading reading, Marks marks, int start, int end) {
        return introduced(reading, marks, start)
                || marks.among(end + 1, end + REACH_AFTER, after)
                || reported(reading, marks, start, end)
                || quoted(text, reading, marks, start, end)
                || titled(text, reading, marks, start, end);
    }

    private boolean introduced(Reading reading, Marks marks, int start) {
        return marks.among(firstNear(reading, start), start - 1, before);
    }

    /** Returns the first word within reach that stands in the same sentence. */
    private static int firstNear(Reading reading, int start) {
        int first = start;
        while (first > 0 && start - first < REACH_BEFORE && reading.sentence(first - 1) == reading.sentence(start)) {
            first--;
        }
        return first;
    }

    // What somebody says in a row with words that condemn it is reported; said alone it may be the writer's own view.
    private boolean reported(Reading reading, Marks marks, int start, int end) {
        return marks.among(firstNear(reading, start), start - 1, speech) && condemned(marks, start, end);
    }

    private boolean condemned(Marks marks, int start, int end) {
        return marks.among(start - REACH_CONDEMNED, start - 1, condemned)
                || marks.among(end + 1, end + REACH_CONDEMNED, condemned);
    }

    // A copy of "How to Kill Your Family": a title alone could be a threat in capitals.
    private boolean titled(String text, Reading reading, Marks marks, int start, int end) {
        boolean beside = marks.among(start - REACH_TITLE, start - 1, titleContext)
                || marks.among(end + 1, end + REACH_TITLE, titleContext);
        return beside && Quotation.isTitle(text, reading.sourceStart(start), reading.sourceEnd(end));
    }

    // Quotation marks alone excuse nothing; somebody must also be said to say it, or it must be condemned.
    private boolean quoted(String text, Reading reading, Marks marks, int start, int end) {
        boolean apart = marks.among(start - REACH_SPEECH, start - 1, speech)
                || marks.among(end + 1, end + REACH_SPEECH, speech)
                || condemned(marks, start, end);
        return apart && Quotation.around(text, reading.sourceStart(start), reading.sourceEnd(end));
    }
}
