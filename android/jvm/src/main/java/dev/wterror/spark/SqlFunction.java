package dev.wterror.spark;

import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import scala.Function1;

/**
 * A function of one argument as Spark's SQL calls it: with its own form of values, which the function's are changed from and
 * into. Spark sends it to its executors.
 */
final class SqlFunction implements ScalarFunction<Object> {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final DataType input;
    private final DataType result;
    private final UDF1<?, ?> function;
    private transient Function1<Object, Object> toScala;
    private transient Function1<Object, Object> toCatalyst;

    SqlFunction(String name, DataType input, DataType result, UDF1<?, ?> function) {
        this.name = name;
        this.input = input;
        this.result = result;
        this.function = function;
    }

    /** The name of the class that does it. */
    String implementation() {
        return function.getClass().getName();
    }

    @Override
    public String name() {
        return name;
    }

    /** By which Spark sees that two calls are the same; the default is a new one for each. */
    @Override
    public String canonicalName() {
        return "dev.wterror." + name;
    }

    @Override
    public DataType[] inputTypes() {
        return new DataType[] {input};
    }

    @Override
    public DataType resultType() {
        return result;
    }

    @Override
    public Object produceResult(InternalRow arguments) {
        // An executor gets the function without them.
        if (toScala == null) toScala = CatalystTypeConverters.createToScalaConverter(input);
        if (toCatalyst == null) toCatalyst = CatalystTypeConverters.createToCatalystConverter(result);
        Object argument = toScala.apply(arguments.get(0, input));
        return toCatalyst.apply(call(function, argument));
    }

    @SuppressWarnings("unchecked")
    private static Object call(UDF1<?, ?> function, Object argument) {
        try {
            return ((UDF1<Object, Object>) function).call(argument);
        } catch (RuntimeException error) {
            throw error;
        } catch (Exception error) {
            throw new IllegalStateException(error);
        }
    }
}
