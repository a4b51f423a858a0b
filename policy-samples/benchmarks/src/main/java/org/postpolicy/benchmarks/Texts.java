package org.postpolicy.benchmarks;

/** Posts of a given length, of ordinary words with a few things to see in them. */
final class Texts {

    private static final String[] SENTENCES = {
        "The new reading room is wonderful and my children love the puppets. ",
        "Could you tell me whether the branch on the corner opens on Sunday? ",
        "I disagree with the new hours, they do not suit people who work late. ",
        "Merci pour la belle soirée de contes, nous reviendrons bientôt! ",
        "Call me at 416-555-0199 or write to reader@mail.example about the book club. ",
        "The catalogue page has shown an error since Monday and nobody answers. ",
        "That film had a fight scene, but the book is much better I think. ",
        "Is the library a polling place on Tuesday, and is there parking? "
    };

    private Texts() {}

    static String ofLength(int length) {
        StringBuilder text = new StringBuilder(length + 80);
        for (int i = 0; text.length() < length; i++) {
            text.append(SENTENCES[i % SENTENCES.length]);
        }
        return text.substring(0, length);
    }
}
