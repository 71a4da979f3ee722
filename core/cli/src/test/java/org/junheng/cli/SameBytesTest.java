package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The same dossier gives the same bytes: anywhere, and in whatever order it was written. */
class SameBytesTest {
    private static final Set<Object> KEPT = Set.of("records", "evidence");
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final Run TEXT = Run.of("evaluate", Run.CONSTRUCTED, "--all");
    private static final Run JSON = Run.of("evaluate", Run.CONSTRUCTED, "--format", "json");
    private static final Run HELP = Run.of("evaluate", "--help");
    private static final Run SCHEMA = Run.of("schema");

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, Asia/Shanghai",
        "en-US, America/New_York",
        "und, Asia/Shanghai",
        "ar-EG-u-nu-arab, Asia/Kathmandu",
        "tr-TR, Pacific/Apia"
    })
    void localeAndTimeZoneChangeNothing(String locale, String zone) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(Run.of("evaluate", Run.CONSTRUCTED, "--all")).isEqualTo(TEXT);
        assertThat(Run.of("evaluate", Run.CONSTRUCTED, "--format", "json")).isEqualTo(JSON);
        assertThat(Run.of("evaluate", "--help")).isEqualTo(HELP);
        assertThat(Run.of("schema")).isEqualTo(SCHEMA);
    }

    @Test
    void orderOfSchoolsAndFieldsChangesNothing() throws IOException {
        Object dossier = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readValue(Files.readString(Path.of(Run.CONSTRUCTED)), Object.class);
        for (int seed = 0; seed < 5; seed++) {
            Path shuffled = folder.resolve("shuffled.json");
            String text = JsonMapper.shared().writeValueAsString(shuffled(dossier, new Random(seed)));
            Files.writeString(shuffled, text);

            assertThat(Run.of("evaluate", shuffled.toString(), "--format", "json"))
                    .isEqualTo(JSON);
            assertThat(Run.of("evaluate", shuffled.toString(), "--all")).isEqualTo(TEXT);
        }
    }

    /** Rooms are told apart by their place in the list, and files of evidence are shown as they are listed: both stay. */
    private static Object shuffled(Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            Collections.shuffle(entries, random);
            Map<Object, Object> shuffled = new LinkedHashMap<>();
            entries.forEach(each -> shuffled.put(
                    each.getKey(), KEPT.contains(each.getKey()) ? each.getValue() : shuffled(each.getValue(), random)));
            return shuffled;
        }
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            list.forEach(each -> items.add(shuffled(each, random)));
            Collections.shuffle(items, random);
            return items;
        }
        return value;
    }
}
