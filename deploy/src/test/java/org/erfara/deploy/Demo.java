package org.erfara.deploy;

import static org.awaitility.Awaitility.await;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erfara.deploy.cli.ErfaraCommand;
import org.erfara.web.PlainBrowser;

/** {@code erfara demo} as it is, but in this process and on any free port. */
final class Demo implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Thread thread;

    private Demo(Path data) {
        thread = new Thread(() -> run(data), "demo");
    }

    /** Returns when it has printed where it is. */
    static Demo startIn(Path data) {
        Demo demo = new Demo(data);
        demo.thread.start();
        await().atMost(PATIENCE).until(() -> demo.address().find() || !demo.thread.isAlive());
        return demo;
    }

    /** Ends without a word when it is interrupted. */
    private void run(Path data) {
        ErfaraCommand.line(new Output(new PrintWriter(out, true), new PrintWriter(err, true), false))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((stopped, line, result) -> 0)
                .execute("demo", "--port", "0", "--data", data.toString());
    }

    private Matcher address() {
        return ADDRESS.matcher(out.toString());
    }

    URI url() {
        Matcher address = address();
        if (!address.find()) {
            throw new IllegalStateException("the demo did not start: " + err);
        }
        return URI.create(address.group());
    }

    /** Somebody who reads English and has not been here before: they are the facilitator. */
    PlainBrowser browser() {
        return new PlainBrowser(url()).open("/");
    }

    /** What people at the terminal read. */
    String printed() {
        return out.toString() + err;
    }

    static PlainBrowser be(PlainBrowser browser, String who) {
        return browser.post("/person", Map.of("csrf", browser.csrf(), "room", "teknologi", "who", who));
    }

    static PlainBrowser write(PlainBrowser browser, String text) {
        return browser.press(".room .composer", "Send", Map.of("text", text));
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
