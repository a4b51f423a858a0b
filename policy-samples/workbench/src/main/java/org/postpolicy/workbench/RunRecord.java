package org.postpolicy.workbench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postpolicy.Pack;
import tools.jackson.core.JacksonException;

/**
 * What the answers of a run rest on. It lies beside their file from before the first answer on, and never changes.
 *
 * @param members plain values, lists and maps, as they are written in JSON
 */
record RunRecord(Map<String, Object> members) {

    private static final String INPUT = "input";
    private static final String CLOCK = "clock";

    /** What each member is called in a sentence, in the order in which differences are told. */
    private static final Map<String, String> DIFFERENCES = differences();

    private static Map<String, String> differences() {
        Map<String, String> differences = new LinkedHashMap<>();
        differences.put("command", "by another command");
        differences.put("program", "by another version of this program");
        differences.put(INPUT, "of another input");
        differences.put("packs", "with other packs, or another version of one");
        differences.put("shadow", "with other clauses in shadow");
        differences.put("periods", "with other lengths of time");
        differences.put(CLOCK, "with another --clock");
        differences.put("excerpts", "with another choice about excerpts");
        return differences;
    }

    /** Returns the record of a run that begins now. */
    static RunRecord of(String command, EngineOptions engine, List<Pack> packs, boolean excerpts, String input)
            throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("command", command);
        members.put("program", new Version().getVersion()[0]);
        members.put(INPUT, input);
        members.put("packs", packs.stream().map(PackDocument::identity).toList());
        members.put("shadow", engine.shadow());
        members.put("periods", engine.time().writtenPeriods());
        members.put(CLOCK, engine.time().clock().instant().toString());
        members.put("excerpts", excerpts);
        return new RunRecord(members);
    }

    /** Returns where the record of a file of answers lies. */
    static Path beside(Path answers) {
        return answers.resolveSibling(answers.getFileName() + ".run.json");
    }

    static RunRecord read(Path answers) throws IOException {
        Path file = beside(answers);
        try (Reader text = Files.newBufferedReader(file)) {
            ObjectReader reader = new ObjectReader();
            reader.read(text);
            Instant.parse(String.valueOf(reader.members().get(CLOCK)));
            return new RunRecord(reader.members());
        } catch (NoSuchFileException e) {
            throw unknown(answers, "there is no " + file + ", which tells what its answers rest on");
        } catch (ObjectReader.Fault | JacksonException | DateTimeException e) {
            throw unknown(answers, file + ", which tells what its answers rest on, was damaged");
        }
    }

    private static WrongUsage unknown(Path answers, String reason) {
        return new WrongUsage("--resume: nobody knows how to go on with " + answers + ": " + reason
                + ". Write it anew with --force, or into another file.");
    }

    /** Writes it as a whole or not at all. */
    void write(Path answers) throws IOException {
        Path file = beside(answers);
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(draft, JsonText.of(members) + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Instant clock() {
        return Instant.parse(members.get(CLOCK).toString());
    }

    /** Returns whether an input is the one of the run. */
    boolean isOf(String fingerprint) {
        return fingerprint.equals(members.get(INPUT));
    }

    /** Refuses to go on with answers that were begun otherwise. */
    void mustBeAs(RunRecord begun, Path answers) {
        DIFFERENCES.forEach((name, difference) -> {
            if (!JsonText.of(members.get(name)).equals(JsonText.of(begun.members.get(name)))) {
                throw new WrongUsage("--resume: " + answers + " was begun " + difference
                        + ". Call the command as it was begun, or write the file anew with --force.");
            }
        });
    }
}
