/**
 * The command line: one class per verb; the only package that prints or exits. To add a verb, write its class and put it in
 * the list of {@link org.unres.cli.Main}.
 */
package org.unres.cli;
