package org.unres.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.unres.vocabulary.Bundled;

/** Styles and scripts of the pages, {@code /static/unres.css}, from the program's own files. */
public record StaticFiles() implements WebHandler {
    public static final String PATH = "/static/";
    private static final String FOLDER = "org/unres/serve/static/";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,40}\\.(css|js|svg)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=utf-8", "js", "text/javascript;charset=utf-8", "svg", "image/svg+xml");

    @Override
    public WebResponse answer(WebRequest request) {
        String name = request.after(PATH);
        if (!NAME.matcher(name).matches() || !Bundled.exists(FOLDER + name)) {
            throw WebException.notFound("There is no such file.");
        }
        return file(FOLDER + name);
    }

    /** A file of the class path with its media type. */
    static WebResponse file(String name) {
        try (InputStream in = Bundled.open(name)) {
            return WebResponse.bytes(TYPES.get(name.substring(name.lastIndexOf('.') + 1)), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
