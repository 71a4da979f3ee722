package org.junheng.report.tables;

import static org.junheng.report.tables.RawWorkbook.number;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.DossierReader;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Known;
import org.junheng.facts.Split;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;

/** Tables of a county of two schools over a small dictionary, all sound; a test changes a cell and sees what is said. */
final class SmallCounty {
    static final Known KNOWN = new Known(
            Dictionary.of(List.of(
                    fact("population", "人口总数", "county", FactType.AMOUNT, "万人"),
                    fact("recognised-on", "认定日期", "county", FactType.PAST_DATE, ""),
                    fact("recognised", "是否通过认定", "county", FactType.FLAG, ""),
                    words("chinese-level", "语文学业水平", "county", FactType.LEVEL, "Ⅰ", "Ⅱ", "Ⅲ"),
                    share("exchange-rate", "交流比例"),
                    split("area", "占地面积"),
                    fact("since", "启用日期", "school", FactType.DATE, ""),
                    fact("teachers", "专任教师数", "section", FactType.COUNT, "人"),
                    fact("room", "专用教室", "school", FactType.RECORDS, ""),
                    words("use", "用途", "school/room", FactType.WORD, "music", "arts"),
                    fact("area", "面积", "school/room", FactType.AMOUNT, "平方米"),
                    fact("name", "项目名称", "county/project", FactType.TEXT, ""),
                    fact("expenditure", "教育经费", "county/series", FactType.AMOUNT, "万元"))),
            Set.of("teaching-area"),
            Map.of("X-1", "county", "X-2", "school"));

    private static final String NONE = "";

    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    private @Nullable String merged;
    private String mergedIn = NONE;

    SmallCounty() {
        table("县", row("项目", "填写", "单位", "说明"), row("县代码", "990101"), row("县名称", "示例县"), row("数据日期", "2023-12-31"));
        table(
                "学校",
                row("学校代码", "学校名称", "办学类型", "占地面积(平方米)", "启用日期"),
                row("S1", "第一小学", "小学", number("3120.5"), "2001-09-01"),
                row("S2", "第二学校", "九年一贯制学校", number("8000")));
        table(
                "学部",
                row("学校代码", "学段", "学生数(人)", "专任教师数(人)"),
                row("S1", "小学", number("512"), number("30")),
                row("S2", "小学", number("300"), number("20")),
                row("S2", "初中", number("150")));
    }

    private static FactDefinition fact(String code, String name, String holder, FactType type, String unit) {
        BigDecimal least = type == FactType.COUNT || type == FactType.AMOUNT ? BigDecimal.ZERO : null;
        return new FactDefinition(code, name, holder, type, unit, 2, least, null, List.of(), null, NONE);
    }

    private static FactDefinition words(String code, String name, String holder, FactType type, String... words) {
        return new FactDefinition(code, name, holder, type, NONE, 0, null, null, List.of(words), null, NONE);
    }

    private static FactDefinition share(String code, String name) {
        BigDecimal most = BigDecimal.valueOf(100);
        return new FactDefinition(
                code, name, "county", FactType.AMOUNT, "%", 1, BigDecimal.ZERO, most, List.of(), null, NONE);
    }

    private static FactDefinition split(String code, String name) {
        Split split = Split.parse("1:1.1:1.32");
        return new FactDefinition(
                code, name, "school", FactType.AMOUNT, "平方米", 2, BigDecimal.ZERO, null, List.of(), split, NONE);
    }

    static DossierReader reader() {
        return new DossierReader(KNOWN, 1 << 20);
    }

    static String[] row(String... cells) {
        return cells;
    }

    /** Puts a table in, or another one in its place. */
    SmallCounty table(String name, String[]... rows) {
        tables.remove(name);
        return add(name, rows);
    }

    SmallCounty without(String name) {
        tables.remove(name);
        return this;
    }

    /** Adds rows to a table. */
    SmallCounty add(String name, String[]... rows) {
        List<List<String>> table = tables.computeIfAbsent(name, key -> new ArrayList<>());
        for (String[] row : rows) {
            table.add(List.of(row));
        }
        return this;
    }

    /** Writes one cell, such as D3. */
    SmallCounty cell(String table, String address, String cell) {
        List<List<String>> rows = tables.computeIfAbsent(table, key -> new ArrayList<>());
        int column = address.charAt(0) - 'A';
        int row = Integer.parseInt(address.substring(1)) - 1;
        List<String> cells = new ArrayList<>(rows.get(row));
        while (cells.size() <= column) {
            cells.add(NONE);
        }
        cells.set(column, cell);
        rows.set(row, cells);
        return this;
    }

    SmallCounty merge(String table, String range) {
        mergedIn = table;
        merged = range;
        return this;
    }

    /** Writes the workbook. */
    Path workbook(Path folder) throws IOException {
        RawWorkbook workbook = new RawWorkbook();
        tables.forEach(workbook::sheet);
        if (merged != null) {
            workbook.merge(mergedIn, merged);
        }
        return workbook.write(folder.resolve("county.xlsx"));
    }

    /** Writes the files, whose names are given for the tables; cells are texts, numbers as they are. */
    Path files(Path folder, Map<String, String> names) throws IOException {
        for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
            String file = names.getOrDefault(table.getKey(), table.getKey());
            int width = table.getValue().get(0).size();
            String text = table.getValue().stream()
                    .map(row -> line(row, width))
                    .collect(Collectors.joining("\r\n", NONE, "\r\n"));
            Files.writeString(folder.resolve(file + ".csv"), text);
        }
        return folder;
    }

    private static String line(List<String> row, int width) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String cell = i < row.size() ? row.get(i) : NONE;
            cells.add(cell.replaceAll(".*<v>(.*)</v>.*", "$1"));
        }
        return String.join(",", cells);
    }

    /** What is said about a file or folder, each mistake as a line without the folder's own path. */
    static List<String> mistakes(Path file) {
        TableReader reader = new TableReader(reader(), 1 << 20);
        try {
            if (Files.isDirectory(file)) {
                reader.folder(file);
            } else {
                reader.workbook(file);
            }
            return List.of();
        } catch (InvalidInputException e) {
            String folder =
                    (Files.isDirectory(file) ? file : file.toAbsolutePath().getParent()).toString();
            return e.problems().stream()
                    .map(Problem::text)
                    .map(text -> text.replace(folder + "/", NONE).replace(folder, "."))
                    .toList();
        }
    }
}
