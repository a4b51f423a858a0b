package org.postpolicy.liferay;

import com.liferay.portal.kernel.sanitizer.Sanitizer;
import com.liferay.portal.kernel.sanitizer.SanitizerException;
import com.liferay.portal.kernel.util.ContentTypes;
import com.liferay.portal.kernel.util.LocaleThreadLocal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.postpolicy.Decision;
import org.postpolicy.PolicyEngine;
import org.postpolicy.Submission;
import org.postpolicy.Verdict;
import org.postpolicy.facts.Author;
import org.postpolicy.facts.Post;
import org.postpolicy.facts.PostKind;

/**
 * Asks the policies before Liferay stores a comment, a message or an article.
 *
 * <p>Content is stored as it is or not at all: a refusal is a {@link SanitizerException} whose message is the reason, in
 * the language of the page. Content is judged if Liferay asks for bad words or for everything. Register it as a service
 * of the type {@link Sanitizer}. Thread-safe.
 */
public final class PolicySanitizer implements Sanitizer {

    private final PolicyEngine policies;
    private final Verdict refused;
    private final LongFunction<Author> authors;

    /**
     * Makes a sanitizer.
     *
     * @param policies the engine that judges
     * @param refused the mildest verdict that refuses: {@code HOLD}, or {@code REJECT} where a workflow of Liferay's
     *     shows all content to a person before it appears
     * @param authors who a user is to the institution, by the identifier of the user
     * @throws IllegalArgumentException if a milder verdict is to refuse
     */
    public PolicySanitizer(PolicyEngine policies, Verdict refused, LongFunction<Author> authors) {
        if (refused.compareTo(Verdict.HOLD) < 0) {
            throw new IllegalArgumentException("Content cannot be refused for " + refused + ". Give HOLD or REJECT.");
        }
        this.policies = Objects.requireNonNull(policies, "policies");
        this.refused = refused;
        this.authors = Objects.requireNonNull(authors, "authors");
    }

    @Override
    public String sanitize(
            long companyId,
            long groupId,
            long userId,
            String className,
            long classPK,
            String contentType,
            String[] modes,
            String content,
            Map<String, Object> options)
            throws SanitizerException {
        if (content == null || Stream.of(modes).allMatch(MODE_XSS::equals)) {
            return content;
        }
        Decision decision =
                policies.evaluate(new Submission(post(contentType, content), authors.apply(userId), null, null));
        if (decision.verdict().compareTo(refused) >= 0) {
            throw new SanitizerException(reasons(decision, LocaleThreadLocal.getThemeDisplayLocale()));
        }
        return content;
    }

    /** What people read of HTML: its text, the alternative texts of its pictures, and where its links lead. */
    private static Post post(String contentType, String content) {
        if (!ContentTypes.TEXT_HTML.equals(contentType)) {
            return Post.of(PostKind.COMMENT, content);
        }
        Document html = Jsoup.parse(content);
        return Post.of(PostKind.COMMENT, html.wholeText())
                .withAltTexts(html.select("img[alt]").eachAttr("alt"))
                .withLinks(links(html));
    }

    private static List<String> links(Document html) {
        return html.select("a[href]").eachAttr("href").stream()
                .filter(link -> !link.isBlank())
                .toList();
    }

    private static String reasons(Decision decision, Locale locale) {
        return String.join(" ", decision.messages(locale == null ? Locale.ROOT : locale));
    }
}
