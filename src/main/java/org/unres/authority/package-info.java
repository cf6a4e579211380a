/**
 * Bodies, offices, instruments, treaties, programmes and conferences with their names in use, from
 * {@code ontology/authority/}. To add one, write a block in a file there.
 */
package org.unres.authority;
