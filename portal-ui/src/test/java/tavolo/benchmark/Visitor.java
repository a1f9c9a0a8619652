package tavolo.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A person with a browser of which only the requests are left: the same that the pages send, with
/// a session of its own, and nothing drawn.
final class Visitor {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern FORGERY_TOKEN =
            Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String PASSWORD = "tavolo-2020";
    private static final String SOMEBODY = "demo-card";

    private final URI portal;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private int ui;
    private int sync;
    private int client;
    private String key = "";
    private String push = "";

    Visitor(URI portal) {
        this.portal = portal;
    }

    /// Whether the sign-in page is there and shows somebody to sign in as.
    boolean findsPeople() {
        return signInPage().contains(SOMEBODY);
    }

    /// Whether the sign-in page is there.
    boolean findsSignIn() {
        return !signInPage().isEmpty();
    }

    private String signInPage() {
        try {
            boolean there = get("login", "sign-in page").statusCode() == 200;
            return there ? open("login", "", "sign-in page") : "";
        } catch (UncheckedIOException _) {
            return "";
        }
    }

    /// Signs in as the person of the demo world with that address.
    Visitor signIn(String email) {
        Matcher token = FORGERY_TOKEN.matcher(get("login", "sign in").body());
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page carries no token");
        }
        String form =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(encoded(email), PASSWORD, encoded(token.group(1)));
        HttpResponse<String> answer =
                send(
                        to("login", "sign in")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        String next = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || next.contains("login")) {
            throw new IllegalStateException("nobody signs in as " + email + ": " + next);
        }
        return this;
    }

    /// Opens `route` as a fresh page and returns what the server says about it.
    String open(String route, String query, String action) {
        get(route, action);
        JsonNode first =
                JSON.readTree(
                        get(
                                        "?v-r=init&location="
                                                + encoded(route)
                                                + "&query="
                                                + encoded(query),
                                        action)
                                .body());
        JsonNode application = first.path("appConfig");
        ui = application.path("v-uiId").asInt();
        key = application.path("uidl").path("Vaadin-Security-Key").asString();
        push = application.path("uidl").path("Vaadin-Push-ID").asString();
        sync = application.path("uidl").path("syncId").asInt();
        client = 0;
        return go(route, query, action);
    }

    /// Goes to `route` within the open page, as a click on a link does.
    String go(String route, String query, String action) {
        return call(
                """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":%s,"query":%s,\
                "appShellTitle":"Tavolo","historyState":{"idx":0},"trigger":""}}\
                """
                        .formatted(JSON.writeValueAsString(route), JSON.writeValueAsString(query)),
                action);
    }

    /// Connects the open page to what the server pushes, and hears whenever that holds `word`.
    Ear hears(String word) {
        Ear ear = new Ear(word);
        String address =
                "ws://%s/VAADIN/push?v-r=push&v-uiId=%d&v-pushId=%s&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true"
                        .formatted(portal.getAuthority(), ui, push);
        browser.newWebSocketBuilder()
                .header("Origin", portal.toString())
                .buildAsync(URI.create(address), ear)
                .join();
        return ear;
    }

    /// Asks the grid that `page` brought for `count` rows from `first` on.
    String scroll(int grid, int first, int count, String action) {
        return call(
                """
                {"type":"publishedEventHandler","node":%d,\
                "templateEventMethodName":"setViewportRange",\
                "templateEventMethodArgs":[%d,%d],"promise":0}\
                """
                        .formatted(grid, first, count),
                action);
    }

    /// The node of the grid in the answer `page`.
    static int grid(String page) {
        Matcher tag =
                Pattern.compile("\\{\"node\":(\\d+),[^}]*\"value\":\"vaadin-grid\"[^}]*}")
                        .matcher(page);
        if (!tag.find()) {
            throw new IllegalStateException("there is no grid on the page");
        }
        return Integer.parseInt(tag.group(1));
    }

    private String call(String event, String action) {
        String body =
                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                        .formatted(key, event, sync, client);
        String answer =
                send(to("?v-r=uidl&v-uiId=" + ui, action)
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(BodyPublishers.ofString(body)))
                        .body();
        JsonNode said = JSON.readTree(answer.replaceFirst("^for\\(;;\\);\\[?", ""));
        if (said.path("syncId").isMissingNode() || said.path("meta").has("appError")) {
            throw new IllegalStateException("the portal refuses a request: " + answer);
        }
        sync = said.path("syncId").asInt();
        client = said.path("clientId").asInt();
        return answer;
    }

    private HttpResponse<String> get(String path, String action) {
        return send(to(path, action).header("Accept", "text/html").GET());
    }

    private HttpRequest.Builder to(String path, String action) {
        return HttpRequest.newBuilder(portal.resolve("/" + path)).header(Portal.ACTION, action);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
