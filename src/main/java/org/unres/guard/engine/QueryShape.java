package org.unres.guard.engine;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserConstants;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserTokenManager;
import org.apache.jena.sparql.lang.arq.javacc.SimpleCharStream;
import org.apache.jena.sparql.lang.arq.javacc.Token;
import org.apache.jena.sparql.lang.arq.javacc.TokenMgrError;
import org.unres.guard.limits.Refusal;

/**
 * The size of a query before it is parsed: variables, groups, nested EXISTS, numbers in paths. The parser and the optimizer
 * multiply these. {@code ?a (:p{1000000}){1000} ?b} would be expanded before it can be cancelled. The words of the query are
 * counted, since the parser itself expands.
 */
public final class QueryShape implements ARQParserConstants {
    private static final int VARIABLES = 2_000;
    private static final int GROUPS = 500;
    private static final int EXISTS_IN_EXISTS = 5;
    private static final long STEPS = 1_000;
    private static final int LONG = 9_000;
    private static final Pattern CODE = Pattern.compile("\\\\[uU]");

    private final List<Token> words;
    private final Deque<Boolean> groups = new ArrayDeque<>();
    private final Deque<Long> lengths = new ArrayDeque<>(List.of(0L));
    private int variables;
    private int opened;
    private long steps;
    private long last;

    private QueryShape(List<Token> words) {
        this.words = words;
    }

    /** @throws Refusal 400 if there is too much of something */
    public static void check(String query) {
        QueryShape shape = new QueryShape(words(query));
        for (int at = 0; at < shape.words.size(); at++) {
            at = shape.count(at);
        }
    }

    // Behind what is no word, the parser does not go on either, and says where it is.
    private static List<Token> words(String query) {
        ARQParserTokenManager reader = new ARQParserTokenManager(new SimpleCharStream(new StringReader(query)));
        List<Token> words = new ArrayList<>();
        try {
            for (Token word = reader.getNextToken(); word.kind != EOF; word = reader.getNextToken()) {
                words.add(word);
            }
        } catch (TokenMgrError noWord) {
            return words;
        }
        return words;
    }

    /** The place of the last word that was counted. */
    private int count(int at) {
        int end = rangeEnd(at);
        if (end > at) {
            repeat(at, end);
            return end;
        }
        requireValue(at);
        switch (words.get(at).kind) {
            case VAR1, VAR2 -> {
                variables++;
                require(variables <= VARIABLES, "A query may name variables %,d times here; ask for less at a time.", VARIABLES);
                step(1);
            }
            case LBRACE -> open(at);
            case LPAREN -> lengths.push(0L);
            case RBRACE -> {
                groups.poll();
                close();
            }
            case RPAREN -> close();
            default -> step(1);
        }
        return at;
    }

    // A literal becomes a value as soon as it is read.
    private void requireValue(int at) {
        String written = words.get(at).image;
        boolean typed = at + 1 < words.size() && words.get(at + 1).kind == DATATYPE;
        if (typed && CODE.matcher(written).find()) {
            throw Refusal.badQuery("A literal with a type may not have \\u in it here; write the character itself.");
        }
        if (typed) {
            NumberLimits.requireTyped(written);
        } else if (written.length() > LONG && Character.isDigit(written.charAt(written.length() - 1))) {
            NumberLimits.requireWritten(written);
        }
    }

    private void open(int at) {
        opened++;
        groups.push(at > 0 && words.get(at - 1).kind == EXISTS);
        lengths.push(0L);
        require(opened <= GROUPS, "A query may have %,d groups { } here; ask for less at a time.", GROUPS);
        require(groups.stream().filter(exists -> exists).count() <= EXISTS_IN_EXISTS,
                "EXISTS may stand in EXISTS %d deep here.", EXISTS_IN_EXISTS);
    }

    private void close() {
        long length = lengths.size() > 1 ? lengths.pop() : 0;
        step(Math.max(1, length));
    }

    private void step(long length) {
        last = length;
        lengths.push(lengths.pop() + length);
    }

    /** Of {@code {n}}, {@code {n,m}}, {@code {n,}}, {@code {,m}} behind a path the place of the brace that closes, else the same. */
    private int rangeEnd(int at) {
        if (words.get(at).kind != LBRACE || at == 0 || isVariable(words.get(at - 1))) {
            return at;
        }
        int end = at + 1;
        while (end < words.size() && end <= at + 3 && (words.get(end).kind == INTEGER || words.get(end).kind == COMMA)) {
            end++;
        }
        return end > at + 1 && end < words.size() && words.get(end).kind == RBRACE ? end : at;
    }

    private void repeat(int from, int end) {
        for (Token word : words.subList(from + 1, end)) {
            if (word.kind == INTEGER) {
                boolean large = word.image.length() > 6;
                long times = large ? STEPS + 1 : Math.max(1, Long.parseLong(word.image));
                lengths.push(lengths.pop() + last * (times - 1));
                last *= times;
                steps += last;
            }
        }
        require(steps <= STEPS, "Numbers in property paths may make %,d steps in all here; use + or *.", (int) STEPS);
    }

    private static boolean isVariable(Token word) {
        return word.kind == VAR1 || word.kind == VAR2;
    }

    private static void require(boolean kept, String sentence, int most) {
        if (!kept) {
            throw Refusal.badQuery(String.format(Locale.ROOT, sentence, most));
        }
    }
}
