package org.junheng.examples.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The results of a run as an SQL database: DuckDB in memory, with views over the Parquet files where they lie. {@code findings}, {@code
 * counties} and {@code errors} are the files; {@code verdicts} and {@code statistics} have a row for each of those of a county.
 */
final class NationDatabase implements AutoCloseable {
    private final Connection connection;

    private NationDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens the results of a run.
     *
     * @throws IllegalArgumentException if the folder has none
     */
    static NationDatabase open(Path folder) throws SQLException {
        if (!Files.isDirectory(folder.resolve("findings"))) {
            throw new IllegalArgumentException(folder + " has no findings: expected the folder that 'evaluate' wrote");
        }
        NationDatabase database = new NationDatabase(DriverManager.getConnection("jdbc:duckdb:"));
        try (Statement statement = database.connection.createStatement()) {
            statement.execute(
                    text("views.sql").replace("${folder}", folder.toString().replace("'", "''")));
        }
        return database;
    }

    /** The SQL of a question that this example brings. */
    static String question(String name) {
        return text("questions/" + name + ".sql");
    }

    /**
     * The answer to a query: the names of its columns, then its rows, all as text; what is not known is empty.
     *
     * @throws IllegalArgumentException if it cannot be answered
     */
    List<List<String>> ask(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            ResultSetMetaData columns = answer.getMetaData();
            List<List<String>> rows = new ArrayList<>();
            rows.add(row(columns, columns::getColumnLabel));
            while (answer.next()) {
                rows.add(row(columns, answer::getString));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static List<String> row(ResultSetMetaData columns, Cell cell) throws SQLException {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.add(Objects.toString(cell.text(i), ""));
        }
        return row;
    }

    /** What stands in a column, counted from 1. */
    private interface Cell {
        @Nullable
        String text(int column) throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static String text(String name) {
        try (InputStream in = NationDatabase.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no question " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
