package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junheng.facts.Dossier;
import org.junheng.facts.DossierReader;
import org.junheng.facts.Known;
import org.junit.jupiter.api.Test;

/** A dossier as its format writes it: everything that it holds, and that it is the same when it is read. */
class DossierTextTest {
    /** Written by hand from the description of the format. */
    private static final String LINE = """
            {"format":"junheng-dossier/1","asOf":"2021-12-31",\
            "county":{"code":"100000","name":"县","facts":{"funds":7.50,"level":2,"opened":"2019-09-01","people":12,\
            "plan":true,"site":"town"}},\
            "schools":[\
            {"code":"S1","name":"first","kind":"nine-year","locale":"rural","ownership":"public","sponsor":7,\
            "boarding":false,"builtIn":1998,"facts":{"area":60.00},\
            "sections":{"primary":{"students":3,"facts":{"teachers":2}},"junior":{"students":210,"facts":{"desks":80}}},\
            "classes":[{"stage":"primary","grade":1,"name":"1","students":3},\
            {"stage":"junior","grade":2,"name":"4","students":45}],\
            "records":{"room":[{"size":96},{"size":40,"use":"music"}]}},\
            {"code":"S2","name":"second","kind":"primary","facts":{},\
            "sections":{"primary":{"students":100,"facts":{"teachers":9}}},"classes":[],"records":{}},\
            {"code":"S3","name":"third","kind":"teaching-point","facts":{},\
            "sections":{"primary":{"students":1,"facts":{}}},"classes":[],"records":{}}],\
            "series":{"pupils":{"2020":100},"spent":{"2019":5.25,"2020":6}},\
            "records":{"steps":[],"works":[{"cost":3},{}]},\
            "reported":[{"indicator":"books","stage":"primary","statistic":"cv","value":0.321,"decimals":3},\
            {"stage":"junior","statistic":"composite-cv","value":0.5,"decimals":1}],\
            "attestations":[{"criterion":"A1","subject":"100000","holds":true,"by":"office","on":"2021-12-31",\
            "evidence":["a.pdf","b.pdf"]},\
            {"criterion":"A2","subject":"S1","holds":false,"by":"head","evidence":[]}]}
            """;

    static Dossier read(String text) {
        Known known = new Known(SmallCounty.DICTIONARY, Set.of("books"), Map.of("A1", "county", "A2", "school"));
        return new DossierReader(known, DossierReader.DEFAULT_MOST_BYTES).parse(text, "small", 1);
    }

    @Test
    void wholeCountyOnOneLine() {
        assertThat(DossierText.line(SmallCounty.DOSSIER)).isEqualTo(LINE);
    }

    @Test
    void readBackItIsTheSame() {
        assertThat(Said.otherwise(SmallCounty.DOSSIER, read(DossierText.of(SmallCounty.DOSSIER))))
                .isEmpty();
        assertThat(Said.otherwise(SmallCounty.DOSSIER, read(LINE))).isEmpty();
    }

    /** The same text, broken into lines of which each says one thing. */
    @Test
    void forPeopleOverSeveralLines() {
        String text = DossierText.of(SmallCounty.DOSSIER);

        assertThat(text.lines())
                .startsWith(
                        "{",
                        "  \"format\" : \"junheng-dossier/1\",",
                        "  \"asOf\" : \"2021-12-31\",",
                        "  \"county\" : {",
                        "    \"code\" : \"100000\",");
        assertThat(text.replaceAll("\\s", "")).isEqualTo(LINE.strip());
    }
}
