package org.unres.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.unres.network.export.Columns;
import org.unres.network.export.MeasuredNetwork;
import org.unres.network.graph.CitationNetwork;
import org.unres.network.graph.Work;
import org.unres.network.graph.WorkKind;
import org.unres.network.measures.Ages;
import org.unres.rdf.Iris;
import org.unres.vocabulary.Unres;

/**
 * The measures of a store's network as triples, for {@code graph/measures}: {@code <A/RES/74/175> unres:citedByCount 12}.
 * Entries of treaty series, which are places and no documents, have none.
 */
public final class MeasureTriples {
    private final MeasuredNetwork measured;

    private MeasureTriples(MeasuredNetwork measured) {
        this.measured = measured;
    }

    /** The caller holds the transaction. */
    public static Stream<Triple> of(DatasetGraph dataset) {
        return of(CitationNetwork.read(dataset));
    }

    static Stream<Triple> of(CitationNetwork network) {
        MeasureTriples triples = new MeasureTriples(MeasuredNetwork.of(network));
        List<Work> works = network.works();
        return IntStream.range(0, works.size())
                .filter(w -> works.get(w).kind() != WorkKind.TREATY_SERIES_ENTRY)
                .boxed()
                .flatMap(w -> triples.of(NodeFactory.createURI(Iris.ID + works.get(w).id()), w));
    }

    private Stream<Triple> of(Node work, int index) {
        CitationNetwork network = measured.network();
        return Stream.of(
                Stream.of(
                        whole(work, Unres.CITED_BY_COUNT, network.citing(index).length),
                        whole(work, Unres.CITING_COUNT, network.citedBy(index).length),
                        score(work, Unres.PAGE_RANK, measured.pageRank(index)),
                        score(work, Unres.HUB_SCORE, measured.hits().hubs()[index]),
                        score(work, Unres.AUTHORITY_SCORE, measured.hits().authorities()[index])),
                years(work, Unres.MEDIAN_CITED_AGE, Ages.ofCited(network, index)),
                years(work, Unres.CITED_HALF_LIFE, Ages.halfLife(network, index)),
                positive(work, Unres.COMMUNITY_NUMBER, measured.communities().of()[index]),
                positive(work, Unres.PLACE_ON_MAIN_PATH, measured.mainPath().place(index)))
                .flatMap(s -> s);
    }

    private static Triple whole(Node work, Node property, int count) {
        return typed(work, property, String.valueOf(count), XSDDatatype.XSDnonNegativeInteger);
    }

    private static Stream<Triple> positive(Node work, Node property, int number) {
        return number == 0 ? Stream.empty() : Stream.of(whole(work, property, number));
    }

    private static Triple score(Node work, Node property, double score) {
        return typed(work, property, Columns.decimal(score), XSDDatatype.XSDdouble);
    }

    private static Stream<Triple> years(Node work, Node property, OptionalDouble years) {
        return years.stream()
                .mapToObj(y -> typed(work, property, BigDecimal.valueOf(y).toPlainString(), XSDDatatype.XSDdecimal));
    }

    private static Triple typed(Node work, Node property, String value, XSDDatatype type) {
        return Triple.create(work, property, NodeFactory.createLiteralDT(value, type));
    }
}
