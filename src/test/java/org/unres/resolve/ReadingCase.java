package org.unres.resolve;

import java.util.List;
import java.util.stream.Stream;
import org.unres.model.Body;
import org.unres.model.Reading;
import org.unres.vocabulary.Table;

/**
 * A row of a table of cases: blocks of text, whose words they are, and what is expected of their reading, in the words of
 * the table. "||" stands between the blocks.
 */
record ReadingCase(String place, String text, Body speaker, String kind, String expected) {
    static Stream<ReadingCase> read(String table) {
        return Table.read(table, ReadingCase::of).stream();
    }

    private static ReadingCase of(Table.Row row) {
        return new ReadingCase(
                row.place(), row.get("text"), new Body(row.get("speaker")), row.get("block"), row.get("expected"));
    }

    Reading reading() {
        return Readings.of(speaker, kind, List.of(text.split(" \\|\\| ")));
    }

    @Override
    public String toString() {
        return place + ": " + text;
    }
}
