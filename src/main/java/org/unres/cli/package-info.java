/**
 * The command line: one class for each verb. Only this package prints and exits. To add a verb, write its class and add it to
 * the list in {@link org.unres.cli.Main}.
 */
package org.unres.cli;
