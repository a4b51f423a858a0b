package org.postpolicy.facts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Whoever writes a post or applies to use a channel; no name and no address is ever asked for.
 *
 * <p>Immutable and thread-safe; null means unknown, unless a description says otherwise.
 *
 * @param role what the author is to the institution; {@code PUBLIC} unless given
 * @param capacity for whom the author acts; {@code PERSONAL} unless given
 * @param institution the institution to which the role belongs, by the identifier that its pack gives; null for the one whose policy judges
 * @param employer what kind of body employs the author, or null if unknown
 * @param activity what the author does or applies to do; {@code CONTRIBUTE} unless given
 * @param engagedBy who engaged the author as an outside contributor, or null if unknown
 * @param acceptedTerms whether the author accepted the Terms of Use, or null if unknown
 * @param onWorkTime whether the author is on work time, or null if unknown
 * @param usesInstitutionEquipment whether the author uses the institution's equipment, or null if unknown
 * @param identifiableAsStaff whether name, profile, photo or known link shows the author to be staff, or null if unknown
 * @param screenNameIsReal whether the screen name is the author's own, or null if unknown
 * @param ageGroup the age group, or null if unknown
 * @param parentalRestriction whether a parent asked the institution to restrict the author, or null if unknown
 * @param registered whether the author holds a card, or null if unknown; never a ground of a finding
 * @param blocked whether the institution has barred the author from its channels, or null if unknown
 * @param priorViolations earlier breaches that a person confirmed
 * @param access access to social media for business, or null if unknown
 * @param mandate what the author is charged with, or null if unknown
 * @param training the author's preparation, or null if unknown
 */
