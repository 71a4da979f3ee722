package org.junheng.benchmarks.peers;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junheng.benchmarks.handwritten.Found;
import org.junheng.benchmarks.handwritten.PlainReader;
import org.junheng.benchmarks.work.Contender;
import org.junheng.benchmarks.work.Criterion;
import org.junheng.benchmarks.work.Judged;
import org.junheng.benchmarks.work.Task;
import org.junheng.facts.Dossier;

/** A rule engine or expression language as a contender. */
public final class Peer implements Contender {
    private final String name;
    private final Supplier<RuleEngine> maker;

    private Peer(String name, Supplier<RuleEngine> maker) {
        this.name = name;
        this.maker = maker;
    }

    /** Expressions that Java calls. */
    public static List<Contender> languages() {
        return List.of(
                new Peer("SpEL, compiled expressions", SpelRules::new),
                new Peer("MVEL, compiled expressions", MvelRules::new),
                new Peer("CEL", CelRules::new));
    }

    /** Engines that have rules. */
    public static List<Contender> engines() {
        return List.of(
                new Peer("Easy Rules", EasyRules::new),
                new Peer("Evrete", EvreteRules::new),
                new Peer("Drools, one fact per section, limits on the left", DroolsRules::new),
                new Peer("Drools DMN", DmnRules::new));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Task over(List<Dossier> counties) {
        RuleEngine engine = maker.get();
        return new Task() {
            @Override
            public long run() {
                List<RuledCounty.Result> all = results().toList();
                return all.stream()
                        .mapToLong(each -> each.findings().size() + 1)
                        .sum();
            }

            @Override
            public Stream<Judged> judged() {
                return counties.stream().flatMap(county -> {
                    RuledCounty.Result result = RuledCounty.judge(new PlainReader().read(county), engine);
                    return Stream.concat(
                            result.findings().stream().map(Found::judged),
                            Stream.of(Judged.of(
                                    Criterion.VERDICT, county.county().code(), result.verdict(), Double.NaN)));
                });
            }

            private Stream<RuledCounty.Result> results() {
                PlainReader reader = new PlainReader();
                return counties.stream().map(county -> RuledCounty.judge(reader.read(county), engine));
            }
        };
    }
}
