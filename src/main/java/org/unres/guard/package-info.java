/**
 * What stands between the public and the engine at {@code /unres/sparql}, behind {@link org.unres.guard.Guard}. To add a query
 * that it must withstand, put it into {@code src/test/resources/guard/runaway/}.
 */
package org.unres.guard;
