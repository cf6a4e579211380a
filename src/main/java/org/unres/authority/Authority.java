package org.unres.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Thing;

/**
 * The bodies, offices, groups, treaties, instruments, programmes and conferences that texts name, read from
 * {@code ontology/authority/}: "Nelson Mandela Rules" is {@code instrument/united-nations-standard-minimum-rules-…},
 * printed in {@code A/RES/70/175/annex}. Immutable once read, and safe to share between threads.
 */
public final class Authority {
    private static final String WHOSE = "United Nations ";

    private final Map<String, Thing> things;
    private final Map<String, Thing> bodiesByName;
    private final Map<String, List<String>> publishedIn;
    private final NameIndex names;
    private final StateNames states;

    Authority(AuthorityFiles files) {
        things = Map.copyOf(files.things());
        publishedIn = Map.copyOf(files.publishedIn());
        bodiesByName = new HashMap<>();
        names = new NameIndex();
        files.names().forEach(this::add);
        files.briefNames().forEach(n -> names.addBrief(n.words(), n.thing()));
        states = new StateNames(files);
    }

    private void add(AuthorityFiles.Naming naming) {
        names.add(naming.words(), naming.thing());
        if (naming.thing().kind().isInstrument() && naming.words().startsWith(WHOSE)) {
            names.add("UN " + naming.words().substring(WHOSE.length()), naming.thing());
        }
        if (naming.thing().kind() == Kind.BODY) {
            bodiesByName.putIfAbsent(naming.words(), naming.thing());
        }
    }

    /**
     * The authority files that ship with the program.
     *
     * @throws IllegalStateException naming the file and line of an entry that cannot be read
     */
    public static Authority bundled() {
        return new Authority(AuthorityFiles.bundled());
    }

    /** The thing with this path below {@code id/}: "treaty/39574". */
    public Optional<Thing> thing(String id) {
        return Optional.ofNullable(things.get(id));
    }

    public Thing thing(Body body) {
        return thing(body.id()).orElseGet(() -> new Thing(Kind.BODY, body.id(), body.slug().replace('-', ' ')));
    }

    /** The body with exactly this name: "Security Council", "UNODC". */
    public Optional<Body> body(String name) {
        return Optional.ofNullable(bodiesByName.get(name)).map(t -> Body.ofId(t.id()));
    }

    /** The States by name, for lists of votes and sponsors. */
    public StateNames states() {
        return states;
    }

    /** The names in a text, the longest at each place, in order. */
    public List<Name> find(String text) {
        return names.find(text);
    }

    /** Where an instrument is printed: "A/RES/76/181/annex", "unts/39574/2225"; empty where the files do not say. */
    public List<String> publishedIn(Thing instrument) {
        return publishedIn.getOrDefault(instrument.id(), List.of());
    }
}
