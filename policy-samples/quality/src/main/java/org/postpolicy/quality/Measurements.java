package org.postpolicy.quality;

import java.util.List;
import java.util.Set;

/** Every measurement, in the order of the page. */
final class Measurements {

    private static final String WRITTEN =
            "Sentences of our own in the voices of a library's page, in English and French,"
                    + " with the kind that should be seen in each, or the one that should not.";

    private static final String FIRST =
            " They were written and labelled before their author had read a list, and measured"
                    + " (see the limits); the lists were then improved with them in view.";

    private static final String SECOND =
            " They were written and labelled after that, and no list was changed for what is"
                    + " missed in them, though the totals were watched.";

    private static final String THIRD =
            " They were written by another hand, which had read no list, no test and no data, while the lists were"
                    + " widened by hands that did not see them: these figures are nearest to what new posts would show.";

    private static final String FOURTH =
            " They were written like the third set, by yet another hand, before the last widening, and measured once"
                    + " before it and once after.";

    private static final String FIFTH =
            " They were written by yet another hand, two thirds of them as people type on a telephone, and measured before"
                    + " everyday forms were known and four times after.";

    private static final String TUNED =
            " They were written to widen the lists by: two thirds of what four hands wrote, who had seen no list. Irony,"
                    + " hints and stories are many among them, by intention.";

    private static final String HELD =
            " The other third of the same hands' sentences, which was kept from those who widened the lists; they saw"
                    + " a few totals.";

    private Measurements() {}

    /** Returns fresh measurements, each good for one run. */
    static List<Measurement> all() {
        return List.of(
                new RecogniserCases(),
                new SyntheticSentences(),
                new PhoneMatcherCases(),
                new ScrubadubCases(),
                new HateCheck(),
                new IdentityTemplates(),
                wiki(),
                wikiWithOtherTerms(),
                surge(),
                new OpenAiModeration(),
                new ObfuscationLeet(),
                new WordFilterCases(),
                new Scunthorpe(),
                new TextMessages(),
                youTube(),
                mail(),
                addresses(),
                new WrittenSentences("written-first", WRITTEN + FIRST),
                new WrittenSentences("written-second", WRITTEN + SECOND),
                new WrittenSentences("written-third", WRITTEN + THIRD),
                new WrittenSentences("written-fourth", WRITTEN + FOURTH),
                new WrittenSentences("written-fifth", WRITTEN + FIFTH),
                new WrittenSentences("written-tuned", WRITTEN + TUNED),
                new WrittenSentences("written-held", WRITTEN + HELD),
                ordinary(
                        "ordinary-third",
                        "Posts of our own against which nobody has anything, by the same hand as the third set of"
                                + " sentences: praise, complaints, book talk, news about groups, politics as a topic,"
                                + " idioms of violence."),
                ordinary("ordinary-fourth", "The like by the hand of the fourth set."),
                ordinary(
                        "ordinary-fifth",
                        "The like by the hand of the fifth set, most of them as typed on a telephone."),
                ordinary(
                        "ordinary-tuned",
                        "Near misses and ordinary posts by the hands of the tuned sentences: two thirds, with which in"
                                + " view the lists were narrowed. Nearly half are written to look like what must be seen."),
                ordinary("ordinary-held", "The other third, which was kept from those who narrowed the lists."));
    }

    private static Measurement wiki() {
        return new Labelled(
                "wiki-toxicity",
                "Comments of Wikipedia's talk pages that name an identity group (CC BY 4.0, text CC BY-SA 3.0). Most"
                        + " harm none: this is the best measure here of false alarms about groups.",
                Kinds.ABUSE,
                Set.of("toxic"),
                Set.of("not-toxic"),
                tally -> List.of(Aim.atMost(
                        "harmless comments with identity words that are flagged (Wikipedia)",
                        0.03,
                        tally.falseAlarms())));
    }

    private static Measurement wikiWithOtherTerms() {
        return Labelled.of(
                "wiki-toxicity-fuzzed",
                "The same comments with each identity word replaced by another one at random.",
                Kinds.ABUSE,
                "toxic",
                "not-toxic");
    }

    private static Measurement surge() {
        return Labelled.of(
                "surge-toxicity",
                "Comments from several platforms (Surge AI, MIT), toxic or not by the view of those who labelled them;"
                        + " nearest in kind to comments under a library's post.",
                Kinds.ABUSE,
                "toxic",
                "not-toxic");
    }

    private static Measurement mail() {
        return Labelled.of(
                "spamassassin-cases",
                "A handful of e-mails from the tests of SpamAssassin (Apache-2.0), some of them about nothing but their"
                        + " headings. The cases of single rules are left out: they speak of senders and of markup, which"
                        + " a post does not have.",
                Kinds.BULK,
                "spam",
                "ham");
    }

    private static Measurement addresses() {
        return new Labelled(
                "url-mention-cases",
                "Texts with links and names of accounts, from the tests of twitter-text (Apache-2.0). Neither is a signal"
                        + " by itself, so that whatever is seen in them is a false alarm.",
                Kinds.OF_NOBODY,
                Set.of(),
                Set.of("url", "mention"),
                tally -> List.of());
    }

    private static Measurement ordinary(String set, String about) {
        return new Labelled(set, about, Kinds.OF_NO_ORDINARY_POST, Set.of(), Set.of("none"), tally -> List.of());
    }

    private static Measurement youTube() {
        return Labelled.of(
                "youtube-spam-psy",
                "Comments on one music video (Alberto and others 2015). Spam here is mostly self-promotion.",
                Kinds.BULK,
                "spam",
                "ham");
    }
}