public record Author(
        @NotNull Role role,
        @NotNull Capacity capacity,
        @Size(max = 100) String institution,
        Employer employer,
        @NotNull Activity activity,
        Engager engagedBy,
        Boolean acceptedTerms,
        Boolean onWorkTime,
        Boolean usesInstitutionEquipment,
        Boolean identifiableAsStaff,
        Boolean screenNameIsReal,
        AgeGroup ageGroup,
        Boolean parentalRestriction,
        Boolean registered,
        Boolean blocked,
        @NotNull List<@NotNull @Valid PriorViolation> priorViolations,
        @Valid Access access,
        @Valid Mandate mandate,
        @Valid Training training) {

    /** Copies every collection and fills in what was left out. */
    public Author {
        role = role == null ? Role.PUBLIC : role;
        capacity = capacity == null ? Capacity.PERSONAL : capacity;
        activity = activity == null ? Activity.CONTRIBUTE : activity;
        priorViolations = Copies.list(priorViolations);
    }

    /**
     * Returns a member of the public, writing privately.
     *
     * @return the default author
     */
    public static Author member() {
        return of(Role.PUBLIC, Capacity.PERSONAL);
    }

    /**
     * Returns an employee who acts for the institution.
     *
     * @return the author
     */
    public static Author officialEmployee() {
        return of(Role.EMPLOYEE, Capacity.OFFICIAL);
    }

    /**
     * Returns an employee who acts as a private person.
     *
     * @return the author
     */
    public static Author privateEmployee() {
        return of(Role.EMPLOYEE, Capacity.PERSONAL);
    }

    /**
     * Returns an author in this role and capacity.
     *
     * @param role what the author is to the institution
     * @param capacity for whom the author acts
     * @return the author
     */
    public static Author of(Role role, Capacity capacity) {
        Draft draft = new Draft();
        draft.role = role;
        draft.capacity = capacity;
        return draft.toAuthor();
    }

    /**
     * Returns how many earlier breaches a person has confirmed; to a rule those of its institution that have not lapsed.
     *
     * @return the number of {@link #priorViolations()}
     */
    public int priorViolationCount() {
        return priorViolations.size();
    }

    /**
     * Returns the clauses that the author has broken before, in the order of the breaches.
     *
     * @return the clauses of {@link #priorViolations()}
     */
    public Set<String> priorViolationClauses() {
        return clausesBroken(1);
    }

    /**
     * Returns the clauses that the author has broken at least twice before, in the order of the breaches.
     *
     * @return the clauses that stand more than once in {@link #priorViolations()}
     */
    public Set<String> repeatedViolationClauses() {
        return clausesBroken(2);
    }

    private Set<String> clausesBroken(int times) {
        if (priorViolations.size() < times) {
            return Set.of();
        }
        List<String> broken =
                priorViolations.stream().map(PriorViolation::clause).toList();
        return Copies.set(broken.stream()
                .filter(clause -> Collections.frequency(broken, clause) >= times)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /**
     * Returns a copy with this {@code role}.
     *
     * @param role what the author is to the institution; {@code PUBLIC} unless given
     * @return the copy
     */
    public Author withRole(Role role) {
        return with(draft -> draft.role = role);
    }

    /**
     * Returns a copy with this {@code capacity}.
     *
     * @param capacity for whom the author acts; {@code PERSONAL} unless given
     * @return the copy
     */
    public Author withCapacity(Capacity capacity) {
        return with(draft -> draft.capacity = capacity);
    }

    /**
     * Returns a copy with this {@code institution}.
     *
     * @param institution the institution to which the role belongs, by the identifier that its pack gives; null for the one whose policy judges
     * @return the copy
     */
    public Author withInstitution(String institution) {
        return with(draft -> draft.institution = institution);
    }

    /**
     * Returns a copy with this {@code employer}.
     *
     * @param employer what kind of body employs the author, or null if unknown
     * @return the copy
     */
    public Author withEmployer(Employer employer) {
        return with(draft -> draft.employer = employer);
    }

    /**
     * Returns a copy with this {@code activity}.
     *
     * @param activity what the author does or applies to do; {@code CONTRIBUTE} unless given
     * @return the copy
     */
    public Author withActivity(Activity activity) {
        return with(draft -> draft.activity = activity);
    }

    /**
     * Returns a copy with this {@code engagedBy}.
     *
     * @param engagedBy who engaged the author as an outside contributor, or null if unknown
     * @return the copy
     */
    public Author withEngagedBy(Engager engagedBy) {
        return with(draft -> draft.engagedBy = engagedBy);
    }

    /**
     * Returns a copy with this {@code acceptedTerms}.
     *
     * @param acceptedTerms whether the author accepted the Terms of Use, or null if unknown
     * @return the copy
     */
    public Author withAcceptedTerms(Boolean acceptedTerms) {
        return with(draft -> draft.acceptedTerms = acceptedTerms);
    }

    /**
     * Returns a copy with this {@code onWorkTime}.
     *
     * @param onWorkTime whether the author is on work time, or null if unknown
     * @return the copy
     */
    public Author withOnWorkTime(Boolean onWorkTime) {
        return with(draft -> draft.onWorkTime = onWorkTime);
    }

    /**
     * Returns a copy with this {@code usesInstitutionEquipment}.
     *
     * @param usesInstitutionEquipment whether the author uses the institution's equipment, or null if unknown
     * @return the copy
     */
    public Author withUsesInstitutionEquipment(Boolean usesInstitutionEquipment) {
        return with(draft -> draft.usesInstitutionEquipment = usesInstitutionEquipment);
    }

    /**
     * Returns a copy with this {@code identifiableAsStaff}.
     *
     * @param identifiableAsStaff whether name, profile, photo or known link shows the author to be staff, or null if unknown
     * @return the copy
     */
    public Author withIdentifiableAsStaff(Boolean identifiableAsStaff) {
        return with(draft -> draft.identifiableAsStaff = identifiableAsStaff);
    }

    /**
     * Returns a copy with this {@code screenNameIsReal}.
     *
     * @param screenNameIsReal whether the screen name is the author's own, or null if unknown
     * @return the copy
     */
    public Author withScreenNameIsReal(Boolean screenNameIsReal) {
        return with(draft -> draft.screenNameIsReal = screenNameIsReal);
    }

    /**
     * Returns a copy with this {@code ageGroup}.
     *
     * @param ageGroup the age group, or null if unknown
     * @return the copy
     */
    public Author withAgeGroup(AgeGroup ageGroup) {
        return with(draft -> draft.ageGroup = ageGroup);
    }

    /**
     * Returns a copy with this {@code parentalRestriction}.
     *
     * @param parentalRestriction whether a parent asked the institution to restrict the author, or null if unknown
     * @return the copy
     */
    public Author withParentalRestriction(Boolean parentalRestriction) {
        return with(draft -> draft.parentalRestriction = parentalRestriction);
    }

    /**
     * Returns a copy with this {@code registered}.
     *
     * @param registered whether the author holds a card, or null if unknown; never a ground of a finding
     * @return the copy
     */
    public Author withRegistered(Boolean registered) {
        return with(draft -> draft.registered = registered);
    }

    /**
     * Returns a copy with this {@code blocked}.
     *
     * @param blocked whether the institution has barred the author from its channels, or null if unknown
     * @return the copy
     */
    public Author withBlocked(Boolean blocked) {
        return with(draft -> draft.blocked = blocked);
    }

    /**
     * Returns a copy with this {@code priorViolations}.
     *
     * @param priorViolations earlier breaches that a person confirmed
     * @return the copy
     */
    public Author withPriorViolations(List<PriorViolation> priorViolations) {
        return with(draft -> draft.priorViolations = priorViolations);
    }

    /**
     * Returns a copy with this {@code access}.
     *
     * @param access access to social media for business, or null if unknown
     * @return the copy
     */
    public Author withAccess(Access access) {
        return with(draft -> draft.access = access);
    }

    /**
     * Returns a copy with this {@code mandate}.
     *
     * @param mandate what the author is charged with, or null if unknown
     * @return the copy
     */
    public Author withMandate(Mandate mandate) {
        return with(draft -> draft.mandate = mandate);
    }

    /**
     * Returns a copy with this {@code training}.
     *
     * @param training the author's preparation, or null if unknown
     * @return the copy
     */
    public Author withTraining(Training training) {
        return with(draft -> draft.training = training);
    }

    private Author with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.toAuthor();
    }

    /** Holds the attributes while one of them changes, so that each {@code with} method is one line. */
    private static final class Draft {
        private Role role;
        private Capacity capacity;
        private String institution;
        private Employer employer;
        private Activity activity;
        private Engager engagedBy;
        private Boolean acceptedTerms;
        private Boolean onWorkTime;
        private Boolean usesInstitutionEquipment;
        private Boolean identifiableAsStaff;
        private Boolean screenNameIsReal;
        private AgeGroup ageGroup;
        private Boolean parentalRestriction;
        private Boolean registered;
        private Boolean blocked;
        private List<PriorViolation> priorViolations;
        private Access access;
        private Mandate mandate;
        private Training training;

        private Draft() {}

        private Draft(Author from) {
            role = from.role;
            capacity = from.capacity;
            institution = from.institution;
            employer = from.employer;
            activity = from.activity;
            engagedBy = from.engagedBy;
            acceptedTerms = from.acceptedTerms;
            onWorkTime = from.onWorkTime;
            usesInstitutionEquipment = from.usesInstitutionEquipment;
            identifiableAsStaff = from.identifiableAsStaff;
            screenNameIsReal = from.screenNameIsReal;
            ageGroup = from.ageGroup;
            parentalRestriction = from.parentalRestriction;
            registered = from.registered;
            blocked = from.blocked;
            priorViolations = from.priorViolations;
            access = from.access;
            mandate = from.mandate;
            training = from.training;
        }

        private Author toAuthor() {
            return new Author(
                    role,
                    capacity,
                    institution,
                    employer,
                    activity,
                    engagedBy,
                    acceptedTerms,
                    onWorkTime,
                    usesInstitutionEquipment,
                    identifiableAsStaff,
                    screenNameIsReal,
                    ageGroup,
                    parentalRestriction,
                    registered,
                    blocked,
                    priorViolations,
                    access,
                    mandate,
                    training);
        }
    }
}
