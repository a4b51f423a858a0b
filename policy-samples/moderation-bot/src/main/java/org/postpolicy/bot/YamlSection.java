package org.postpolicy.bot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A part of a YAML file that knows where it stands, so that a complaint names the line. */
final class YamlSection {

    private final String file;
    private final int line;
    private final Map<String, Node> members = new LinkedHashMap<>();

    private YamlSection(String file, Node node, Set<String> known) {
        this.file = file;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "There should be lines of the form \"name: value\" here.");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = scalar(tuple.getKeyNode());
            if (!known.isEmpty() && !known.contains(name)) {
                throw wrong(
                        tuple.getKeyNode(),
                        "There is no setting \"" + name + "\" here. There are: " + String.join(", ", known) + ".");
            }
            if (members.put(name, tuple.getValueNode()) != null) {
                throw wrong(tuple.getKeyNode(), "The setting \"" + name + "\" stands here twice. Keep one of them.");
            }
        }
    }

    /** Reads a file whose settings have these names. */
    static YamlSection read(Path file, Set<String> known) {
        String name = file.getFileName().toString();
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(name).build();
            Node root = new Compose(settings)
                    .composeString(Files.readString(file))
                    .orElseThrow(() -> new Misconfigured(name + ": The file is empty. Begin with platform: mastodon."));
            return new YamlSection(name, root, known);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new Misconfigured(name + ":" + line + ": This is not YAML: " + e.getProblem()
                    + ". Look at the indentation, the colons and the quotes.");
        } catch (IOException e) {
            throw new Misconfigured("The configuration " + file + " cannot be read. Name a file that exists.");
        }
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** Returns a text, or null if there is none. */
    String text(String name) {
        return has(name) ? scalar(members.get(name)) : null;
    }

    String needed(String name, String example) {
        require(name, example);
        return text(name);
    }

    /** Complains if a setting is missing. */
    void require(String name, String example) {
        if (!has(name)) {
            throw new Misconfigured(file + ":" + line + ": The setting \"" + name
                    + "\" is missing. Write, for instance, " + name + ": " + example);
        }
    }

    /** Returns one of some words, in small letters or capitals, or the usual one if nothing is written. */
    <E extends Enum<E>> E word(String name, Class<E> words, E usual) {
        return has(name) ? word(members.get(name), words) : usual;
    }

    <E extends Enum<E>> List<E> words(String name, Class<E> words) {
        return nodes(name).stream().map(node -> word(node, words)).toList();
    }

    private <E extends Enum<E>> E word(Node node, Class<E> words) {
        String written = scalar(node);
        return Arrays.stream(words.getEnumConstants())
                .filter(word ->
                        spelling(word).equals(written.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> wrong(
                        node,
                        "\"" + written + "\" is not known here. Choose among: "
                                + String.join(
                                        ", ",
                                        Arrays.stream(words.getEnumConstants())
                                                .map(YamlSection::spelling)
                                                .toList())
                                + "."));
    }

    private static String spelling(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    List<String> texts(String name) {
        return nodes(name).stream().map(this::scalar).toList();
    }

    private List<Node> nodes(String name) {
        Node node = members.get(name);
        if (node == null) {
            return List.of();
        }
        return node instanceof SequenceNode list ? new ArrayList<>(list.getValue()) : List.of(node);
    }

    /** Returns a part whose settings have these names, or null if there is none; no names allow any. */
    YamlSection section(String name, Set<String> known) {
        return has(name) ? new YamlSection(file, members.get(name), known) : null;
    }

    Set<String> names() {
        return members.keySet();
    }

    /** Returns a complaint about a setting. */
    Misconfigured wrong(String name, String sentence) {
        return wrong(members.get(name), sentence);
    }

    private Misconfigured wrong(Node node, String sentence) {
        return new Misconfigured(file + ":" + lineOf(node) + ": " + sentence);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw wrong(node, "There should be one word or sentence here.");
    }
}
