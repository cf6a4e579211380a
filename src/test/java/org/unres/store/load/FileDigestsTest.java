package org.unres.store.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unres.store.dataset.Sha256;

class FileDigestsTest {
    private static final InstantSource LATER = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1));
    private static final String TAMPERED = "0".repeat(64);

    @TempDir
    Path dir;

    private Path register;
    private Path document;

    @BeforeEach
    void write() throws IOException {
        register = dir.resolve("files.tsv");
        document = Files.writeString(dir.resolve("document.txt"), "Recalling its resolution 74/175");
    }

    @Test
    void aFileThatDidNotChangeIsNotReadAgain() throws IOException {
        String sha256 = load(LATER);
        assertEquals(Sha256.of("Recalling its resolution 74/175".getBytes(StandardCharsets.UTF_8)), sha256);
        Files.writeString(register, Files.readString(register).replace(sha256, TAMPERED));
        assertEquals(TAMPERED, load(LATER));
    }

    @Test
    void anotherTextOfTheSameLengthAndTimeIsSeen() throws IOException {
        FileTime time = Files.getLastModifiedTime(document);
        String before = load(LATER);
        Files.writeString(document, "Recalling its resolution 75/175");
        Files.setLastModifiedTime(document, time);
        assertNotEquals(before, load(LATER));
    }

    @Test
    void anotherFileUnderTheSameNameIsSeen() throws IOException {
        Path other = Files.writeString(dir.resolve("other.txt"), "Recalling its resolution 76/175");
        String before = load(LATER);
        Files.delete(document);
        Files.move(other, document);
        assertNotEquals(before, load(LATER));
    }

    @Test
    void aFileThatChangedJustNowIsNotRemembered() throws IOException {
        load(InstantSource.fixed(Files.getLastModifiedTime(document).toInstant()));
        assertFalse(Files.exists(register));
    }

    @Test
    void aRegisterThatCannotBeReadIsLeftAside() throws IOException {
        Files.write(register, new byte[] {(byte) 0xff, 0x00, '\n'});
        assertEquals(Sha256.of(Files.readAllBytes(document)), load(LATER));
    }

    private String load(InstantSource clock) throws IOException {
        FileDigests digests = FileDigests.in(register, clock);
        String sha256 = digests.of(new FileInput(document));
        digests.write(register);
        return sha256;
    }
}
