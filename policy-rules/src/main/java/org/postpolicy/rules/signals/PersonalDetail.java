package org.postpolicy.rules.signals;

/** Looks at a scene for one sort of personal information; immutable and thread-safe, linear in the text. */
interface PersonalDetail {

    /** Takes what it sees. */
    void look(Scene scene, Detector.Sink sink);
}
