package org.postpolicy.facts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * What is on record about a channel's login; never the login itself.
 *
 * <p>Immutable and thread-safe. Null, false and an empty set mean none on record.
 *
 * @param registrationEmailDomain the domain of the e-mail address with which the account is registered, or null
 * @param institutionDomains the domains of the institution
 * @param credentialsRecorded whether the login is recorded centrally
 * @param credentialsStrong whether a check made elsewhere found it strong enough
 * @param credentialsSecured whether a check made elsewhere found it kept safe
 */
public record Credentials(
        String registrationEmailDomain,
        @NotNull Set<@NotBlank String> institutionDomains,
        boolean credentialsRecorded,
        boolean credentialsStrong,
        boolean credentialsSecured) {

    /** Copies every collection and fills in what was left out. */
    public Credentials {
        institutionDomains = Copies.set(institutionDomains);
    }

    /**
     * Returns the part with nothing on record.
     *
     * @return an empty part, to be filled with the {@code with} methods
     */
    public static Credentials none() {
        return new Credentials(null, null, false, false, false);
    }

    /**
     * Returns a copy with this {@code registrationEmailDomain}.
     *
     * @param registrationEmailDomain the domain of the e-mail address with which the account is registered, or null
     * @return the copy
     */
    public Credentials withRegistrationEmailDomain(String registrationEmailDomain) {
        return new Credentials(
                registrationEmailDomain,
                institutionDomains,
                credentialsRecorded,
                credentialsStrong,
                credentialsSecured);
    }

    /**
     * Returns a copy with this {@code institutionDomains}.
     *
     * @param institutionDomains the domains of the institution
     * @return the copy
     */
    public Credentials withInstitutionDomains(Set<String> institutionDomains) {
        return new Credentials(
                registrationEmailDomain,
                institutionDomains,
                credentialsRecorded,
                credentialsStrong,
                credentialsSecured);
    }

    /**
     * Returns a copy with this {@code credentialsRecorded}.
     *
     * @param credentialsRecorded whether the login is recorded centrally
     * @return the copy
     */
    public Credentials withCredentialsRecorded(boolean credentialsRecorded) {
        return new Credentials(
                registrationEmailDomain,
                institutionDomains,
                credentialsRecorded,
                credentialsStrong,
                credentialsSecured);
    }

    /**
     * Returns a copy with this {@code credentialsStrong}.
     *
     * @param credentialsStrong whether a check made elsewhere found it strong enough
     * @return the copy
     */
    public Credentials withCredentialsStrong(boolean credentialsStrong) {
        return new Credentials(
                registrationEmailDomain,
                institutionDomains,
                credentialsRecorded,
                credentialsStrong,
                credentialsSecured);
    }

    /**
     * Returns a copy with this {@code credentialsSecured}.
     *
     * @param credentialsSecured whether a check made elsewhere found it kept safe
     * @return the copy
     */
    public Credentials withCredentialsSecured(boolean credentialsSecured) {
        return new Credentials(
                registrationEmailDomain,
                institutionDomains,
                credentialsRecorded,
                credentialsStrong,
                credentialsSecured);
    }
}
