package org.postpolicy.jspwiki;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.logging.LogManager;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.authenticator.BasicAuthenticator;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.LoginConfig;

/** The real engine of JSPWiki behind a real server on the loopback address, with a browser for each user that keeps its cookies. */
final class RunningWiki implements AutoCloseable {

    /** A user with the role {@code Staff} whose password is the name. */
    private static final String EMPLOYEE = "anna";

    private final Tomcat tomcat = new Tomcat();
    private final WikiServlet servlet;
    private final HttpClient visitor = browser();
    private final HttpClient employee = browser();

    RunningWiki(Path folder, Map<String, String> filter, Map<String, String> settings)
            throws IOException, LifecycleException {
        Path filters = Files.writeString(folder.resolve("filters.xml"), filters(filter));
        Properties properties = new Properties();
        properties.setProperty(
                "jspwiki.fileSystemProvider.pageDir", folder.resolve("pages").toString());
        properties.setProperty(
                "jspwiki.basicAttachmentProvider.storageDir",
                folder.resolve("files").toString());
        properties.setProperty("jspwiki.workDir", folder.resolve("work").toString());
        properties.setProperty("jspwiki.filterConfig", filters.toString());
        properties.setProperty("jspwiki.searchProvider", "BasicSearchProvider");
        properties.setProperty("jspwiki.cache.enable", "false");
        properties.putAll(settings);
        servlet = new WikiServlet(properties);
        LogManager.getLogManager().reset();
        tomcat.setBaseDir(folder.resolve("tomcat").toString());
        tomcat.setPort(0);
        tomcat.setHostname("localhost");
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context application = tomcat.addContext("", webFolder(folder).toString());
        application.setParentClassLoader(RunningWiki.class.getClassLoader());
        Tomcat.addServlet(application, "wiki", servlet).setLoadOnStartup(1);
        application.addServletMappingDecoded("/Wiki.jsp", "wiki");
        application.setLoginConfig(new LoginConfig("BASIC", null, null, null));
        application.getPipeline().addValve(new BasicAuthenticator());
        tomcat.addUser(EMPLOYEE, EMPLOYEE);
        tomcat.addRole(EMPLOYEE, "Staff");
        tomcat.start();
        if (servlet.wiki() == null) {
            close();
            throw new IllegalStateException("The wiki did not start.", servlet.failure());
        }
    }

    /** JSPWiki reads two files beside its pages: who may log in, and who may do what. */
    private static Path webFolder(Path folder) throws IOException {
        Path settings = Files.createDirectories(folder.resolve("web/WEB-INF"));
        Files.writeString(settings.resolve("web.xml"), """
                <web-app xmlns="http://xmlns.jcp.org/xml/ns/javaee">
                  <security-constraint>
                    <web-resource-collection>
                      <web-resource-name>Staff</web-resource-name>
                      <url-pattern>/Delete.jsp</url-pattern>
                      <url-pattern>/Login.jsp</url-pattern>
                    </web-resource-collection>
                    <auth-constraint><role-name>Staff</role-name></auth-constraint>
                  </security-constraint>
                </web-app>
                """);
        Files.writeString(settings.resolve("jspwiki.policy"), """
                grant principal org.apache.wiki.auth.authorize.Role "All" {
                    permission org.apache.wiki.auth.permissions.PagePermission "*:*", "edit";
                };
                """);
        return settings.getParent();
    }

    private static String filters(Map<String, String> parameters) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?>\n<pagefilters><filter><class>")
                .append(PolicyFilter.class.getName())
                .append("</class>");
        parameters.forEach((name, value) -> xml.append("<param><name>")
                .append(name)
                .append("</name><value>")
                .append(value)
                .append("</value></param>"));
        return xml.append("</filter></pagefilters>\n").toString();
    }

    HttpResponse<String> save(String page, String text, String language) throws IOException, InterruptedException {
        return post(visitor, form(page, text), language);
    }

    HttpResponse<String> saveAsEmployee(String page, String text) throws IOException, InterruptedException {
        return post(employee, form(page, text) + "&user=" + EMPLOYEE, "en");
    }

    /** Approves what waits, and returns how much it was. */
    String approveAllAsEmployee() throws IOException, InterruptedException {
        return post(employee, "page=Main&approve=true&user=" + EMPLOYEE, "en").body();
    }

    private HttpResponse<String> post(HttpClient browser, String form, String language)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address("/Wiki.jsp"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private static String form(String page, String text) {
        return "page=" + encode(page) + "&text=" + encode(text);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
