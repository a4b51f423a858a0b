package org.postpolicy.rules.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postpolicy.Submission;
import org.postpolicy.facts.Channel;
import org.postpolicy.facts.Credentials;
import org.postpolicy.facts.Post;

/** What the file of a signal kind says of it, and the sentences that prove it. */
final class SignalExamples {

    static final Path FOLDER = Path.of("src/test/resources/signals");
    static final List<String> LANGUAGES = List.of("English", "French");

    private final Map<String, String> remarks = new LinkedHashMap<>();
    private final Map<String, List<SignalExample>> sections = new LinkedHashMap<>();

    private SignalExamples(String text) {
        for (String part : text.split("\\R\\R+")) {
            if (part.startsWith("## ")) {
                List<String> lines = part.lines().toList();
                sections.put(lines.get(0).substring(3), examples(lines.subList(1, lines.size())));
            } else if (!part.startsWith("# ")) {
                String remark = part.lines().collect(Collectors.joining(" "));
                int colon = remark.indexOf(": ");
                remarks.put(remark.substring(0, colon), remark.substring(colon + 2));
            }
        }
    }

    static SignalExamples of(String kind) {
        try {
            return new SignalExamples(Files.readString(FOLDER.resolve(kind + ".md")));
        } catch (IOException failure) {
            throw new UncheckedIOException("The kind " + kind + " has no file of examples.", failure);
        }
    }

    /** Returns what stands after "Sees: " and the like. */
    Optional<String> remark(String label) {
        return Optional.ofNullable(remarks.get(label));
    }

    /**
     * Returns a post with the sentence, as the line "Given: submitted 2026-05-10; topics parks, roads; site city.example"
     * describes it.
     */
    Submission submission(String sentence) {
        Post post = Post.comment(sentence);
        Channel channel = Channel.own();
        for (String given : remark("Given").map(line -> line.split("; ")).orElse(new String[0])) {
            String value = given.substring(given.indexOf(' ') + 1);
            switch (given.substring(0, given.indexOf(' '))) {
                case "submitted" -> post = post.withSubmittedAt(Instant.parse(value + "T12:00:00Z"));
                case "topics" -> channel = channel.withTopics(new LinkedHashSet<>(List.of(value.split(", "))));
                case "site" ->
                    channel = channel.withCredentials(Credentials.none().withInstitutionDomains(Set.of(value)));
                default -> throw new IllegalArgumentException("Nothing can be given as \"" + given + "\".");
            }
        }
        return new Submission(post, null, channel, null);
    }

    List<SignalExample> seen(String language) {
        return sections.getOrDefault("Seen in " + language, List.of());
    }

    List<SignalExample> notSeen(String language) {
        return sections.getOrDefault("Not seen in " + language, List.of());
    }

    Stream<SignalExample> all() {
        return sections.values().stream().flatMap(List::stream);
    }

    private static List<SignalExample> examples(List<String> lines) {
        return lines.stream()
                .map(line -> SignalExample.marked(line.substring("- ".length())))
                .toList();
    }
}
