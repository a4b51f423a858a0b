package org.postpolicy.rules.workshop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.postpolicy.Decision;
import org.postpolicy.Finding;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Signal;
import org.postpolicy.rules.language.SignalPlaces;
import org.postpolicy.rules.workshop.Step.Kind;

/** Lists what might be changed about a submission, the simplest first; what belongs together makes one group. */
final class Edits {

    private static final String OWN_VIEWS = "The views expressed here are my own and not those of my employer.";
    private static final String OWN_VIEWS_FRENCH =
            "Les opinions exprimées ici sont les miennes et non celles de mon employeur.";

    private final Submission submission;
    private final SignalPlaces places;
    private final List<List<Edit>> groups = new ArrayList<>();

    private Edits(Submission submission) {
        this.submission = submission;
        this.places = SignalPlaces.of(submission.post());
    }

    /** Returns the groups; the channels are those to which the post could go instead. */
    static List<List<Edit>> of(Submission submission, Decision decision, List<Channel> channels) {
        Edits made = new Edits(submission);
        made.removals(decision);
        made.leavingOut();
        made.disclaimer();
        for (Remedy remedy : Remedy.values()) {
            made.facts(remedy.step(), remedy.name(), remedy::on);
        }
        channels.forEach(made::channel);
        return List.copyOf(made.groups);
    }

    /** The words that one finding shows go together, because a rule speaks as long as some of them are left. */
    private void removals(Decision decision) {
        Set<List<Edit>> removals = new LinkedHashSet<>();
        decision.findings().stream()
                .filter(finding -> !finding.shadow() && finding.verdict() != Verdict.ALLOW)
                .map(this::removal)
                .filter(removal -> !removal.isEmpty())
                .forEach(removals::add);
        groups.addAll(removals);
    }

    private List<Edit> removal(Finding finding) {
        Map<Step, Edit> removal = new LinkedHashMap<>();
        for (Signal signal : finding.evidence()) {
            places.text(signal.field()).ifPresent(text -> {
                Step step = removing(signal, text);
                removal.put(step, Edit.ofWords(step, new Cut(signal.start(), signal.end()).tidied(text)));
            });
        }
        return List.copyOf(removal.values());
    }

    private void facts(Step step, String subject, Function<Submission, Optional<Submission>> doing) {
        groups.add(List.of(Edit.ofFacts(step, subject, doing)));
    }

    private static Step removing(Signal signal, String text) {
        String words = text.substring(signal.start(), signal.end());
        return new Step(
                Kind.REMOVE_WORDS,
                Remedy.says("Remove \"" + words + "\".", "Retirez « " + words + " »."),
                signal.field(),
                signal.start(),
                signal.end(),
                words);
    }

    /** What the host or a person saw in something other than words, such as a logo, can be left out. */
    private void leavingOut() {
        submission.signals().stream()
                .filter(signal -> signal.field() == null)
                .distinct()
                .forEach(signal -> facts(
                        new Step(
                                Kind.LEAVE_OUT,
                                Remedy.says(
                                        "Leave out what shows " + words(signal) + ".",
                                        "Retirez ce qui montre : " + words(signal) + "."),
                                null,
                                0,
                                0,
                                null),
                        "signal " + signal.kind(),
                        changed -> Optional.of(changed.withSignals(changed.signals().stream()
                                .filter(other -> !other.equals(signal))
                                .toList()))));
    }

    private static String words(Signal signal) {
        return signal.subkind() == null ? signal.kind() : signal.kind() + " (" + signal.subkind() + ")";
    }

    private void disclaimer() {
        String language = submission.post().language();
        boolean french = language != null && language.toLowerCase(Locale.ROOT).startsWith("fr");
        String words = french ? OWN_VIEWS_FRENCH : OWN_VIEWS;
        facts(
                new Step(
                        Kind.ADD_WORDS,
                        Remedy.says("Add \"" + words + "\".", "Ajoutez « " + words + " »."),
                        "text",
                        0,
                        0,
                        words),
                "disclaimer",
                changed -> Optional.of(new Submission(
                        changed.post().withText(followed(changed.post().text(), words)),
                        changed.author(),
                        changed.channel(),
                        changed.audience(),
                        changed.signals())));
    }

    // What stands before stays as it is, because signals stand in it.
    private static String followed(String text, String words) {
        return text.isEmpty() ? words : text + " " + words;
    }

    private void channel(Channel other) {
        String name = other.displayName() == null ? String.valueOf(other.institution()) : other.displayName();
        facts(
                new Step(
                        Kind.MOVE,
                        Remedy.says(
                                "Post it on the channel \"" + name + "\".", "À publier sur le canal « " + name + " »."),
                        null,
                        0,
                        0,
                        null),
                "channel",
                changed -> other.equals(changed.channel())
                        ? Optional.empty()
                        : Optional.of(new Submission(
                                changed.post(), changed.author(), other, changed.audience(), changed.signals())));
    }
}
