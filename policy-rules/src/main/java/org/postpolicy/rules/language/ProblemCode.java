package org.postpolicy.rules.language;

/**
 * The codes of everything that can be wrong; a code is never given to anything else later.
 *
 * <p>P1nn files and registers, P2nn rules, P3nn scenarios, P4nn word lists, P5nn submissions, P6nn evaluation, P7nn
 * lines of input. W1nn are warnings: what is odd about a pack that is in order.
 */
public enum ProblemCode {
    // P1nn: files and registers
    FILE_UNREADABLE("P101", "A file or folder cannot be read"),
    FOLDER_EMPTY("P102", "A folder has nothing in it"),
    LINK_REFUSED("P103", "A symbolic link stands in a pack"),
    FILE_TOO_LARGE("P104", "A file or a pack is too large"),
    TOO_MANY_FILES("P105", "A pack has too many files"),
    NOT_UTF8("P106", "A file is not UTF-8 text"),
    FILE_UNKNOWN("P107", "A file or folder has no place in a pack"),
    FILE_MISSING("P108", "A file is missing"),
    PACK_UNKNOWN("P109", "There is no built-in pack of this name"),
    YAML_SYNTAX("P110", "A file is not valid YAML"),
    YAML_ANCHOR("P111", "A file uses YAML anchors or aliases"),
    YAML_TAG("P112", "A file uses YAML tags"),
    YAML_KEY_TWICE("P113", "A key stands twice in a mapping"),
    YAML_KEY_NOT_TEXT("P114", "A key is not text"),
    YAML_DOCUMENTS("P115", "A file holds more than one YAML document"),
    YAML_TOO_DEEP("P116", "A file is nested too deeply"),
    KEY_UNKNOWN("P120", "A key is not known"),
    KEY_MISSING("P121", "A key is missing"),
    WRONG_TYPE("P122", "Something else is expected"),
    TEXT_BLANK("P123", "A text is blank"),
    NAME_MALFORMED("P124", "A name or identifier is malformed"),
    PACK_ID_DIFFERS("P125", "A pack's id is not its folder's name"),
    VERSION_MALFORMED("P126", "A version is malformed"),
    DATE_MALFORMED("P127", "A date is malformed"),
    ZONE_UNKNOWN("P128", "A time zone is not known"),
    LANGUAGE_UNKNOWN("P129", "A language is not known"),
    WORDING_MISSING("P130", "A wording is missing in one language"),
    NAMED_TWICE("P131", "Something is named twice"),
    CLAUSE_UNANSWERED("P132", "A clause has no rule and no reason, or more than one answer"),
    RULE_UNKNOWN("P133", "A rule that is named does not exist"),
    RULE_UNNAMED("P134", "No clause names a rule"),
    PLACEHOLDER_UNKNOWN("P135", "A placeholder names no fact"),
    PLACEHOLDER_MALFORMED("P136", "A brace in a message is not a placeholder"),
    CLAUSE_PENDING("P137", "A clause is pending"),
    PIN_MALFORMED("P138", "A clause pins its source in a way that is not well formed"),
    // P2nn: rules
    RULE_SYNTAX("P201", "A rule file is not valid DRL"),
    RULE_PACKAGE("P202", "A rule file names another package than its pack"),
    RULE_IMPORT("P203", "A rule file imports something other than the facts"),
    RULE_STATEMENT("P204", "A rule file holds more than a rule"),
    RULE_NAME("P205", "A rule has another name than its file"),
    RULE_COUNT("P206", "A rule file holds no rule, or several"),
    ANNOTATION_UNKNOWN("P207", "An annotation is unknown or has no value"),
    CLAUSE_MISSING("P208", "A rule names no clause"),
    CONCLUSION_INVALID("P209", "A rule concludes nothing, or several things"),
    VERDICT_UNKNOWN("P210", "A verdict is unknown or means nothing here"),
    THEN_NOT_EMPTY("P211", "The then part of a rule holds code"),
    ELEMENT_FORBIDDEN("P212", "A rule uses a part of DRL that policies do without"),
    FACT_UNKNOWN("P213", "A pattern names an unknown fact"),
    ATTRIBUTE_UNKNOWN("P214", "A condition names an unknown attribute"),
    CONSTANT_UNKNOWN("P215", "A condition names an unknown constant"),
    ENUM_QUOTED("P216", "A constant is written as a quoted word"),
    TYPE_MISMATCH("P217", "A comparison puts together what does not fit"),
    OPERATOR_UNKNOWN("P218", "A comparison is unknown"),
    CONDITION_SYNTAX("P219", "A condition cannot be read"),
    UNKNOWN_UNGUARDED("P220", "A condition would take the unknown for an answer"),
    PART_DOT("P221", "A part is reached with the wrong dot"),
    BINDING_INVALID("P222", "A name for a fact is unknown or stands where it cannot"),
    REGEX_INVALID("P223", "A regular expression cannot be read"),
    REGEX_DIFFERS("P224", "A regular expression would mean different things to different readers"),
    REJECT_ON_TEXT("P225", "A rejection rests on words that nobody has reviewed"),
    SIGNAL_UNKNOWN("P226", "A rule waits for a signal that nobody produces"),
    DATE_INVALID("P227", "A date in a rule cannot be read"),
    RULE_ATTRIBUTE("P228", "A rule has an attribute that policies do without"),
    NEVER_UNKNOWN("P229", "A condition asks whether something is null that never is"),
    DUE_INVALID("P230", "An obligation is due by something that is no time"),
    WHEN_EMPTY("P231", "A rule has no condition"),
    CLAUSE_UNKNOWN("P232", "A rule names a clause that the register does not have"),
    CLAUSE_ONE_SIDED("P233", "Register and rule do not name each other"),
    OBLIGATION_UNKNOWN("P234", "A rule names an obligation that the pack does not describe"),
    MESSAGE_MISSING("P235", "A rule with a verdict has no message"),
    MESSAGE_UNUSED("P236", "A message belongs to no rule with a verdict"),
    EXPOSURE_UNKNOWN("P237", "A rule does not say rightly how much of it the public may see"),
    // P3nn: scenarios
    SCENARIOS_MISSING("P301", "A rule has no scenarios"),
    SCENARIOS_WITHOUT_RULE("P302", "Scenarios belong to no rule"),
    TOO_FEW_SPEAKING("P303", "Too few scenarios show that a rule speaks"),
    TOO_FEW_SILENT("P304", "Too few scenarios show that a rule stays silent"),
    EXPECTATION_MALFORMED("P305", "A scenario expects nothing that can be checked"),
    SCENARIO_CLAUSE_UNKNOWN("P306", "A scenario names a clause that does not exist"),
    SCENARIO_FAILED("P307", "A scenario fails"),
    SCENARIO_SIGNAL_UNKNOWN("P312", "A scenario gives a signal that nobody produces"),
    // P4nn: word lists
    WORD_LIST_NAME("P401", "The name of a word list does not give its signal and language"),
    WORD_LIST_HEADER("P402", "A header in a word list is not well formed"),
    WORD_LIST_GROUND("P403", "A header in a word list names no protected ground"),
    WORD_LIST_SUBKIND("P404", "A header in a word list names no subkind of its signal"),
    WORD_LIST_PHRASE_EMPTY("P405", "A phrase has neither a letter nor a digit"),
    WORD_LIST_PHRASE_TOO_LONG("P406", "A phrase is too long"),
    WORD_LIST_DUPLICATE("P407", "A phrase stands twice in a word list"),
    WORD_LIST_STAR("P408", "A star stands elsewhere than after the last word"),
    WORD_LIST_BRACKET("P409", "A phrase has angle brackets"),
    WORD_LIST_EXCEPTION("P410", "An exception has no space after its mark"),
    WORD_LIST_COMMA("P411", "A phrase has a comma or semicolon"),
    WORD_LIST_CHOICE("P412", "A phrase offers a choice of words"),
    WORD_LIST_QUOTES("P413", "A phrase has quotation marks"),
    // P5nn: submissions and facts
    FACT_TYPE("P501", "A fact is of another type"),
    FACT_UNKNOWN_KEY("P502", "A fact is not known"),
    FACT_MISSING("P503", "A fact is missing"),
    FACT_COMPUTED("P504", "A fact cannot be given"),
    FACT_CONSTANT("P505", "A constant is not known"),
    FACT_MALFORMED("P506", "A fact is malformed"),
    SIGNAL_SPAN("P507", "A signal does not stand where it says"),
    // P6nn: loading and evaluation
    PACKS_INVALID("P602", "No pack is named, one is named twice, or there are too many"),
    SHADOW_UNKNOWN("P603", "A clause that is to be in shadow does not exist"),
    TEXT_TOO_LONG("P604", "A text is longer than what is judged"),
    TOO_MANY_SIGNALS("P605", "There are more signals than are kept"),
    DETECTOR_FAILED("P606", "A detector failed"),
    DETECTOR_LATE("P607", "A detector took too long, or was never asked"),
    SIGNAL_INVALID("P608", "A detector returned an invalid signal"),
    RULES_FAILED("P609", "The rules failed"),
    // P7nn: lines of input
    LINE_SYNTAX("P701", "A line is not valid JSON"),
    LINE_KEY_TWICE("P702", "A name stands twice in an object"),
    LINE_TOO_MUCH("P703", "A line is nested too deeply or has too many parts"),
    LINE_TOO_LONG("P704", "A line is too long"),
    LINE_NOT_UTF8("P705", "A line is not UTF-8 text"),
    LINE_NOT_OBJECT("P706", "A line holds something other than an object"),
    LINE_ID("P707", "An id is neither text nor a number"),
    LINE_INVALID("P708", "Facts break a constraint"),
    LINE_NOT_JUDGED("P709", "A line could not be judged"),
    // W1nn: warnings
    RULE_NEVER_SPEAKS("W101", "A rule can never speak"),
    CONDITION_ALWAYS_TRUE("W102", "A condition is always true where the rest of its rule is"),
    ALTERNATIVE_IDLE("W103", "An alternative adds nothing to its rule"),
    RULE_COVERED("W104", "A rule says nothing that another rule does not say"),
    RULES_CONTRADICT("W105", "Two rules say opposite things of the same submission"),
    PERMISSION_IDLE("W106", "A permission never counts"),
    WORD_UNDECIDABLE("W107", "A clause uses a word that no rule can decide"),
    TEXT_UNWRITTEN("W108", "A text still reads as it was begun"),
    WORDS_IN_RULE("W109", "A rule looks for words in a text by itself"),
    EVIDENCE_MISSING("W110", "A rule looks for a signal that makes it speak in no scenario"),
    LANGUAGE_UNTRIED("W111", "A rule looks at text and speaks in no scenario in one of the languages");

    private final String code;
    private final String title;

    ProblemCode(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Returns the stable code, {@code P}, or {@code W} for a warning, and three digits. */
    public String code() {
        return code;
    }

    /** Returns what the code stands for, in a few words. */
    public String title() {
        return title;
    }
}
