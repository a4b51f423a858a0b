package org.postpolicy.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.postpolicy.workbench.Desk.Said;
import org.postpolicy.workbench.Guide.Part;

/**
 * Does what a page tells its reader to do, one listing after the other.
 *
 * @param folder where the reader sits
 */
record GuideWalk(Path folder) {

    private static final String PROMPT = "$ ";
    private static final String COMMAND = "java -jar postpolicy.jar ";
    private static final String PACKS = "policies/";

    static boolean isFile(Part part) {
        return part.words().size() > 1 && part.words().get(1).contains(".");
    }

    /** Writes the file of a listing, or calls its commands; returns the listing as it should be. */
    String follow(Part part) {
        if (isFile(part)) {
            Path file = folder.resolve(part.words().get(1));
            write(file, (part.words().contains("more") ? read(file) : "") + part.text());
        }
        return part.info().equals("console") ? session(part) : part.text();
    }

    private String session(Part part) {
        StringBuilder session = new StringBuilder();
        part.text().lines().filter(line -> line.startsWith(PROMPT)).forEach(line -> {
            assertThat(line).startsWith(PROMPT + COMMAND);
            session.append(line).append('\n').append(answer(line.substring((PROMPT + COMMAND).length())));
        });
        return session.toString();
    }

    private String answer(String line) {
        String[] words = Arrays.stream(line.split(" ")).map(this::inFolder).toArray(String[]::new);
        Said said = new Desk().calls(words);
        assertThat(said.status()).as(line).isLessThan(Status.USAGE);
        return (said.out() + said.err()).replace(folder + "/", "");
    }

    private String inFolder(String word) {
        Path file = folder.resolve(word);
        return word.startsWith(PACKS) || Files.exists(file) ? file.toString() : word;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
