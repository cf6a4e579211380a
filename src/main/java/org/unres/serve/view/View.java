package org.unres.serve.view;

/** What a page shows: a record whose components its template names. */
public interface View {
    /** For the title of the window: "A/RES/74/175". */
    String title();

    /** More elements for the head, such as links to the data; written as they are, so made of safe parts alone. */
    default String head() {
        return "";
    }
}
