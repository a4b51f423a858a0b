package org.postpolicy.rules.signals;

/** Tells the contact data of an institution or a business, which is none of a person's, by the words around it. */
final class Owner {

    private static final int REACH = 7;
    private static final int REACH_AFTER = 3;

    private final int institution;
    private final int person;

    private Owner(int institution, int person) {
        this.institution = institution;
        this.person = person;
    }

    /** Returns the owner of a number or an e-mail address. */
    static Owner ofContact(Vocabulary vocabulary) {
        return new Owner(vocabulary.cue("business-contact"), vocabulary.cue("of-a-person"));
    }

    /** Returns the owner of a street address. */
    static Owner ofPlace(Vocabulary vocabulary) {
        return new Owner(vocabulary.cue("business-place"), vocabulary.cue("of-a-person"));
    }

    boolean isPerson(Scene scene, int start) {
        return scene.cueBefore(person, start, REACH);
    }

    /** Returns whether an institution is named before a place, and no person. */
    boolean isInstitution(Scene scene, int start) {
        return scene.cueBefore(institution, start, REACH) && !isPerson(scene, start);
    }

    /** Returns whether an institution is named on either side of a span, and no person before it. */
    boolean isInstitution(Scene scene, int start, int end) {
        boolean named = scene.cueBefore(institution, start, REACH) || scene.cueAfter(institution, end, REACH_AFTER);
        return named && !isPerson(scene, start);
    }
}
