package org.unres.serve.network;

import java.util.List;
import java.util.Optional;
import org.unres.network.graph.Work;
import org.unres.serve.http.WebException;
import org.unres.serve.http.WebHandler;
import org.unres.serve.http.WebRequest;
import org.unres.serve.http.WebResponse;
import org.unres.serve.lookup.CurrentNetwork;
import org.unres.serve.lookup.NamedLink;
import org.unres.serve.lookup.StoreReader;
import org.unres.serve.lookup.SymbolSearch;
import org.unres.serve.view.Templates;
import org.unres.serve.view.View;

/**
 * The citation network: around a work, {@code /network?focus=A/RES/74/175}, in a community, along the main path, or among works
 * of a list, as a picture and as a table. {@code /network.svg} is the picture alone, {@code /network.csv} and so on what it
 * shows for other programs.
 */
public record NetworkPage(StoreReader graphs, CurrentNetwork network, Templates templates) implements WebHandler {
    public static final String PATH = "/network";
    private static final int HIDDEN_NAMED = 300;

    /**
     * What a picture does not show, and which works these are.
     *
     * @param unnamed how many of them have no place in the list
     */
    record Hidden(int count, List<NamedLink> names, int unnamed) {
        static Hidden of(NetworkPicture picture) {
            List<Integer> hidden = picture.shown().hidden();
            List<Work> works = picture.edges().network().works();
            return new Hidden(hidden.size(), hidden.stream().limit(HIDDEN_NAMED)
                    .map(w -> new NamedLink(works.get(w).label(), NetworkPicture.focusOn(works.get(w)))).toList(),
                    Math.max(0, hidden.size() - HIDDEN_NAMED));
        }
    }

    /** What a page says that shows a picture. */
    interface PictureView extends View {
        @Override
        default String head() {
            return "<script type=\"module\" src=\"/static/sentence.js\"></script>";
        }
    }

    /** What the page shows of works without a middle. */
    record GroupView(WorkList group, boolean zooms, NetworkForm form, LineageChart chart, List<NetworkPicture.Row> rows,
            int undrawn, Hidden hidden,
            List<String> unknown, boolean behind) implements PictureView {
        @Override
        public String title() {
            return group.name();
        }

        public String address() {
            return group.address();
        }

        public boolean centred() {
            return false;
        }

        /** Of the community. */
        public String number() {
            return group.address().replaceAll("community=([0-9]+).*", "$1");
        }
    }

    @Override
    public WebResponse answer(WebRequest request) {
        CurrentNetwork.Read read = network.now();
        Optional<WorkList> group = WorkList.of(request, read);
        NetworkRequest question = NetworkRequest.of(request);
        if (group.isEmpty() && question.focus().isEmpty()) {
            return WebResponse.html(templates.page("network-start", NetworkOverview.of(read)));
        }
        int focus = group.isPresent() ? -1 : index(read, question.focus());
        NetworkPicture picture = group.map(g -> g.picture(read.edges())).orElseGet(() -> question.picture(read.edges(), focus));
        String ending = request.after(PATH);
        return switch (ending) {
            case "" -> WebResponse.html(group.map(g -> templates.page("network-group", view(g, question, picture)))
                    .orElseGet(() -> templates.page("network", SurroundingsView.of(question, picture, this))));
            case ".svg" -> WebResponse.text("image/svg+xml", templates.part("network-svg", picture.chart()));
            default -> NetworkDownloads.of(ending.substring(1), picture.shown().network(picture.edges()));
        };
    }

    static int index(CurrentNetwork.Read read, String id) {
        return SymbolSearch.in(read.edges(), id)
                .orElseThrow(() -> WebException.notFound("Nothing that cites or is cited is called \""
                        + id.substring(0, Math.min(100, id.length())) + "\"."));
    }

    private GroupView view(WorkList group, NetworkRequest question, NetworkPicture picture) {
        return new GroupView(group, group.address().startsWith("community="), NetworkForm.of(question, picture.marked()),
                picture.chart(), picture.rows(),
                picture.undrawn(), Hidden.of(picture), group.list().unknown(), network.isBehind());
    }
}
