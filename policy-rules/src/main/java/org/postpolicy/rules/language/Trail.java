package org.postpolicy.rules.language;

/** The way from the top of a tree to a part of it, written out only where a problem asks for it. */
record Trail(Trail above, String step) {

    /** The top of the tree. */
    static final Trail TOP = new Trail(null, "");

    Trail to(String key) {
        return new Trail(this, key);
    }

    Trail at(int index) {
        return new Trail(this, "[" + index + "]");
    }

    boolean isTop() {
        return above == null;
    }

    /** Returns the way to a key below this one. */
    String with(String key) {
        return to(key).toString();
    }

    @Override
    public String toString() {
        if (isTop()) {
            return step;
        }
        return above.isTop() || step.startsWith("[") ? above + step : above + "." + step;
    }
}
