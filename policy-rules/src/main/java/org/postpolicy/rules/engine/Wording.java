package org.postpolicy.rules.engine;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.postpolicy.Submission;
import org.postpolicy.Text;
import org.postpolicy.rules.language.Facts;
import org.postpolicy.rules.language.Template;

/** A wording of a pack, with places for facts or finished once and for all. */
final class Wording {

    private final Template template;
    private final Text finished;
    private final ZoneId zone;
    private final Locale fallback;

    /** Takes the language that comes first, for readers of a language that the wording lacks; null keeps the order. */
    Wording(Template template, ZoneId zone, Locale fallback) {
        this.template = template;
        this.zone = zone;
        this.fallback = fallback;
        this.finished = template.hasPlaceholders() ? null : fill(new Facts(null, null, null, null));
    }

    /** Returns the wording with the facts in their places. */
    Text say(Facts facts) {
        return finished != null ? finished : fill(facts);
    }

    /** Returns a wording without places, with the fallback language first. */
    static Text ordered(Text text, Locale fallback) {
        Map<String, String> wordings = new LinkedHashMap<>();
        String first = fallback == null ? null : text.wordings().get(fallback.getLanguage());
        if (first != null) {
            wordings.put(fallback.getLanguage(), first);
        }
        wordings.putAll(text.wordings());
        return new Text(wordings);
    }

    private Text fill(Facts facts) {
        Submission submission = new Submission(facts.post(), facts.author(), facts.channel(), facts.audience());
        Map<String, String> wordings = new LinkedHashMap<>();
        template.wordings().forEach((language, parts) -> {
            StringBuilder wording = new StringBuilder();
            for (Template.Part part : parts) {
                wording.append(
                        part instanceof Template.Fact fact
                                ? FactWords.of(fact.in(submission), language, zone)
                                : ((Template.Literal) part).text());
            }
            wordings.put(language, wording.toString());
        });
        return ordered(new Text(wordings), fallback);
    }
}
