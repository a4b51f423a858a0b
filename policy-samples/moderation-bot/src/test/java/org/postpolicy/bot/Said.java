package org.postpolicy.bot;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What the command answered.
 *
 * @param status its status
 * @param out what it said
 * @param err what it complained of
 */
record Said(int status, String out, String err) {

    static Said by(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Said(status, out.toString(), err.toString());
    }
}
