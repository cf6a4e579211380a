package org.unres.serve.view;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unres.vocabulary.Bundled;

/** The page templates, {@code org/unres/serve/*.html}, in Mustache: every value is escaped, a missing one is an error. */
public final class Templates {
    private static final String FOLDER = "org/unres/serve/";

    private final Map<String, Template> compiled = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler =
            Mustache.compiler().emptyStringIsFalse(true).zeroIsFalse(true).withLoader(name -> new StringReader(text(name)));

    /** A whole page: the template of this name, between the beginning and the end that all pages share. */
    public String page(String name, View view) {
        return template("layout").execute(Map.of("title", view.title(), "head", view.head(), "body", part(name, view)));
    }

    /** What one template makes of a view, a record whose components it names. */
    public String part(String name, Object view) {
        return template(name).execute(view);
    }

    private Template template(String name) {
        return compiled.computeIfAbsent(name, n -> compiler.compile(text(n)));
    }

    private static String text(String name) {
        return Bundled.text(FOLDER + name + ".html");
    }
}
