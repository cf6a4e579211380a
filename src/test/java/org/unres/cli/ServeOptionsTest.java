package org.unres.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The options of {@code unres serve}. */
class ServeOptionsTest {
    @ParameterizedTest
    @CsvSource({
        "--timeout, 0, --timeout is a number of at least 1", "--max-rows, -1, --max-rows is a number of at least 1",
        "--per-client, 0, --per-client is a number of at least 1", "--queries, 0, --queries is a number of at least 1",
        "--passwords, no-such-file, there is no readable file no-such-file"
    })
    void aWrongValueIsWrongUsage(String option, String value, String words) {
        Run run = Run.of("serve", option, value);
        assertEquals(ExitCodes.WRONG_USAGE, run.code(), run.err());
        assertTrue(run.err().contains(words), run.err());
    }

    @Test
    void helpShowsADefaultAndAnExampleForEachOption() {
        String help = Run.of("serve", "--help").out();
        List<String> options = List.of(
                "--timeout", "--max-rows", "--per-client", "--queries", "--trusted-proxy", "--service-host", "--passwords");
        for (String option : options) {
            String described = help.substring(help.indexOf(option + "="));
            assertTrue(described.indexOf("Default:") > 0 && described.indexOf("Example:") > 0, option);
        }
    }
}
