/**
 * The values that flow through the program, from a read document to what was found in it.
 * To add one, write a record that depends on nothing but the JDK and the other records here.
 */
package org.unres.model;
