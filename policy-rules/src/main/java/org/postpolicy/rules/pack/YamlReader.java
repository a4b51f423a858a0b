package org.postpolicy.rules.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postpolicy.rules.language.Place;
import org.postpolicy.rules.language.ProblemCode;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.Value;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads the plain part of YAML: mappings, lists and plain values, each with its place.
 *
 * <p>It works on the parser's events, which cost no more than the file is long, so that no alias can blow it up.
 */
final class YamlReader {

    static final int DEEPEST = 20;
    static final int LONGEST = 1 << 20;

    // Made once, because making it compiles a dozen patterns; what it calls a file is shown to nobody.
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(LONGEST).build();
    // Kept, because the schema makes another each time it is asked.
    private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();

    private final String file;
    private final Problems problems;
    private final Iterator<Event> events;
    private boolean aliased;

    /** Says that reading cannot go on; the problem has been reported. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stop() {
            super(null, null, false, false);
        }
    }

    private YamlReader(String file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /** Reads a file's text, or reports why it cannot; an empty file is nothing, in its first line. */
    static Optional<Value> read(String file, String text, Problems problems) {
        if (text.codePointCount(0, text.length()) > LONGEST) {
            problems.add(
                    ProblemCode.FILE_TOO_LARGE,
                    Place.of(file),
                    "The file is longer than " + LONGEST + " characters.",
                    "Split it, or shorten it.");
            return Optional.empty();
        }
        try {
            YamlReader reader = new YamlReader(file, text, problems);
            Value value = reader.document();
            return reader.aliased ? Optional.empty() : Optional.of(value);
        } catch (YamlEngineException e) {
            YamlComplaint.of(e, text).report(file, problems);
            return Optional.empty();
        } catch (Stop e) {
            return Optional.empty();
        }
    }

    private Value document() {
        Value value = new Value.Scalar("", Value.Kind.NULL, new Place(file, 1, 1));
        boolean read = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent && !read) {
                value = node(event, 1);
                read = true;
            } else if (event.getEventId() == Event.ID.DocumentStart && read) {
                report(
                        ProblemCode.YAML_DOCUMENTS,
                        event,
                        "A second document begins here.",
                        "Make it a file of its own.");
                throw new Stop();
            }
        }
        return value;
    }

    private Value node(Event event, int depth) {
        if (event instanceof AliasEvent) {
            aliased = true;
            report(ProblemCode.YAML_ANCHOR, event, "This is an alias (*).", "Write out what it stands for.");
            return new Value.Scalar("", Value.Kind.NULL, place(event));
        }
        if (((NodeEvent) event).getAnchor().isPresent()) {
            report(ProblemCode.YAML_ANCHOR, event, "This has an anchor (&).", "Remove the anchor.");
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        checkTag(((CollectionStartEvent) event).getTag(), event);
        if (depth > DEEPEST) {
            report(
                    ProblemCode.YAML_TOO_DEEP,
                    event,
                    "This is nested deeper than " + DEEPEST + " levels.",
                    "No file of a pack needs that: close the brackets, or mend the indentation.");
            throw new Stop();
        }
        return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
    }

    private Value scalar(ScalarEvent event) {
        checkTag(event.getTag(), event);
        if (event.isPlain() && YamlSlip.isInCurlyQuotes(event.getValue())) {
            report(ProblemCode.YAML_SYNTAX, event, YamlSlip.CURLY_QUOTE, YamlSlip.STRAIGHT_QUOTES);
        }
        return new Value.Scalar(event.getValue(), kind(event), place(event));
    }

    private static Value.Kind kind(ScalarEvent event) {
        if (!event.isPlain()) {
            return Value.Kind.STRING;
        }
        Tag tag = RESOLVER.resolve(event.getValue(), true);
        if (tag.equals(Tag.NULL)) {
            return Value.Kind.NULL;
        }
        if (tag.equals(Tag.BOOL)) {
            return Value.Kind.BOOLEAN;
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? Value.Kind.NUMBER : Value.Kind.STRING;
    }

    private Value sequence(Event start, int depth) {
        List<Value> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Value.Sequence(items, place(start));
    }

    private Value mapping(Event start, int depth) {
        List<Value.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Value key = node(event, depth + 1);
            Value value = node(events.next(), depth + 1);
            if (!(key instanceof Value.Scalar name) || name.kind() != Value.Kind.STRING) {
                report(
                        ProblemCode.YAML_KEY_NOT_TEXT,
                        event,
                        "A key must be text, but " + key.describe() + " stands here.",
                        "Put it in quotes, or, if it is text with braces, the whole text.");
            } else if (!keys.add(name.text())) {
                report(
                        ProblemCode.YAML_KEY_TWICE,
                        event,
                        "The key " + Checks.quote(name.text()) + " stands here a second time.",
                        "Remove one, or join the two.");
            } else {
                entries.add(new Value.Entry(name.text(), key.place(), value));
            }
        }
        return new Value.Mapping(entries, place(start));
    }

    private void checkTag(Optional<String> tag, Event event) {
        if (tag.isPresent()) {
            report(ProblemCode.YAML_TAG, event, "This has a tag (!).", "Remove the tag, or put the text in quotes.");
        }
    }

    private void report(ProblemCode code, Event event, String message, String remedy) {
        problems.add(code, place(event), message, remedy);
    }

    private Place place(Event event) {
        return event.getStartMark().map(mark -> place(file, mark)).orElseGet(() -> Place.of(file));
    }

    /** Counts lines and columns from 1; the parser counts from 0. */
    static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
