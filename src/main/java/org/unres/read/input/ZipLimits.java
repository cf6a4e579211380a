package org.unres.read.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Limits on a zip archive, checked before its parts are in memory: a file of a few kilobytes can unpack to gigabytes. */
public final class ZipLimits {
    /** How small a part may be packed; words pack to a tenth. */
    public static final double RATIO = 0.01;
    public static final int ENTRY = 64 << 20;
    private static final int ENTRIES = 1000;
    private static final long ALL = 4L * ENTRY;
    private static final int LONGEST_END = (64 << 10) + 22;
    private static final int CHUNK = 64 << 10;

    private ZipLimits() {}

    /** An archive that is beyond a limit; the message says which. */
    public static final class ExceededException extends Exception {
        private static final long serialVersionUID = 1L;

        private ExceededException(String what) {
            super("The archive unpacks to " + what + "; no resolution does. If it is what it says, save its text as a file "
                    + "of its own and give that.");
        }
    }

    /** Whether the list of parts stands at the end, as in every archive that was not cut off. */
    public static boolean isWhole(byte[] bytes) {
        String end = new String(bytes, Math.max(0, bytes.length - LONGEST_END), Math.min(bytes.length, LONGEST_END), ISO_8859_1);
        return end.contains("PK\u0005\u0006");
    }

    /** The names of the parts. */
    public static Set<String> check(byte[] bytes) throws IOException, ExceededException {
        long all = 0;
        Set<String> names = new HashSet<>();
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all += count(zip, all);
                names.add(entry.getName());
                if (++entries > ENTRIES) {
                    throw new ExceededException("more than " + ENTRIES + " parts");
                }
            }
        }
        return names;
    }

    private static long count(InputStream entry, long before) throws IOException, ExceededException {
        byte[] chunk = new byte[CHUNK];
        long size = 0;
        for (int read = entry.read(chunk); read > 0; read = entry.read(chunk)) {
            size += read;
            if (size > ENTRY || before + size > ALL) {
                throw new ExceededException("more than " + ((size > ENTRY ? ENTRY : ALL) >> 20) + " MB");
            }
        }
        return size;
    }
}
