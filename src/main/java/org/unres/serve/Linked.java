package org.unres.serve;

/**
 * A name with its address, such as "General Assembly" and "/page/body/general-assembly".
 *
 * @param href empty where there is nothing to go to
 */
record Linked(String name, String href) {}
