package org.unres.model;

/** Which citation of a part: {@code draft/fn/9} and 1 is {@code E/RES/2023/26/draft/fn/9/cite/1}. */
public record CitationRef(Part part, int number) {
    public String path() {
        return part.path() + "/cite/" + number;
    }
}
