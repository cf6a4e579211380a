package org.unres.serve.lookup;

/**
 * A name with its address, such as "General Assembly" and "/page/body/general-assembly".
 *
 * @param href empty where there is nothing to go to
 */
public record NamedLink(String name, String href) {}
