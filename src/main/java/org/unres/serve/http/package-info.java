/**
 * Requests and responses over HTTP: negotiation, conditional requests, ranges, forms, static files. The door is {@link
 * org.unres.serve.http.WebHandler}. To add a page, write a {@code WebHandler} and give it a route in {@code
 * org.unres.serve.Pages}.
 */
package org.unres.serve.http;
