package org.postpolicy.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.postpolicy.Clause;
import org.postpolicy.Pack;
import org.postpolicy.Text;
import org.postpolicy.rules.drools.RuleReader;
import org.postpolicy.rules.language.KnownSignals;
import org.postpolicy.rules.language.Problems;
import org.postpolicy.rules.language.RuleDefinition;
import org.postpolicy.rules.language.WordList;
import org.postpolicy.rules.language.WordListReader;
import org.postpolicy.rules.pack.ClauseEntry;
import org.postpolicy.rules.pack.PackDocument;
import org.postpolicy.rules.pack.PackFiles;
import org.postpolicy.rules.pack.PackHeader;
import org.postpolicy.rules.pack.PackReader;
import org.postpolicy.rules.pack.RuleText;
import org.postpolicy.rules.pack.Scenario;
import org.postpolicy.rules.pack.WordText;

/** Makes of a pack's files a pack that can judge, with its rules read and both sides of each entry compared. */
final class PackAssembler {

    /**
     * A pack and what it was made of.
     *
     * @param pack the pack
     * @param document what its writers wrote
     */
    record Assembled(LoadedPack pack, PackDocument document) {

        /** Returns the scenarios that prove the pack, by rule. */
        Map<String, List<Scenario>> scenarios() {
            return document.scenarios();
        }
    }

    private final Set<String> hostKinds;
    private final Locale fallback;

    /** Takes the kinds that the host's detectors see, and the language that comes first, or null. */
    PackAssembler(Set<String> hostKinds, Locale fallback) {
        this.hostKinds = hostKinds;
        this.fallback = fallback;
    }

    /** Returns the pack, or nothing after adding what is wrong. */
    Optional<Assembled> assemble(PackFiles files, Problems problems) {
        return assemble(files, PackReader::read, problems);
    }

    /** Returns a pack that comes with the library, without the scenarios that its build has run. */
    Optional<LoadedPack> assembleBuiltIn(PackFiles files, Problems problems) {
        return assemble(files, PackReader::readProved, problems).map(Assembled::pack);
    }

    private Optional<Assembled> assemble(
            PackFiles files, BiFunction<PackFiles, Problems, Optional<PackDocument>> reader, Problems problems) {
        Problems own = new Problems();
        Optional<Assembled> assembled =
                reader.apply(files, own).flatMap(document -> assemble(document, files.refused(), own));
        problems.addAll(own.list());
        return own.isEmpty() ? assembled : Optional.empty();
    }

    private Optional<Assembled> assemble(PackDocument document, Set<String> refused, Problems problems) {
        List<WordList> words = new ArrayList<>();
        for (WordText text : document.words()) {
            words.add(WordListReader.read(text.file(), text.text(), problems));
        }
        List<RuleDefinition> headings = new ArrayList<>();
        KnownSignals known = KnownSignals.with(words);
        known.add(hostKinds);
        List<RuleDefinition> rules = rules(document, known, headings, problems);
        new GivenSignals(known, problems).check(document.scenarios());
        new RegisterChecks(document, refused, problems).check(headings);
        // What was refused has been reported by whoever read the files, and not here.
        if (!problems.isEmpty() || !refused.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Assembled(new LoadedPack(pack(document), rules, wordings(document), words), document));
    }

    /** Of a rule that is refused, the heading is still to be compared with the register. */
    private List<RuleDefinition> rules(
            PackDocument document, KnownSignals known, List<RuleDefinition> headings, Problems problems) {
        RuleReader reader = new RuleReader(document.folder(), known);
        List<RuleDefinition> rules = new ArrayList<>();
        for (RuleText text : document.rules()) {
            Optional<RuleDefinition> rule = reader.read(text.name(), text.file(), text.text(), problems);
            rule.ifPresent(rules::add);
            rule.or(() -> reader.heading(text.name(), text.file(), text.text())).ifPresent(headings::add);
        }
        return rules;
    }

    private static Pack pack(PackDocument document) {
        PackHeader header = document.header();
        return new Pack(
                header.id(),
                header.institution(),
                header.name(),
                header.title(),
                header.version(),
                header.effective(),
                header.reviewYear(),
                header.periods(),
                header.zone(),
                header.source(),
                header.languages(),
                document.fingerprint(),
                document.clauses().stream().map(PackAssembler::clause).toList());
    }

    private static Clause clause(ClauseEntry entry) {
        return new Clause(
                entry.id(),
                entry.section(),
                entry.says(),
                entry.rules(),
                entry.byHand(),
                entry.cites(),
                entry.choice());
    }

    private Wordings wordings(PackDocument document) {
        Map<String, Wording> messages = new LinkedHashMap<>();
        Map<String, Text> addressees = new LinkedHashMap<>();
        Map<String, Wording> obligations = new LinkedHashMap<>();
        document.messages()
                .forEach((rule, message) -> messages.put(
                        rule, new Wording(message.wording(), document.header().zone(), fallback)));
        document.obligations().forEach((kind, entry) -> {
            addressees.put(kind, Wording.ordered(entry.addressee(), fallback));
            obligations.put(kind, new Wording(entry.message(), document.header().zone(), fallback));
        });
        return new Wordings(messages, addressees, obligations);
    }
}
