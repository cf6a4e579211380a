package org.unres.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files that ship with the program, by their path on the class path: "ontology/authority", "queries". */
public final class Bundled {
    private Bundled() {}

    /** The names of the files below a folder with this ending, in order: "queries/citations/resolutions-cited.rq". */
    public static List<String> files(String folder, String ending) {
        try {
            TreeSet<String> files = new TreeSet<>();
            for (Path root : roots(folder)) {
                files.addAll(walk(root, folder, ending));
            }
            return List.copyOf(files);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + " in the program's own files", e);
        }
    }

    public static boolean exists(String name) {
        return Bundled.class.getClassLoader().getResource(name) != null;
    }

    public static InputStream open(String name) {
        InputStream in = Bundled.class.getClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from the program; build it again with mvn package");
        }
        return in;
    }

    public static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The program's version: "0.1.0". */
    public static String version() {
        return Version.TEXT;
    }

    private static final class Version {
        static final String TEXT = text("org/unres/version.txt").strip();
    }

    // A folder may be in several places of the class path: the tests add languages to those of the program.
    private static List<Path> roots(String folder) throws IOException {
        List<URL> urls = Collections.list(Bundled.class.getClassLoader().getResources(folder));
        if (urls.isEmpty()) {
            throw new IllegalStateException(folder + " is missing from the program; build it again with mvn package");
        }
        List<Path> roots = new ArrayList<>();
        for (URL url : urls) {
            roots.add(root(url, folder));
        }
        return roots;
    }

    private static Path root(URL url, String folder) throws IOException {
        try {
            URI uri = url.toURI();
            return uri.getScheme().equals("jar") ? inJar(uri).getPath("/" + folder) : Path.of(uri);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    // The file system of a jar is shared by the whole process and stays open with it.
    private static synchronized FileSystem inJar(URI uri) throws IOException {
        try {
            return FileSystems.getFileSystem(uri);
        } catch (FileSystemNotFoundException e) {
            return FileSystems.newFileSystem(uri, Map.of());
        }
    }

    private static List<String> walk(Path root, String folder, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(p -> folder + "/" + root.relativize(p).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
