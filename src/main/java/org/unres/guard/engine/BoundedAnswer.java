package org.unres.guard.engine;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apache.jena.query.QueryCancelledException;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.Refusal;

/**
 * The rows or triples of an answer up to the limits of number and of text. Where it leaves something out it says so once:
 * "rows=100000" or "text=64000000".
 */
public final class BoundedAnswer<T> implements Iterator<T> {
    private final Iterator<T> all;
    private final ToLongFunction<T> text;
    private final Limits limits;
    private final Consumer<String> cut;
    private long rows;
    private long characters;
    private boolean over;

    public BoundedAnswer(Iterator<T> all, ToLongFunction<T> text, Limits limits, Consumer<String> cut) {
        this.all = all;
        this.text = text;
        this.limits = limits;
        this.cut = cut;
    }

    @Override
    public boolean hasNext() {
        if (over || !more()) {
            return false;
        }
        if (rows >= limits.maxRows()) {
            over = true;
            cut.accept("rows=" + limits.maxRows());
        } else if (characters >= limits.maxText()) {
            over = true;
            cut.accept("text=" + limits.maxText());
        }
        return !over;
    }

    private boolean more() {
        return uncancelled(all::hasNext);
    }

    // Fuseki would write a cancelled query's answer to its end, with a comment that no format has.
    private static <R> R uncancelled(Supplier<R> step) {
        try {
            return step.get();
        } catch (QueryCancelledException e) {
            throw Refusal.tooMuch("The query was ended.");
        }
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T next = uncancelled(all::next);
        rows++;
        characters += text.applyAsLong(next);
        return next;
    }
}
