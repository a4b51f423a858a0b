package org.postpolicy.quality;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A folder with a folder for each data set, which holds JSON Lines; sets of our own travel with the command.
 *
 * @param path where it is
 * @param complaints is told of each line that is not in order
 */
record DataFolder(Path path, Consumer<String> complaints) {

    private static final ObjectMapper JSON = new ObjectMapper();

    boolean has(String set) {
        return Files.isDirectory(path.resolve(set)) || own(set) != null;
    }

    private static URL own(String set) {
        return DataFolder.class.getResource("sentences/" + set + ".jsonl");
    }

    /** Names the data sets, in alphabetical order. */
    List<String> sets() throws IOException {
        try (Stream<Path> found = Files.list(path)) {
            return found.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** Reads every row of every {@code .jsonl} file of a set, in the order of the files' names. */
    List<Row> rows(String set) throws IOException {
        List<Row> rows = new ArrayList<>();
        if (own(set) != null) {
            try (InputStream lines = own(set).openStream()) {
                read(set, lines.readAllBytes(), rows);
            }
            return rows;
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(path.resolve(set))) {
            files = found.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        if (files.isEmpty()) {
            complaints.accept(set + ": The folder holds no file that ends in .jsonl. Put one there.");
        }
        for (Path file : files) {
            read(path.relativize(file).toString(), Files.readAllBytes(file), rows);
        }
        return rows;
    }

    private void read(String file, byte[] text, List<Row> rows) {
        String[] lines = new String(text, StandardCharsets.UTF_8).split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank()) {
                continue;
            }
            String place = file + ":" + (i + 1);
            try {
                rows.add(row(JSON.readTree(lines[i])));
            } catch (JacksonException e) {
                complaints.accept(place + ": The line is no JSON object. Write one object on each line.");
            } catch (IllegalArgumentException e) {
                complaints.accept(place + ": " + e.getMessage());
            }
        }
    }

    private static Row row(JsonNode fields) {
        for (String name : List.of("id", "text", "label")) {
            if (!fields.path(name).isString()) {
                throw new IllegalArgumentException("The row has no \"" + name + "\". Add it, in quotes.");
            }
        }
        return new Row(
                fields.get("id").asString(),
                fields.get("text").asString(),
                fields.get("label").asString(),
                fields);
    }
}
