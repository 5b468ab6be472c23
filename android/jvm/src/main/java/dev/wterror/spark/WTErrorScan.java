package dev.wterror.spark;

import dev.wterror.WTErrorFinding;
import dev.wterror.WTErrorScanner;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * For Spark: the SDK's errors in a line of a log or, where the text has several, in those.
 *
 * <p>A function of Spark's, {@code wterror_scan} where {@link WTErrorExtensions} or {@code registerJavaFunction} gives it that
 * name. What it gives is an array of structs with the members of {@code wterror scan --format json} but for the file's name: an
 * empty one where nothing was found, NULL for NULL. An unlisted code keeps its number.
 */
public final class WTErrorScan implements UDF1<String, List<Row>> {
    private static final long serialVersionUID = 1L;

    private static final StructType FINDING = new StructType()
        .add("line", DataTypes.LongType, false)
        .add("column", DataTypes.LongType, false)
        .add("time", DataTypes.StringType)
        .add("code", DataTypes.LongType)
        .add("id", DataTypes.StringType)
        .add("category", DataTypes.StringType)
        .add("name", DataTypes.StringType)
        .add("contradicts", DataTypes.IntegerType)
        .add("certainty", DataTypes.StringType, false)
        .add("evidence", DataTypes.StringType, false)
        .add("session", DataTypes.StringType)
        .add("participant", DataTypes.StringType)
        .add("text", DataTypes.StringType, false);

    /** What the function gives, for {@code register} where a type is asked for. */
    public static final DataType TYPE = DataTypes.createArrayType(FINDING, false);

    /** One for all tasks of an executor: it may be used by many threads. */
    private static final class Scanner {
        static final WTErrorScanner SHARED = new WTErrorScanner();
    }

    /** Returns what is found in a text; null for null. */
    @Override
    public List<Row> call(String text) {
        if (text == null) return null;
        List<WTErrorFinding> findings = Scanner.SHARED.scan(text);
        List<Row> rows = new ArrayList<>(findings.size());
        for (WTErrorFinding finding : findings) {
            rows.add(RowFactory.create(
                finding.getLine(),
                finding.getColumn(),
                finding.getTime(),
                finding.getCode(),
                finding.getId(),
                finding.getCategory() == null ? null : finding.getCategory().getId(),
                finding.getName(),
                finding.getContradicts(),
                finding.getCertainty().getId(),
                finding.getEvidence(),
                finding.getSession(),
                finding.getParticipant(),
                finding.getText()));
        }
        return rows;
    }
}
