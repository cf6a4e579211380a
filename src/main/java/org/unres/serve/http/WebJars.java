package org.unres.serve.http;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.unres.vocabulary.Bundled;

/**
 * Third-party scripts and styles from WebJars on the class path: {@code /webjars/zazuko__yasgui/build/yasgui.min.js}. Only the
 * files listed here are served. To add one, add its WebJar to the table.
 */
public final class WebJars implements WebHandler {
    public static final String PATH = "/webjars/";
    public static final String YASGUI = "zazuko__yasgui";

    private static final Map<String, Set<String>> FILES =
            Map.of(YASGUI, Set.of("build/yasgui.min.js", "build/yasgui.min.css"));
    private static final String A_YEAR = "public, max-age=31536000, immutable";

    private final Map<String, String> versions =
            FILES.keySet().stream().collect(Collectors.toMap(jar -> jar, WebJars::versionOf));

    @Override
    public WebResponse answer(WebRequest request) {
        List<String> asked = List.of(request.after(PATH).split("/", 2));
        if (asked.size() < 2 || !FILES.getOrDefault(asked.get(0), Set.of()).contains(asked.get(1))) {
            throw WebException.notFound("There is no such file.");
        }
        return StaticFiles.file(folder(asked.get(0)) + asked.get(1)).with("Cache-Control", A_YEAR);
    }

    /** The address of a file, which is another one with the next version, as browsers keep it for a year. */
    public String address(String jar, String file) {
        return PATH + jar + "/" + file + "?" + versions.get(jar);
    }

    private String folder(String jar) {
        return "META-INF/resources/webjars/" + jar + "/" + versions.get(jar) + "/";
    }

    private static String versionOf(String jar) {
        Properties said = new Properties();
        try {
            said.load(new StringReader(Bundled.text("META-INF/maven/org.webjars.npm/" + jar + "/pom.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said.getProperty("version");
    }
}
