package org.unres.serve.view;

import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.unres.serve.lookup.Address;
import org.unres.vocabulary.Bundled;

/**
 * The query behind a panel of a page, ready to run and to change at {@code /sparql}: {@code panel/cited-by.rq}, whose
 * {@code ?thing} is what the page shows. The first line of the file says what it asks.
 */
public enum PanelQuery {
    CITED_BY, MANDATES, FACTS, BACKLINKS, NETWORK, SEARCH;

    private final String summary;
    private final Query query;

    PanelQuery() {
        String text = Bundled.text("org/unres/serve/panel/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".rq");
        this.summary = text.lines().findFirst().orElseThrow();
        this.query = QueryFactory.create(text);
    }

    /** The address of the SPARQL page with the panel of this thing. */
    public String of(Heading heading) {
        return of(heading.node(), heading.name());
    }

    public String of(Node thing, String name) {
        return address(name, Map.of(Var.alloc("thing"), thing));
    }

    /** Of what has this thing in a property. */
    public String of(Heading heading, Node property) {
        return address(heading.name(), Map.of(Var.alloc("thing"), heading.node(), Var.alloc("property"), property));
    }

    /** The same for words of the language of the text index. */
    public String ofWords(String typed, String words) {
        return address(typed, Map.of(Var.alloc("asked"), NodeFactory.createLiteralString(words)));
    }

    // A name is data: it must not end the comment that it stands in.
    private String address(String name, Map<Var, Node> bound) {
        String comment = summary + " " + name.replaceAll("\\p{Cntrl}|[\\u0085\\u2028\\u2029]", " ");
        return Address.sparql(comment + "\n" + QueryTransformOps.replaceVars(query, bound).toString().strip());
    }
}
