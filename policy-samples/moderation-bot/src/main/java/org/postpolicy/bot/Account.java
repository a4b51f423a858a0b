package org.postpolicy.bot;

/**
 * Whose post it is, as far as the platform says.
 *
 * @param id the platform's identifier; empty if the author has no account
 * @param handle the name by which people address the account, without a leading at sign; may be empty
 * @param automatic whether the platform says that a program writes
 */
record Account(String id, String handle, boolean automatic) {

    static final Account NOBODY = new Account("", "", false);

    /** Returns whether a name in the configuration means this account. */
    boolean isCalled(String name) {
        String bare = name.startsWith("@") ? name.substring(1) : name;
        return !bare.isEmpty() && (bare.equalsIgnoreCase(handle) || bare.equals(id));
    }
}
