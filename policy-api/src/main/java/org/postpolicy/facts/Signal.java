package org.postpolicy.facts;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What can be seen in a text or a medium, with the words that show it.
 *
 * <p>A signal that a detector sees is a suspicion and nobody's guilt: a person may confirm or dismiss it, and only what
 * is confirmed, or rests on facts alone, can lead to a rejection.
 *
 * <p>A signal stands in one of the texts of the post, or in none: a logo in a picture, or what a person has observed,
 * has neither field, offsets nor excerpt. Offsets count UTF-16 units of the named text exactly as the author gave it, and
 * split no character. An engine refuses a signal whose offsets lie outside the text, or whose excerpt is not what stands
 * there. Immutable and thread-safe.
 *
 * @param kind the kind, in kebab case, such as {@code personal-information}
 * @param subkind the sort within the kind, in kebab case, or null
 * @param ground the protected ground that harassment is aimed at, or null
 * @param field the text in which it stands: {@code text}, {@code title} or {@code altTexts[0]} and so on; null if it was
 *     not seen in a text of the post
 * @param start the offset of the first character, from 0, in UTF-16 units
 * @param end the offset after the last character, in UTF-16 units
 * @param excerpt the words between the offsets, or null if they are not kept
 * @param strength how sure the detector is, from 0 to 1
 * @param source how it was seen
 * @param review what a person has said of it
 * @param category what it may do to a post; the engine fills it in from its catalogue
 */
public record Signal(
        @NotNull @Pattern(regexp = "[a-z0-9]++(?:-[a-z0-9]++)*+")
        String kind,

        @Pattern(regexp = "[a-z0-9]++(?:-[a-z0-9]++)*+") String subkind,
        Ground ground,
        String field,
        @Min(0) int start,
        int end,
        String excerpt,

        @DecimalMin(value = "0", message = "must be a number that is not below 0")
        @DecimalMax(value = "1", message = "must be a number that is not above 1")
        double strength,

        @NotNull SignalSource source,
        @NotNull Review review,
        SignalCategory category) {

    /** Fills in what was left out: seen by a person, not reviewed. */
    public Signal {
        source = source == null ? SignalSource.PERSON : source;
        review = review == null ? Review.UNREVIEWED : review;
    }

    /**
     * Returns a signal that was not seen in a text, such as a logo in a picture.
     *
     * @param kind the kind, in kebab case
     * @return the signal, of full strength and not reviewed
     */
    public static Signal of(String kind) {
        return new Signal(kind, null, null, null, 0, 0, null, 1, null, null, null);
    }

    /**
     * Returns a signal that stands in the text of a post.
     *
     * @param kind the kind, in kebab case
     * @param text the whole text of the post
     * @param start the offset of the first character
     * @param end the offset after the last character
     * @return the signal, of full strength and not reviewed
     * @throws IndexOutOfBoundsException if the offsets do not lie in the text
     */
    public static Signal in(String kind, String text, int start, int end) {
        return new Signal(kind, null, null, "text", start, end, text.substring(start, end), 1, null, null, null);
    }

    /**
     * Returns whether this signal can hold a post.
     *
     * @return true for a signal of category {@code SUSPICION}
     */
    public boolean suspicion() {
        return category == SignalCategory.SUSPICION;
    }

    /**
     * Returns a copy with this {@code subkind}.
     *
     * @param subkind the sort within the kind, in kebab case, or null
     * @return the copy
     */
    public Signal withSubkind(String subkind) {
        return new Signal(kind, subkind, ground, field, start, end, excerpt, strength, source, review, category);
    }

    /**
     * Returns a copy with this {@code ground}.
     *
     * @param ground the protected ground, or null
     * @return the copy
     */
    public Signal withGround(Ground ground) {
        return new Signal(kind, subkind, ground, field, start, end, excerpt, strength, source, review, category);
    }

    /**
     * Returns a copy with this {@code strength}.
     *
     * @param strength how sure the detector is, from 0 to 1
     * @return the copy
     */
    public Signal withStrength(double strength) {
        return new Signal(kind, subkind, ground, field, start, end, excerpt, strength, source, review, category);
    }

    /**
     * Returns a copy with this {@code source}.
     *
     * @param source how it was seen
     * @return the copy
     */
    public Signal withSource(SignalSource source) {
        return new Signal(kind, subkind, ground, field, start, end, excerpt, strength, source, review, category);
    }

    /**
     * Returns a copy with this {@code review}.
     *
     * @param review what a person has said of it
     * @return the copy
     */
    public Signal withReview(Review review) {
        return new Signal(kind, subkind, ground, field, start, end, excerpt, strength, source, review, category);
    }

    /**
     * Returns a copy with this {@code category}.
     *
     * @param category what the signal may do to a post
     * @return the copy
     */
    public Signal withCategory(SignalCategory category) {
        return new Signal(kind, subkind, ground, field, start, end, excerpt, strength, source, review, category);
    }

    /**
     * Returns a copy without the words themselves, for storing.
     *
     * @return the copy; offsets stay
     */
    public Signal withoutExcerpt() {
        return new Signal(kind, subkind, ground, field, start, end, null, strength, source, review, category);
    }

    /**
     * Returns what the signal shows as a plain map, with the names and the order of the command's JSON.
     *
     * @return the members in their order
     */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", kind);
        map.put("subkind", subkind);
        map.put("field", field);
        map.put("start", start);
        map.put("end", end);
        map.put("excerpt", excerpt);
        map.put("strength", strength);
        map.put("review", review.name());
        return map;
    }

    /**
     * Returns whether this signal and another stand for the same observation.
     *
     * @param other another signal
     * @return true if kind and place are equal
     */
    public boolean sameObservation(Signal other) {
        return kind.equals(other.kind)
                && start == other.start
                && end == other.end
                && Objects.equals(field, other.field);
    }

    @AssertTrue(message = "a signal in a field needs an end after its start, one without a field needs neither")
    boolean isSpanInOrder() {
        return field == null ? start == 0 && end == 0 : end > start;
    }
}
