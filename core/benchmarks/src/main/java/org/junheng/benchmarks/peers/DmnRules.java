package org.junheng.benchmarks.peers;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Decision Model and Notation by Drools: a decision for each question as a FEEL expression, a model for each kind of fact. */
final class DmnRules implements RuleEngine {
    private static final Pattern NAME = Pattern.compile("\\b([nd]\\d+|value)\\b");

    private final DMNRuntime runtime;
    private final Map<Fact.Kind, DMNModel> models = new EnumMap<>(Fact.Kind.class);

    DmnRules() {
        Map<Fact.Kind, List<Question>> byKind = new EnumMap<>(Fact.Kind.class);
        RuleTable.questions()
                .forEach(each -> byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>())
                        .add(each));
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(byKind.entrySet().stream()
                        .map(each -> ResourceFactory.newReaderResource(
                                new StringReader(model(each.getKey(), each.getValue())), "UTF-8"))
                        .toList())
                .getOrElseThrow(IllegalStateException::new);
        runtime.getModels().forEach(model -> models.put(Fact.Kind.valueOf(model.getName()), model));
    }

    private static String model(Fact.Kind kind, List<Question> questions) {
        StringBuilder xml =
                new StringBuilder("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\" id=\"m\" name=\""
                        + kind + "\" namespace=\"" + kind + "\">\n");
        Set<String> inputs = new TreeSet<>();
        questions.forEach(question -> inputs.addAll(names(expression(question))));
        for (String input : inputs) {
            xml.append("<inputData id=\"").append(input).append("\" name=\"").append(input);
            xml.append("\"><variable name=\"").append(input).append("\" typeRef=\"number\"/></inputData>\n");
        }
        questions.forEach(question -> decision(question, xml));
        return xml.append("</definitions>").toString();
    }

    private static void decision(Question question, StringBuilder xml) {
        String name = "a" + question.place();
        xml.append("<decision id=\"").append(name).append("\" name=\"").append(name);
        xml.append("\"><variable name=\"").append(name).append("\" typeRef=\"string\"/>");
        for (String input : names(expression(question))) {
            xml.append("<informationRequirement><requiredInput href=\"#").append(input);
            xml.append("\"/></informationRequirement>");
        }
        String text = expression(question).replace("<", "&lt;").replace(">", "&gt;");
        xml.append("<literalExpression><text>").append(text).append("</text></literalExpression></decision>\n");
    }

    private static Set<String> names(String expression) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(expression);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }

    private static String expression(Question question) {
        List<Alternative> alternatives = question.alternatives();
        StringBuilder text = new StringBuilder();
        for (Alternative each : alternatives.subList(0, alternatives.size() - 1)) {
            text.append("if ")
                    .append(feel(each.condition()))
                    .append(" then \"")
                    .append(each.answer())
                    .append("\" else ");
        }
        return text.append('"')
                .append(alternatives.get(alternatives.size() - 1).answer())
                .append('"')
                .toString();
    }

    private static String feel(String condition) {
        return condition
                .replace("&&", "and")
                .replace("||", "or")
                .replace("==", "=")
                .replace("!(", "not(");
    }

    @Override
    public void answer(List<Fact> facts) {
        for (Fact fact : facts) {
            DMNContext context = runtime.newContext();
            fact.asMap().forEach(context::set);
            DMNResult result = runtime.evaluateAll(models.get(fact.kind()), context);
            for (int place = 0; place < RuleTable.places(fact.kind()); place++) {
                fact.found(place, Answer.valueOf((String)
                        result.getDecisionResultByName("a" + place).getResult()));
            }
        }
    }
}
