package org.unres.serve.catalogue;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** Numbers and years in the cells of an answer: 1999 for "1999-12-17"^^xsd:date, and for 1999 in a column called "year". */
final class AnswerNumbers {
    private static final String TYPES = XSD.getURI();
    private static final Set<String> DATES =
            Set.of(XSD.date.getURI(), XSD.dateTime.getURI(), XSD.gYear.getURI(), XSD.gYearMonth.getURI());
    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})(?:-.*)?");

    private AnswerNumbers() {}

    static OptionalDouble number(Node node) {
        return node != null && node.isLiteral() && node.getLiteralDatatypeURI().startsWith(TYPES)
                && node.getLiteralDatatype().isValid(node.getLiteralLexicalForm()) && node.getLiteralValue() instanceof Number n
                && Double.isFinite(n.doubleValue()) ? OptionalDouble.of(n.doubleValue()) : OptionalDouble.empty();
    }

    static OptionalInt year(String column, Node node) {
        boolean dated = node != null && node.isLiteral() && (DATES.contains(node.getLiteralDatatypeURI())
                || (column.toLowerCase(Locale.ROOT).matches(".*(year|decade)s?") && number(node).isPresent()));
        Matcher year = YEAR.matcher(dated ? node.getLiteralLexicalForm() : "");
        return year.matches() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }
}
