package org.postpolicy.rules.analysis;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postpolicy.Periods;
import org.postpolicy.facts.PriorViolation;
import org.postpolicy.facts.StaffedHours;
import org.postpolicy.rules.language.Attribute;
import org.postpolicy.rules.language.FactType;

/** Gives facts by which the engine works out what a question asks for, where that is simple; used once. */
final class Computed {

    private static final Set<String> NAMES = Set.of(
            "onChannelTopic",
            "withinExpertise",
            "outsideStaffedHours",
            "responseDue",
            "responseOverdue",
            "incidentDue",
            "incidentOverdue",
            "retainUntil",
            "retentionOver",
            "resemblesInstitution",
            "registeredOnInstitutionDomain",
            "monitoringOverdue",
            "evaluationOverdue",
            "policyReviewDue",
            "priorViolationCount");

    private static final Duration LONG = Duration.ofDays(400);
    private static final Duration SHORT = Duration.ofDays(2);

    private final Map<String, Object> facts;
    private final Instant judged;
    private final DayOfWeek weekday;
    private Instant now;
    private Periods periods = Periods.unknown();
    private boolean timed;

    Computed(Map<String, Object> facts, Instant judged, DayOfWeek weekday) {
        this.facts = facts;
        this.judged = judged;
        this.now = judged;
        this.weekday = weekday;
    }

    /** Returns whether the engine works the attribute out, a set apart. */
    static boolean worksOut(Domain domain) {
        return domain.fact().single()
                && domain.path().steps().size() == 1
                && NAMES.contains(domain.path().last().name());
    }

    Instant now() {
        return now;
    }

    /** Returns whether the time matters. */
    boolean timed() {
        return timed;
    }

    Periods periods() {
        return periods;
    }

    /** Gives facts by which the engine will probably work this out. */
    void realise(Domain domain, Object value) {
        String name = domain.path().last().name();
        if (value instanceof Integer count) {
            violations(count);
        } else if (value instanceof Boolean wanted) {
            if (domain.fact() == FactType.POST) {
                ofPost(name, wanted);
            } else {
                ofChannel(name, wanted);
            }
        } else if (value != null) {
            switch (name) {
                case "incidentDue" -> incidentWithin();
                case "retainUntil" -> retainFor();
                default -> respondWithin();
            }
        }
    }

    private void violations(int count) {
        if (count > 0) {
            List<Object> violations = list(part(facts, "author"), "priorViolations");
            while (violations.size() < count) {
                violations.add(violation("EARLIER"));
            }
        }
    }

    /** Returns whether a set of clauses is worked out from earlier breaches, and then gives the breaches. */
    boolean breaches(Domain set, List<Object> clauses) {
        String name = set.path().steps().get(0).name();
        boolean repeated = name.equals("repeatedViolationClauses");
        if (set.fact() != FactType.AUTHOR || !repeated && !name.equals("priorViolationClauses")) {
            return false;
        }
        for (Object clause : clauses) {
            List<Object> violations = list(part(facts, "author"), "priorViolations");
            for (int breach = repeated ? 0 : 1; breach < 2; breach++) {
                violations.add(violation((String) clause));
            }
        }
        return true;
    }

    private static Map<String, Object> violation(String clause) {
        Map<String, Object> violation = new LinkedHashMap<>();
        violation.put("clause", clause);
        violation.put("date", "2025-01-06");
        return violation;
    }

    private void ofPost(String name, boolean wanted) {
        switch (name) {
            case "onChannelTopic" -> topics(part(facts, "channel"), "topics", wanted);
            case "withinExpertise" -> topics(part(part(facts, "author"), "mandate"), "expertise", wanted);
            case "outsideStaffedHours" -> hours(wanted);
            case "responseOverdue" -> response(wanted);
            case "retentionOver" -> retention(wanted);
            default -> incident(wanted);
        }
    }

