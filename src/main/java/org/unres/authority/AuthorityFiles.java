package org.unres.authority;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.unres.language.Language;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Thing;
import org.unres.vocabulary.Bundled;
import org.unres.vocabulary.BundledTurtle;
import org.unres.vocabulary.Unres;

/** The content of {@code ontology/authority/*.ttl} as plain values. */
record AuthorityFiles(
        Map<String, Thing> things, List<Naming> names, List<Naming> briefNames, Map<String, List<String>> publishedIn) {

    /** A name and the thing that it stands for. */
    record Naming(String words, Thing thing) {}

    private static final String ID = "https://w3id.org/unres/id/";

    /** The kind is the first word of the IRI's path: {@code id/office/secretary-general}. */
    private static final Map<String, Kind> KINDS = Map.of(
            "body", Kind.BODY,
            "office", Kind.OFFICE,
            "group", Kind.GROUP,
            "state", Kind.STATE,
            "treaty", Kind.TREATY,
            "instrument", Kind.INSTRUMENT,
            "programme", Kind.PROGRAMME,
            "conference", Kind.CONFERENCE,
            "title", Kind.TITLE);

    static AuthorityFiles bundled(Language language) {
        AuthorityFiles files = of(BundledTurtle.read(Bundled.files("ontology/authority", ".ttl")), language);
        language.rows("organs.tsv", row -> new Naming(row.get("name"), files.organ(row.get("body")))).forEach(files.names::add);
        return files;
    }

    private Thing organ(String slug) {
        Thing organ = things.get(new Body(slug).id());
        if (organ == null) {
            throw new IllegalArgumentException("no file of ontology/authority/ has the body " + slug);
        }
        return organ;
    }

    /** @param language the one in which the names are; things keep their English labels */
    static AuthorityFiles of(Graph graph, Language language) {
        AuthorityFiles files = new AuthorityFiles(new HashMap<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        graph.stream(Node.ANY, RDFS.label.asNode(), Node.ANY)
                .filter(t -> isIn(t.getObject(), Language.ENGLISH.tag()))
                .flatMap(t -> entry(t).stream())
                .sorted(Comparator.comparing(Thing::id))
                .forEach(thing -> files.add(thing, graph, language.tag()));
        return files;
    }

    private static boolean isIn(Node literal, String language) {
        return literal.isLiteral() && literal.getLiteralLanguage().startsWith(language);
    }

    private static Optional<Thing> entry(Triple label) {
        String iri = label.getSubject().isURI() ? label.getSubject().getURI() : "";
        if (!iri.startsWith(ID)) {
            return Optional.empty();
        }
        String id = iri.substring(ID.length());
        return Optional.ofNullable(KINDS.get(id.substring(0, Math.max(0, id.indexOf('/')))))
                .map(kind -> new Thing(kind, id, label.getObject().getLiteralLexicalForm()));
    }

    private void add(Thing thing, Graph graph, String language) {
        Node subject = NodeFactory.createURI(ID + thing.id());
        things.put(thing.id(), thing);
        for (Node property : List.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode())) {
            words(graph, subject, property, language).forEach(name -> names.add(new Naming(name, thing)));
        }
        words(graph, subject, Unres.SHORT_NAME, language).forEach(name -> briefNames.add(new Naming(name, thing)));
        List<String> places = graph.stream(subject, Unres.PUBLISHED_IN, Node.ANY)
                .map(t -> t.getObject().getURI().substring(ID.length()))
                .sorted()
                .toList();
        publishedIn.put(thing.id(), places);
    }

    private static List<String> words(Graph graph, Node subject, Node property, String language) {
        return graph.stream(subject, property, Node.ANY)
                .map(Triple::getObject)
                .filter(name -> isIn(name, language))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }
}
