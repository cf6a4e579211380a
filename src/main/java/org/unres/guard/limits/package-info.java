/**
 * The limits of a query and of a client, and what tells that one is reached. The door is {@link
 * org.unres.guard.limits.Limits}.
 */
package org.unres.guard.limits;
