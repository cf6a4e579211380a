package org.unres.store.shacl;

/**
 * A statement of a document that breaks a shape of {@code ontology/shapes.ttl}.
 *
 * @param focus what it is about: "https://w3id.org/unres/id/E/RES/2023/26/draft/pp/8/cite/1"
 * @param message the shape's message, in words
 * @param grave whether the document must not be loaded; otherwise the shape only warns
 */
public record ShapeViolation(String focus, String message, boolean grave) {
    @Override
    public String toString() {
        return focus + ": " + message;
    }
}
