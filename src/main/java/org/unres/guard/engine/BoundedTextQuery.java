package org.unres.guard.engine;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.unres.guard.limits.Refusal;
import org.unres.guard.limits.RunningQuery;

/** {@code text:query} with an end: of its hits, of its words, and without regular expressions, whose counts multiply. */
final class BoundedTextQuery extends TextQueryPF {
    // As many as Jena asks for where the query gives no number.
    private static final int MOST_HITS = 10_000;
    private static final int LONGEST = 1_000;
    // Each is held against all words of the index.
    private static final String OPEN = "*?~";
    private static final int MOST_OPEN = 20;
    private static final Pattern QUOTED_OR_ESCAPED = Pattern.compile("\\\\.|\"(?:[^\"\\\\]|\\\\.)*+\"", Pattern.DOTALL);

    @Override
    public QueryIterator exec(
            Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext execution) {
        RunningQuery.check();
        PropFuncArg given = Substitute.substitute(object, binding);
        List<Node> arguments = given.isList() ? given.getArgList() : List.of(given.getArg());
        arguments.stream().filter(Node::isLiteral).forEach(BoundedTextQuery::require);
        return super.exec(binding, subject, predicate, object, execution);
    }

    private static void require(Node literal) {
        String words = literal.getLiteralLexicalForm();
        if (literal.getLiteralValue() instanceof Number number
                && new BigInteger(number.toString()).compareTo(BigInteger.valueOf(MOST_HITS)) > 0) {
            throw Refusal.badQuery(String.format(Locale.ROOT, "text:query gives at most %,d hits.", MOST_HITS));
        }
        if (words.length() > LONGEST) {
            throw Refusal.badQuery(String.format(Locale.ROOT, "text:query takes at most %,d characters.", LONGEST));
        }
        String plain = QUOTED_OR_ESCAPED.matcher(words).replaceAll("");
        if (plain.chars().filter(c -> OPEN.indexOf(c) >= 0).count() > MOST_OPEN) {
            throw Refusal.badQuery("text:query takes at most " + MOST_OPEN + " of * ? ~ here.");
        }
        if (plain.contains("/")) {
            throw Refusal.badQuery("text:query takes no regular expressions here; put what has a slash into quotation marks, "
                    + "\"\\\"A/RES/74/175\\\"\".");
        }
    }
}
