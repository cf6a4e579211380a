package org.unres.authority;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unres.language.Language;
import org.unres.model.Body;
import org.unres.model.Kind;
import org.unres.model.Thing;

/**
 * The bodies, offices, groups, treaties, instruments, programmes and conferences that texts name, read from
 * {@code ontology/authority/}: "Nelson Mandela Rules" is {@code instrument/united-nations-standard-minimum-rules-…},
 * printed in {@code A/RES/70/175/annex}. Immutable once read, and safe to share between threads.
 */
public final class Authority {
    private final Map<String, Thing> things;
    private final Map<String, Thing> bodiesByName;
    private final Map<String, List<String>> publishedIn;
    private final NameIndex names;
    private final StateNames states;
    /** The name of the Organization and its abbreviation, each of which the names of its instruments may begin with. */
    private final List<String> owners;

    Authority(AuthorityFiles files, Language language) {
        owners = language.list("names.united-nations");
        things = Map.copyOf(files.things());
        publishedIn = Map.copyOf(files.publishedIn());
        bodiesByName = new HashMap<>();
        names = new NameIndex();
        files.names().forEach(this::add);
        files.briefNames().forEach(n -> names.addBrief(n.words(), n.thing()));
        states = new StateNames(files, language);
    }

    private void add(AuthorityFiles.Naming naming) {
        names.add(naming.words(), naming.thing());
        if (naming.thing().kind().isInstrument() && !owners.isEmpty() && naming.words().startsWith(owners.getFirst() + " ")) {
            names.add(owners.getLast() + naming.words().substring(owners.getFirst().length()), naming.thing());
        }
        if (naming.thing().kind() == Kind.BODY) {
            bodiesByName.putIfAbsent(naming.words(), naming.thing());
        }
    }

    /** The English names of the authority files that ship with the program. */
    public static Authority bundled() {
        return bundled(Language.ENGLISH);
    }

    /**
     * The names of the authority files in one language, with those of its {@code organs.tsv}.
     *
     * @throws IllegalStateException naming the file and line of an entry that cannot be read
     */
    public static Authority bundled(Language language) {
        return new Authority(AuthorityFiles.bundled(language), language);
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
