package org.postpolicy.workbench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Submissions as they come in a year, made up: the same each time. */
final class MadePosts {

    private static final String[] OPENINGS = {
        "A lovely afternoon at the branch.",
        "When does the story hour begin on Saturday?",
        "Merci beaucoup pour l'heure du conte 😀 c'était génial!",
        "I could not find the third book about the dragons.",
        "Is the reading room open on the holiday?",
        "Buy my old sofa, only $50!",
        "Les heures d'ouverture ont-elles changé?",
        "Your staff are stupid idiots.",
        "See you at 7 p.m. on 12 March!",
        "My child's card was lost on the bus.",
        "Great talk by the author last night, thank you all!",
        "Vote for Jane Doe on Monday!"
    };
    private static final String[] CLOSINGS = {
        "", "", "", "", " Call me at 416-555-0199.", " Write to jane@example.org.", " https://example.org/books", " 👋"
    };
    private static final String[] FACTS = {
        "",
        "",
        "",
        ",\"audience\":{\"group\":\"CHILDREN\"}",
        ",\"author\":{\"role\":\"EMPLOYEE\",\"capacity\":\"OFFICIAL\"}",
        ",\"author\":{\"role\":\"EMPLOYEE\"},\"channel\":{\"owner\":\"INDIVIDUAL\"}"
    };
    private static final String[] FAULTS = {
        "", "  ", "nonsense", "{\"post\":{\"txt\":\"a\"}}", "{\"id\":\"cut off", "[1]"
    };

    private final Random random;
    private int number;

    MadePosts(long seed) {
        random = new Random(seed);
    }

    /** Returns the next line, without a line feed; one of a thousand is faulty. */
    String next() {
        number++;
        if (random.nextInt(1_000) == 0) {
            return one(FAULTS);
        }
        StringBuilder text = new StringBuilder();
        for (int sentences = 1 + random.nextInt(4); sentences > 0; sentences--) {
            text.append(text.isEmpty() ? "" : " ").append(one(OPENINGS));
        }
        text.append(one(CLOSINGS)).append(" (").append(number).append(')');
        String id = random.nextInt(10) == 0 ? "" : "\"id\":\"post-" + number + "\",";
        return "{" + id + "\"post\":{\"text\":\"" + text + "\"}" + one(FACTS) + "}";
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    /** Returns some lines, each with a line feed. */
    static String lines(int count, long seed) {
        MadePosts posts = new MadePosts(seed);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(posts.next()).append('\n');
        }
        return lines.toString();
    }

    static void write(int count, OutputStream out) throws IOException {
        MadePosts posts = new MadePosts(1);
        for (int i = 0; i < count; i++) {
            out.write((posts.next() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes as many lines as the first word says to the standard output, for measuring. */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = new BufferedOutputStream(System.out)) {
            write(Integer.parseInt(arguments[0]), out);
        }
    }
}
