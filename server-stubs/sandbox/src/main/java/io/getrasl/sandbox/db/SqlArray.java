package io.getrasl.sandbox.db;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.springframework.jdbc.core.SqlTypeValue;

/**
 * A list of values as one parameter, for {@code = any(?)}: the statement stays the same whatever the size of the list. Immutable.
 */
public final class SqlArray implements SqlTypeValue {

    private final String type;
    private final Object[] elements;

    private SqlArray(String type, Object[] elements) {
        this.type = type;
        this.elements = elements;
    }

    /** For a column of integers. */
    public static SqlArray ofIds(Collection<Long> ids) {
        return new SqlArray("bigint", ids.toArray(Long[]::new));
    }

    /** For a column of text. */
    public static SqlArray ofTexts(Collection<String> texts) {
        return new SqlArray("varchar", texts.toArray(String[]::new));
    }

    @Override
    public void setTypeValue(PreparedStatement statement, int index, int sqlType, String typeName) throws SQLException {
        Array array = statement.getConnection().createArrayOf(type, elements);
        statement.setArray(index, array);
    }
}
