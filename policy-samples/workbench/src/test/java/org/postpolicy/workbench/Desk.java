package org.postpolicy.workbench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Where a test sits: it calls the command in this process and keeps what it says. */
final class Desk {

    static final String PACK = "brook-library";
    static final String NUMBER_FOR_CHILDREN =
            "{\"post\":{\"text\":\"Call my mom at 416-555-0199!\"},\"audience\":{\"group\":\"CHILDREN\"}}";

    /** What the command said. */
    record Said(int status, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private String command = "java -jar postpolicy.jar";
    private byte[] input = new byte[0];
    private boolean colour;
    private boolean progress;
    private Locale locale = Locale.ENGLISH;
    private OutputStream out = kept;

    Desk hands(String lines) {
        return hands(lines.getBytes(StandardCharsets.UTF_8));
    }

    Desk hands(byte[] bytes) {
        input = bytes;
        return this;
    }

    Desk starts(String words) {
        command = words;
        return this;
    }

    Desk seesColours() {
        colour = true;
        return this;
    }

    Desk waits() {
        progress = true;
        return this;
    }

    Desk speaks(Locale language) {
        locale = language;
        return this;
    }

    Desk listensThrough(OutputStream stream) {
        out = stream;
        return this;
    }

    Said calls(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                command,
                new ByteArrayInputStream(input),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                colour,
                false,
                progress,
                locale);
        int status = Postpolicy.run(surroundings, arguments);
        return new Said(status, kept.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Judges by the pack of the tests at a fixed time. */
    Said evaluates(String... more) {
        String[] usual = {"evaluate", "--packs", packs().toString(), "--pack", PACK, "--clock", "2026-01-05T15:00:00Z"};
        String[] all = Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return calls(all);
    }

    static Path packs() {
        try {
            return Path.of(Desk.class.getResource("/packs").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies the packs, so that a test can spoil them. */
    static Path copyOfPacks(Path folder) throws IOException {
        Files.walkFileTree(packs(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copy = folder.resolve(packs().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
                return FileVisitResult.CONTINUE;
            }
        });
        return folder;
    }

    static void replace(Path file, String former, String other) {
        try {
            String text = Files.readString(file);
            if (!text.contains(former)) {
                throw new IllegalStateException(file + " does not contain " + former);
            }
            Files.writeString(file, text.replace(former, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a line that the command wrote, strictly. */
    static Map<String, Object> json(String line) {
        ObjectReader reader = new ObjectReader();
        reader.read(new StringReader(line));
        return reader.members();
    }

    static String textOf(String json) {
        try (JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return parser.getString();
        }
    }
}