    private void topics(Map<String, Object> other, String attribute, boolean shared) {
        List<Object> own = list(part(facts, "post"), "topics");
        List<Object> others = list(other, attribute);
        if (own.isEmpty()) {
            own.add(others.isEmpty() || !shared ? "gardening" : others.get(0));
        }
        if (shared && !others.contains(own.get(0))) {
            others.add(own.get(0));
        } else if (!shared && others.isEmpty()) {
            others.add("sailing");
        }
    }

    private void hours(boolean outside) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("day", (outside ? weekday.plus(2) : weekday).name());
        whole.put("from", "00:00");
        whole.put("until", "00:00");
        list(part(facts, "channel"), "staffedHours").add(whole);
        timed = true;
    }

    private void respondWithin() {
        part(facts, "post").putIfAbsent("submittedAt", judged.toString());
        periods = periods.withResponse(SHORT);
    }

    private void response(boolean overdue) {
        respondWithin();
        Map<String, Object> post = part(facts, "post");
        post.putIfAbsent("needsReply", overdue);
        part(post, "handling");
        later(overdue);
    }

    private void incidentWithin() {
        part(part(facts, "post"), "incident").putIfAbsent("openedAt", judged.toString());
        periods = periods.withIncident(SHORT);
    }

    private void incident(boolean overdue) {
        incidentWithin();
        part(part(facts, "post"), "handling");
        later(overdue);
    }

    private void retainFor() {
        part(facts, "post").putIfAbsent("submittedAt", judged.toString());
        periods = periods.withRetention(Period.ofYears(1));
    }

    private void retention(boolean over) {
        retainFor();
        later(over);
    }

    private void later(boolean overdue) {
        timed = true;
        if (overdue) {
            part(facts, "post").putIfAbsent("submittedAt", judged.toString());
            now = judged.plus(LONG);
        }
    }

    private void ofChannel(String name, boolean wanted) {
        Map<String, Object> channel = part(facts, "channel");
        switch (name) {
            case "resemblesInstitution" -> {
                channel.putIfAbsent("displayName", wanted ? "Riverton Library" : "Knitting circle");
                channel.put("protectedNames", new ArrayList<>(List.of("Riverton Library")));
            }
            case "registeredOnInstitutionDomain" -> {
                Map<String, Object> credentials = part(channel, "credentials");
                credentials.putIfAbsent("registrationEmailDomain", wanted ? "library.example" : "mail.example");
                credentials.put("institutionDomains", new ArrayList<>(List.of("library.example")));
            }
            case "monitoringOverdue" -> {
                periods = periods.withMonitoring(SHORT);
                done(part(channel, "oversight"), "lastMonitoredAt", wanted);
            }
            case "evaluationOverdue" -> {
                periods = periods.withEvaluation(SHORT);
                done(part(channel, "oversight"), "lastEvaluatedAt", wanted);
            }
            default -> part(channel, "oversight").putIfAbsent("policyReviewYear", wanted ? 2000 : 9999);
        }
    }

    /** What was never done is overdue. */
    private void done(Map<String, Object> oversight, String attribute, boolean overdue) {
        timed = true;
        if (!overdue) {
            oversight.put(attribute, judged.toString());
        }
    }

    /** Returns an element for a set that must not be empty. */
    static Object anyElement(Attribute set) {
        return anyElement(set.element());
    }

    private static Object anyElement(Class<?> type) {
        if (type == PriorViolation.class) {
            return violation("EARLIER");
        }
        return type == StaffedHours.class
                ? Map.of("day", DayOfWeek.SUNDAY.name(), "from", "09:00", "until", "17:00")
                : "anything";
    }

    /** Returns a mapping in a mapping, which is made if need be. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> part(Map<String, Object> owner, String name) {
        return (Map<String, Object>) owner.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> owner, String name) {
        return (List<Object>) owner.computeIfAbsent(name, key -> new ArrayList<>());
    }
}
