package org.unres.serve.upload;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.unres.network.export.SpreadsheetCells;
import org.unres.network.graph.CitationNetwork;
import org.unres.serve.http.Prefixes;
import org.unres.serve.http.RdfBody;
import org.unres.serve.http.RdfFormat;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.Address;
import org.unres.serve.network.NetworkDownloads;

/** What can be taken away of a document that was tried, by the name of its button: the tables and graphs of the command line. */
enum ReportDownload {
    CITATIONS("-citations.csv") {
        @Override
        WebResponse body(UploadReading read) {
            return csv(read.citations());
        }
    },
    ACTS("-acts.csv") {
        @Override
        WebResponse body(UploadReading read) {
            return csv(read.acts());
        }
    },
    GRAPHML(".graphml") {
        @Override
        WebResponse body(UploadReading read) {
            return NetworkDownloads.of("graphml", Txn.calculateRead(read.graphs(), () -> CitationNetwork.read(read.graphs())));
        }
    },
    TTL(".ttl") {
        @Override
        WebResponse body(UploadReading read) {
            return rdf(read, RdfFormat.TURTLE);
        }
    },
    JSONLD(".jsonld") {
        @Override
        WebResponse body(UploadReading read) {
            return rdf(read, RdfFormat.JSONLD);
        }
    },
    TRIG(".trig") {
        @Override
        WebResponse body(UploadReading read) {
            return rdf(read, RdfFormat.TRIG);
        }
    };

    private final String ending;

    ReportDownload(String ending) {
        this.ending = ending;
    }

    abstract WebResponse body(UploadReading read);

    /** The file that a button names; none for the page. */
    static Optional<ReportDownload> of(String button) {
        return List.of(values()).stream().filter(f -> f.name().equalsIgnoreCase(button)).findFirst();
    }

    /** As a download that is named after the document: "A_RES_78_156-citations.csv". */
    WebResponse of(UploadReading read, Node document) {
        String name = Address.path(document).orElse("document").replaceAll("[^A-Za-z0-9]+", "_").replaceAll("_$", "");
        return body(read).with("Content-Disposition", "attachment; filename=\"" + name + ending + '"');
    }

    private static WebResponse csv(List<List<String>> rows) {
        String lines = rows.stream()
                .map(row -> CSVFormat.RFC4180.format(row.stream().map(SpreadsheetCells::disarmed).toArray()) + "\r\n")
                .collect(Collectors.joining());
        return WebResponse.text("text/csv;charset=utf-8", lines);
    }

    private static WebResponse rdf(UploadReading read, RdfFormat format) {
        return Txn.calculateWrite(read.graphs(), () -> {
            Prefixes.add(read.graphs());
            return RdfBody.of(read.graphs(), format);
        });
    }
}
