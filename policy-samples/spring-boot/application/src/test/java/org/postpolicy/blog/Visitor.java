package org.postpolicy.blog;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody with a browser of their own, which keeps cookies and runs no scripts. */
final class Visitor {

    private final String address;
    private final Connection session;

    private Visitor(RunningBlog blog, String language) {
        address = blog.address();
        session = Jsoup.newSession()
                .ignoreHttpErrors(true)
                .timeout(120_000)
                .header("Accept", "text/html")
                .header("Accept-Language", language);
    }

    static Visitor of(RunningBlog blog) {
        return new Visitor(blog, "en");
    }

    static Visitor whoReadsFrench(RunningBlog blog) {
        return new Visitor(blog, "fr-CA,fr;q=0.9");
    }

    static Visitor fromStaff(RunningBlog blog) {
        Visitor visitor = of(blog);
        FormElement login = visitor.form("/login", "#login");
        fill(login, "username", "editor");
        fill(login, "password", RunningBlog.PASSWORD);
        visitor.send(login);
        return visitor;
    }

    Document opens(String path) {
        return sends(session.newRequest(address + path)).page();
    }

    FormElement form(String path, String css) {
        return opens(path).expectForm(css);
    }

    /** Writes a comment on an event as people do: open the page, fill in the form, send it. */
    Document comments(long event, String words) {
        FormElement form = form("/events/" + event, "#write");
        fill(form, "name", "Robin");
        fill(form, "words", words);
        return send(form).page();
    }

    static void fill(FormElement form, String name, String value) {
        form.expectFirst("[name=" + name + "]").val(value);
    }

    /** Sends a form, with what the pressed button adds to it. */
    Reply send(FormElement form, String... pressed) {
        return sends(form.submit().data(pressed));
    }

    /** Sends a form and returns the status, without going where the answer points. */
    int sendAndStay(FormElement form) {
        try {
            return form.submit().followRedirects(false).execute().statusCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Reply sends(Connection request) {
        try {
            Connection.Response response = request.execute();
            return new Reply(response.statusCode(), response.url().getPath(), response.parse());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What came back in the end. */
    record Reply(int status, String path, Document page) {}
}
