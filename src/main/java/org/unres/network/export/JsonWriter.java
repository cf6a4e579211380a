package org.unres.network.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.unres.network.graph.CitationEdge;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.Work;

/**
 * Node-link JSON, as D3 draws it and NetworkX's {@code node_link_graph} reads it: {@code nodes} with {@code id}, {@code links}
 * with {@code source}, {@code target} and {@code key}, and under {@code graph} what holds for the whole.
 */
final class JsonWriter implements NetworkWriter {
    @Override
    public void write(MeasuredNetwork measured, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeBooleanField("directed", true);
            json.writeBooleanField("multigraph", true);
            graph(json, measured);
            nodes(json, measured);
            links(json, measured);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void graph(JsonGenerator json, MeasuredNetwork measured) throws IOException {
        NetworkSummary summary = measured.summary();
        json.writeObjectFieldStart("graph");
        json.writeNumberField("modularity", summary.modularity());
        json.writeNumberField("againstTime", summary.againstTime());
        json.writeNumberField("inCircles", summary.inCircles());
        json.writeArrayFieldStart("communitySizes");
        for (int size : measured.communities().sizes()) {
            json.writeNumber(size);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mainPath");
        for (int work : measured.mainPath().works()) {
            json.writeString(measured.network().works().get(work).id());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void nodes(JsonGenerator json, MeasuredNetwork measured) throws IOException {
        List<Column<Integer>> columns = Columns.works(measured);
        List<Work> works = measured.network().works();
        json.writeArrayFieldStart("nodes");
        for (int i = 0; i < works.size(); i++) {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringField("id", works.get(i).id());
            json.writeStringField("label", works.get(i).label());
            values(json, columns, i);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void links(JsonGenerator json, MeasuredNetwork measured) throws IOException {
        List<Column<Integer>> columns = Columns.edges(measured);
        CitationNetwork network = measured.network();
        json.writeArrayFieldStart("links");
        for (int i = 0; i < network.edges().size(); i++) {
            CitationEdge edge = network.edges().get(i);
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringField("source", network.works().get(edge.citing()).id());
            json.writeStringField("target", network.works().get(edge.cited()).id());
            json.writeStringField("key", edge.relation().term());
            values(json, columns, i);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void values(JsonGenerator json, List<Column<Integer>> columns, int row) throws IOException {
        for (Column<Integer> column : columns) {
            String value = column.of(row);
            if (!value.isEmpty()) {
                json.writeFieldName(column.name());
                switch (column.type()) {
                    case TEXT -> json.writeString(value);
                    case TRUTH -> json.writeBoolean(Boolean.parseBoolean(value));
                    case WHOLE, DECIMAL -> json.writeNumber(value);
                }
            }
        }
    }
}
