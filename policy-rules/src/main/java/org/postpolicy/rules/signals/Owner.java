package org.postpolicy.rules.signals;

/** Tells the contact data of an institution or a business, which is none of a person's, by the words around it. */
final class Owner {

    private static final int REACH = 7;
    private static final int REACH_AFTER = 3;

    private final int[] institution;
    private final int person;

    private Owner(int person, int... institution) {
        this.person = person;
        this.institution = institution;
    }

    /** Returns the owner of a number or an e-mail address. */
    static Owner ofContact(Vocabulary vocabulary) {
        return new Owner(vocabulary.cue("of-a-person"), vocabulary.cue("business-contact"), vocabulary.cue("office"));
    }

    /** Returns the owner of a number on the card of a dwelling, where "office" names a line and no business. */
    static Owner ofCard(Vocabulary vocabulary) {
        return new Owner(vocabulary.cue("of-a-person"), vocabulary.cue("business-contact"));
    }

    /** Returns the owner of a street address. */
    static Owner ofPlace(Vocabulary vocabulary) {
        return new Owner(vocabulary.cue("of-a-person"), vocabulary.cue("business-place"));
    }

    boolean isPerson(Scene scene, int start) {
        return scene.cueBefore(person, start, REACH);
    }

    /** Returns whether an institution is named before a place, and no person. */
    boolean isInstitution(Scene scene, int start) {
        return namedBefore(scene, start) && !isPerson(scene, start);
    }

    /** Returns whether an institution is named on either side of a span, and no person before it. */
    boolean isInstitution(Scene scene, int start, int end) {
        boolean named = namedBefore(scene, start) || namedAfter(scene, end);
        return named && !isPerson(scene, start);
    }

    private boolean namedBefore(Scene scene, int start) {
        for (int cue : institution) {
            if (scene.cueBefore(cue, start, REACH)) {
                return true;
            }
        }
        return false;
    }

    private boolean namedAfter(Scene scene, int end) {
        for (int cue : institution) {
            if (scene.cueAfter(cue, end, REACH_AFTER)) {
                return true;
            }
        }
        return false;
    }
}
