package dev.wterror.spark;

import dev.wterror.WTErrorCategory;
import dev.wterror.WTErrorGuidance;
import dev.wterror.WTErrorInfo;
import dev.wterror.WTErrors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * For Spark: what the catalogue knows of a code.
 *
 * <p>A function of Spark's, {@code wterror_describe} where {@link WTErrorExtensions} or {@code registerJavaFunction} gives it
 * that name. What it gives is a struct whose members are named as the columns of the table {@code codes}: NULL for NULL. An
 * unlisted code keeps its number and the category of its range, and has NULL in all else. {@code summary}, {@code owner},
 * {@code action}, {@code retry}, {@code retryable} and {@code http_status} are derived: this project's judgement.
 */
public final class WTErrorDescribe implements UDF1<Number, Row> {
    private static final long serialVersionUID = 1L;

    /** What the function gives, for {@code register} where a type is asked for. */
    public static final DataType TYPE = new StructType()
        .add("code", DataTypes.LongType, false)
        .add("id", DataTypes.StringType)
        .add("name", DataTypes.StringType)
        .add("category", DataTypes.StringType)
        .add("summary", DataTypes.StringType)
        .add("owner", DataTypes.StringType)
        .add("action", DataTypes.StringType)
        .add("retry", DataTypes.StringType)
        .add("retryable", DataTypes.BooleanType)
        .add("http_status", DataTypes.IntegerType);

    /**
     * Returns what is known of a code, which is a column of whole numbers; null for null.
     *
     * @throws IllegalArgumentException where the column has other numbers.
     */
    @Override
    public Row call(Number code) {
        if (code == null) return null;
        if (!(code instanceof Long || code instanceof Integer || code instanceof Short || code instanceof Byte)) {
            throw new IllegalArgumentException("wterror_describe takes a code, a whole number, and got "
                + code + " of type " + code.getClass().getSimpleName() + ": cast the column to BIGINT");
        }
        long number = code.longValue();
        if (number != (int) number) return unlisted(number, null); // outside 32 bits there are no ranges either
        WTErrorInfo info = WTErrors.lookup((int) number);
        if (info == null) return unlisted(number, WTErrorCategory.of((int) number));
        WTErrorGuidance guidance = info.getGuidance();
        return RowFactory.create(
            number,
            info.getId(),
            info.getName(),
            info.getCategory().getId(),
            info.getSummary(),
            guidance.getOwner().getId(),
            guidance.getAction().getId(),
            guidance.getRetry().getId(),
            guidance.isRetryable(),
            info.getHttpStatus());
    }

    private static Row unlisted(long number, WTErrorCategory category) {
        return RowFactory.create(
            number, null, null, category == null ? null : category.getId(), null, null, null, null, null, null);
    }
}
