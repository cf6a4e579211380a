package org.unres.guard.engine;

import java.util.Locale;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrLowerCase;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.E_StrUpperCase;
import org.apache.jena.sparql.expr.E_Subtract;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.vocabulary.XSD;
import org.unres.guard.limits.Limits;
import org.unres.guard.limits.Refusal;

/** Puts a bounded expression for each that could take time or memory without end, and refuses functions not offered. */
final class BoundedExpressions extends ExprTransformCopy {
    private static final int LIST = 2_000;

    private final Limits limits;

    BoundedExpressions(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
        return switch (function) {
            case E_Regex regex -> new BoundedRegex(args);
            case E_StrReplace replace -> new BoundedReplace(args, limits.maxLiteral());
            case E_StrConcat concat -> new BoundedConcat(args, limits.maxLiteral());
            case E_OneOfBase list when args.size() > LIST -> throw Refusal.badQuery(String.format(Locale.ROOT,
                    "IN takes at most %,d values here; write them into VALUES.", LIST));
            case E_Call call -> throw Refusal.badQuery("CALL is not offered here; write the function's IRI.");
            case E_Function cast when isCast(cast.getFunctionIRI()) -> super.transform(cast, texts(args));
            case E_Function named -> super.transform(offered(named), args);
            default -> super.transform(function, args);
        };
    }

    // A string may be long, and is not read.
    private static boolean isCast(String function) {
        return function.startsWith(XSD.NS) && !function.equals(XSD.xstring.getURI());
    }

    private static ExprList texts(ExprList args) {
        return new ExprList(args.getList().stream().map(text -> (Expr) BoundedValue.text(text)).toList());
    }

    private static E_Function offered(E_Function function) {
        OfferedFunctions.require(function.getFunctionIRI());
        return function;
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr text) {
        return switch (function) {
            case E_StrUpperCase upper -> new BoundedCase(text, true, limits.maxLiteral());
            case E_StrLowerCase lower -> new BoundedCase(text, false, limits.maxLiteral());
            default -> super.transform(function, text);
        };
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
        return switch (function) {
            case E_Multiply product -> BoundedValue.result(new BoundedMultiply(left, right));
            case E_Add sum -> BoundedValue.result(super.transform(sum, left, right));
            case E_Subtract difference -> BoundedValue.result(super.transform(difference, left, right));
            case E_StrDatatype typed -> super.transform(typed, BoundedValue.text(left), right);
            default -> super.transform(function, left, right);
        };
    }
}
