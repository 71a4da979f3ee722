package org.junheng.benchmarks.nation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The provinces with their division codes (GB/T 2260) and about as many counties as they have. */
final class Provinces {
    static final Provinces SHIPPED = new Provinces(read());

    private static final int COUNTIES_OF_CITY = 12;

    private final List<Province> provinces;
    private final int all;

    private Provinces(List<Province> provinces) {
        this.provinces = provinces;
        all = provinces.stream().mapToInt(Province::counties).sum();
    }

    private record Province(String code, String name, int counties) {
        static Province parse(String line) {
            String[] fields = line.split(",", -1);
            return new Province(fields[0], fields[1], Integer.parseInt(fields[2]));
        }
    }

    /**
     * Where a county lies.
     *
     * @param code six digits: province, city, and a county of 21 and up
     * @param name of province and county
     */
    record Place(String code, String name) {}

    /** The place of one of the counties of a nation; the provinces get their parts of them. */
    Place place(int number) {
        int left = number;
        for (Province province : provinces) {
            int own = Nation.COUNTIES * province.counties() / all + 1;
            if (left < own) {
                String code = String.format(
                        Locale.ROOT,
                        "%s%02d%02d",
                        province.code(),
                        1 + left / COUNTIES_OF_CITY,
                        21 + left % COUNTIES_OF_CITY);
                return new Place(code, province.name() + "示例" + (left + 1) + "县");
            }
            left -= own;
        }
        throw new IllegalArgumentException("no county " + number);
    }

    private static List<Province> read() {
        try (InputStream in = Objects.requireNonNull(Provinces.class.getResourceAsStream("provinces.csv"))) {
            List<Province> provinces = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Province::parse)
                    .forEach(provinces::add);
            return List.copyOf(provinces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
