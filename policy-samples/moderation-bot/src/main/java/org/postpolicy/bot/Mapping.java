package org.postpolicy.bot;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Capacity;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.Role;

/**
 * What the institution knows of its channels and authors.
 *
 * @param usual the settings of every channel that is not named
 * @param channels the settings by the platform's name of the channel
 * @param official accounts that speak for the institution
 * @param employees accounts of employees who speak for themselves
 * @param trustees accounts of trustees who speak for themselves
 * @param leaveAlone accounts whose posts the bot does not judge
 */
record Mapping(
        ChannelSettings usual,
        Map<String, ChannelSettings> channels,
        List<String> official,
        List<String> employees,
        List<String> trustees,
        List<String> leaveAlone) {

    /** Knows nothing of anybody. */
    static final Mapping NONE =
            new Mapping(ChannelSettings.USUAL, Map.of(), List.of(), List.of(), List.of(), List.of());

    /** Returns whether the bot has nothing to say of an account. */
    boolean leavesAlone(Account account) {
        return calls(leaveAlone, account);
    }

    /**
     * Lets an engine look at the channels before the first post comes.
     *
     * @throws Misconfigured if something that is said of a channel cannot be right
     */
    void tryOn(PolicyEngine engine) {
        tryOn(engine, "channel", usual);
        channels.forEach((name, settings) -> tryOn(engine, name, settings));
    }

    private static void tryOn(PolicyEngine engine, String name, ChannelSettings settings) {
        try {
            engine.audit(settings.channel());
        } catch (ConstraintViolationException invalid) {
            throw new Misconfigured(
                    "The settings of \"" + name + "\" are not in order: " + invalid.getMessage() + ". Correct them.");
        }
    }

    Submission submission(Item item) {
        ChannelSettings settings = channels.getOrDefault(item.channel(), usual);
        Post post = Post.of(item.kind(), item.passage().text())
                .withTitle(item.title())
                .withAltTexts(item.altTexts())
                .withLinks(item.links())
                .withFormat(item.format())
                .withLanguage(item.language())
                .withSubmittedAt(item.at());
        return new Submission(post, author(item.author()), settings.channel(), settings.audience(item.visibility()));
    }

    private Author author(Account account) {
        if (calls(official, account)) {
            return Author.officialEmployee();
        }
        if (calls(employees, account)) {
            return Author.privateEmployee();
        }
        return calls(trustees, account) ? Author.of(Role.TRUSTEE, Capacity.PERSONAL) : Author.member();
    }

    private static boolean calls(List<String> names, Account account) {
        return names.stream().anyMatch(account::isCalled);
    }
}
