package org.unres.serve.network;

import java.util.List;
import org.unres.network.graph.Work;
import org.unres.rdf.Iris;
import org.unres.serve.lookup.CurrentNetwork;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.SymbolSearch;
import org.unres.serve.view.PanelQuery;

/**
 * The data of the page of the network around a work.
 *
 * @param behind whether the store has changed since the network was read
 * @param absent marked works that are in the network, but not in the picture
 * @param unknown marked symbols that are not in the network
 */
record SurroundingsView(NamedLink focus, NetworkForm form, String address, LineageChart chart, List<NetworkPicture.Row> rows,
        int shown, int undrawn,
        NetworkPage.Hidden hidden, ShortestPathView way, MeasuresView measures, List<NamedLink> absent, List<String> unknown,
        boolean behind)
        implements NetworkPage.PictureView {
    static SurroundingsView of(NetworkRequest question, NetworkPicture picture, NetworkPage page) {
        CurrentNetwork.Read read = page.network().now();
        List<Work> works = picture.edges().network().works();
        int focus = picture.shown().focus();
        NetworkRequest asked = question.at(works.get(focus).id());
        List<NamedLink> absent = picture.marked().works().stream().filter(w -> !picture.shown().distances().containsKey(w))
                .map(w -> NetworkPicture.centred(works.get(w))).toList();
        ShortestPathView way = question.to().isEmpty() ? ShortestPathView.none()
                : ShortestPathView.of(picture.edges(), focus, SymbolSearch.in(picture.edges(), question.to()), question.to(),
                        page.graphs());
        return new SurroundingsView(NetworkPicture.linked(works.get(focus)), NetworkForm.of(asked, picture.marked()),
                asked.address(), picture.chart(), picture.rows(),
                picture.shown().distances().size(), picture.undrawn(), NetworkPage.Hidden.of(picture), way,
                MeasuresView.of(read, works.get(focus).id()), absent, picture.marked().unknown(), page.network().isBehind());
    }

    @Override
    public String title() {
        return "Network around " + focus.name();
    }

    /** The query behind the picture, of one step. */
    public String query() {
        return PanelQuery.NETWORK.of(Iris.id(form.focus()), focus.name());
    }

    /** Whether the steps from the middle mean something. */
    public boolean centred() {
        return true;
    }

    /** Whether there is an answer to what was to be marked. */
    public boolean marks() {
        return !form.marked().isEmpty();
    }

    public long markedShown() {
        return rows.stream().filter(NetworkPicture.Row::marked).count();
    }
}
