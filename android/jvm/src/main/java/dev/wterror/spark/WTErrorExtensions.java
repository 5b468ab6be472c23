package dev.wterror.spark;

import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.ApplyFunctionExpression;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.types.DataTypes;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * For Spark SQL: gives every session {@code wterror_scan(line)} and {@code wterror_describe(code)}, by one setting,
 * {@code spark.sql.extensions=dev.wterror.spark.WTErrorExtensions}.
 *
 * <p>Spark makes it, when a session begins. What the functions give is what {@link WTErrorScan} and {@link WTErrorDescribe} do.
 */
public final class WTErrorExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
    /** Adds the functions to a session's. */
    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        add(extensions,
            new SqlFunction("wterror_scan", DataTypes.StringType, WTErrorScan.TYPE, new WTErrorScan()),
            "_FUNC_(line) - Returns the SDK's errors in a line of a log, as an array of structs.");
        add(extensions,
            new SqlFunction("wterror_describe", DataTypes.LongType, WTErrorDescribe.TYPE, new WTErrorDescribe()),
            "_FUNC_(code) - Returns what the error catalogue knows of a code, as a struct.");
        return BoxedUnit.UNIT;
    }

    private static void add(SparkSessionExtensions extensions, SqlFunction function, String usage) {
        String name = function.name();
        ExpressionInfo info = new ExpressionInfo(
            function.implementation(), null, name, usage, "", "", "", "", "", "", "java_udf");
        extensions.injectFunction(new Tuple3<>(new FunctionIdentifier(name), info, new Builder(function)));
    }

    /** Makes the call of a function, where a query has one. */
    private static final class Builder extends AbstractFunction1<Seq<Expression>, Expression> {
        private final SqlFunction function;

        Builder(SqlFunction function) {
            this.function = function;
        }

        @Override
        public Expression apply(Seq<Expression> arguments) {
            if (arguments.size() != 1) {
                throw new IllegalArgumentException(
                    function.name() + " takes one argument, and got " + arguments.size());
            }
            return new ApplyFunctionExpression(function, arguments);
        }
    }
}
