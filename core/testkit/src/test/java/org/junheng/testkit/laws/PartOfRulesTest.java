package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.junit.jupiter.api.Test;

/** A part of some compiled rules is they themselves but for the rules that are not there. */
class PartOfRulesTest {
    private static <T> T saying(Class<T> type, Map<String, ?> answers) {
        return type.cast(Proxy.newProxyInstance(
                PartOfRulesTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "toString" -> type.getSimpleName();
                    default -> answers.get(method.getName());
                }));
    }

    private static Rule rule(String inPackage, String name) {
        return saying(Rule.class, Map.of("getPackage", inPackage, "getName", name));
    }

    private static Model model(Rule... rules) {
        return saying(
                Model.class,
                Map.of(
                        "getName", "rules",
                        "getPackageName", "test.p",
                        "getRules", List.of(rules),
                        "getGlobals", List.of(saying(Global.class, Map.of())),
                        "getQueries", List.of(saying(Query.class, Map.of())),
                        "getTypeMetaDatas", List.of(saying(TypeMetaData.class, Map.of())),
                        "getEntryPoints", List.of(saying(EntryPoint.class, Map.of()))));
    }

    @Test
    void rulesAreKnownByPackageAndName() {
        Rule one = rule("test.p", "R1");
        Rule two = rule("test.p", "R2");
        Rule other = rule("test.q", "R2");

        assertThat(PartOfRules.of(List.of(model(one, two), model(other)), Set.of("test.p/R1", "test.q/R2")))
                .extracting(Model::getRules)
                .containsExactly(List.of(one), List.of(other));
    }

    /** A package without any rule need not be loaded. */
    @Test
    void packageWithoutRulesIsLeftOut() {
        assertThat(PartOfRules.of(List.of(model(rule("test.p", "R1"))), Set.of("test.p/R2")))
                .isEmpty();
    }

    @Test
    void everythingElseIsAsItWas() {
        Model whole = model(rule("test.p", "R1"));
        Model part = PartOfRules.of(List.of(whole), Set.of("test.p/R1")).get(0);

        assertThat(part.getName()).isEqualTo("rules");
        assertThat(part.getPackageName()).isEqualTo("test.p");
        assertThat(part.getGlobals()).isEqualTo(whole.getGlobals()).hasSize(1);
        assertThat(part.getQueries()).isEqualTo(whole.getQueries()).hasSize(1);
        assertThat(part.getTypeMetaDatas()).isEqualTo(whole.getTypeMetaDatas()).hasSize(1);
        assertThat(part.getEntryPoints()).isEqualTo(whole.getEntryPoints()).hasSize(1);
    }
}
