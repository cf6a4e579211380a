package org.unres.read;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unres.model.Problem;
import org.unres.model.Problem.Code;
import org.unres.read.input.Problems;

/** The files that paths given by a user stand for, folders walked: each once, in the order of their paths as strings. */
public record Inputs(List<Path> files, List<Problem> problems) {
    public Inputs {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Hidden files and folders are left out unless a path names them; links are followed, but not in circles. */
    public static Inputs walk(List<Path> paths) {
        List<Path> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                folder(path, found, problems);
            } else if (Files.exists(path)) {
                found.add(path);
            } else {
                problems.add(unreadable(path, "There is no such file or folder. Check the path."));
            }
        }
        found.sort(Comparator.comparing(Inputs::key));
        Set<Path> seen = new HashSet<>();
        return new Inputs(found.stream().filter(p -> seen.add(real(p))).toList(), problems);
    }

    /** The bytes of a file; none if it cannot be read, which reading it will say. */
    public static long size(Path file) {
        return file.toFile().length();
    }

    private static void folder(Path folder, List<Path> found, List<Problem> problems) {
        int before = found.size();
        int failed = problems.size();
        try {
            Set<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
            Files.walkFileTree(folder, links, Integer.MAX_VALUE, new Walk(folder, found, problems));
        } catch (IOException e) {
            problems.add(unreadable(folder, "The folder cannot be listed. Check its permissions."));
        }
        if (found.size() == before && problems.size() == failed) {
            problems.add(unreadable(folder,
                    "There is no file to read in this folder. Give a folder that holds resolutions."));
        }
    }

    private static boolean isHidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    private static String key(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static Problem unreadable(Path path, String message) {
        return Problems.error(Code.UNREADABLE_FILE, path.toString(), message);
    }

    private record Walk(Path root, List<Path> found, List<Problem> problems) implements FileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        // A link into a folder above is no failure: that folder is being walked already.
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!isHidden(file) && !(e instanceof FileSystemLoopException)) {
                problems.add(unreadable(file, "The file or folder cannot be read. Check its permissions."));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
