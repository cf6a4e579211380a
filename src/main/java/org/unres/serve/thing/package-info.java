/**
 * The page, the data and the identifier of a thing: a document, a paragraph, a body, a treaty. The door is {@link
 * org.unres.serve.thing.ThingPage}.
 */
package org.unres.serve.thing;
