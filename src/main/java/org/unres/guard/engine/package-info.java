/**
 * ARQ within limits: expressions, patterns and property functions that end. The door is {@link
 * org.unres.guard.engine.QueryContext}. To add a function that is bounded, write a class beside {@code BoundedReplace} and
 * put it in {@code BoundedExpressions}.
 */
package org.unres.guard.engine;
