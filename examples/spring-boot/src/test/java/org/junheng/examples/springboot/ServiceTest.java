package org.junheng.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.FindingsJson;
import org.junheng.report.Evaluated;
import org.junheng.report.county.CountyPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar is started once and called over HTTP: shipped packs and the compiler run out of jars inside a jar. */
@TestMethodOrder(OrderAnnotation.class)
class ServiceTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path DOSSIERS = Path.of("../dossiers");
    private static final String EVALUATE = "/evaluations";
    private static final int LARGEST = 400_000;

    /** 128 + SIGTERM. */
    private static final int TERMINATED = 143;

    @TempDir
    private static Path folder;

    private static LocalPlan plan;
    private static ServiceProcess service;

    @BeforeAll
    static void start() throws IOException {
        plan = new LocalPlan(folder.resolve("packs"));
        service = ServiceProcess.start(
                folder.resolve("log"), "--junheng.packs=" + plan.root(), "--junheng.largest-dossier=" + LARGEST + "B");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static byte[] dossier(String name) throws IOException {
        return Files.readAllBytes(DOSSIERS.resolve(name));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Evaluated evaluated(String name, String asOf) {
        ComplianceEvaluator evaluator = ComplianceEvaluator.withShippedPacks();
        Dossier dossier = evaluator.reader().read(DOSSIERS.resolve(name));
        Evaluation evaluation = evaluator.evaluate(dossier, LocalDate.parse(asOf));
        return new Evaluated(dossier, evaluation, evaluator.packs());
    }

    @Test
    void findingsAreThoseOfTheLibrary() throws IOException, InterruptedException {
        StringWriter expected = new StringWriter();
        FindingsJson.writeLine(
                evaluated("constructed-county.json", "2023-12-31").evaluation(), expected);

        HttpResponse<String> answer = service.post(EVALUATE, dossier("constructed-county.json"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).isEqualTo(expected.toString());
    }

    @Test
    void browserGetsTheReport() throws IOException, InterruptedException {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        CountyPage.standard().write(evaluated("ningguo-2022-reported.json", "2022-12-31"), expected);

        HttpResponse<String> answer = service.post(
                EVALUATE, dossier("ningguo-2022-reported.json"), "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).isEqualTo(expected.toString(StandardCharsets.UTF_8));
    }

    @Test
    void dateAndPacksAreTakenFromTheQuery() throws IOException, InterruptedException {
        HttpResponse<String> answer = service.post(
                EVALUATE + "?asOf=2013-12-31&pack=national/basic-balance-2012&pack=unnamed/county-report-2020",
                dossier("five-schools-books.json"));

        JsonNode findings = JSON.readTree(answer.body());
        assertThat(findings.path("asOf").asString()).isEqualTo("2013-12-31");
        assertThat(findings.path("verdicts").findValuesAsString("view"))
                .containsExactly("national/basic-balance-2012", "unnamed/county-report-2020");
    }

    @Test
    void mistakesComeWithLineAndPathInChinese() throws IOException, InterruptedException {
        String dossier = new String(dossier("five-schools-books.json"), StandardCharsets.UTF_8);

        JsonNode problem = problem(
                422,
                service.post(EVALUATE, utf8(dossier.replaceFirst("\"kind\": \"primary\"", "\"kind\": \"primry\""))));

        assertThat(problem.path("detail").asString()).isEqualTo("数据有 1 处错误,逐条见 problems");
        JsonNode mistake = problem.path("problems").path(0);
        assertThat(mistake.path("line").asInt()).isEqualTo(7);
        assertThat(mistake.path("path").asString()).isEqualTo("schools[0].kind");
        assertThat(mistake.path("text").asString())
                .startsWith("dossier.json:7 schools[0].kind: ")
                .contains("primry");
    }

    @Test
    void whatIsNoJsonIsABadRequest() throws IOException, InterruptedException {
        JsonNode problem = problem(400, service.post(EVALUATE, utf8("{\n\"format\": }"), "Accept", "text/html"));

        assertThat(problem.path("problems").path(0).path("line").asInt()).isEqualTo(2);
        problem(400, service.post(EVALUATE, "{\"format\": \"均衡\"}".getBytes("GBK")));
    }

    @Test
    void otherRefusalsSayWhatToDo() throws IOException, InterruptedException {
        byte[] county = dossier("five-schools-books.json");
        String undated = new String(county, StandardCharsets.UTF_8).replace("\"asOf\": \"2014-12-31\",", "");

        assertThat(detail(404, service.post(EVALUATE + "?pack=a/b", county))).contains("没有指标包\"a/b\"");
        assertThat(detail(400, service.post(EVALUATE + "?asOf=2023-13-01", county)))
                .contains("参数 asOf 写的是\"2023-13-01\"");
        assertThat(detail(422, service.post(EVALUATE, utf8(undated)))).contains("没有评估日期");
        assertThat(detail(422, service.post(EVALUATE + "?asOf=1990-01-01", county)))
                .contains("1990-01-01 没有现行的国家办法");
        assertThat(detail(413, service.post(EVALUATE, new byte[LARGEST + 1]))).contains("超过 " + LARGEST + " 字节");
        assertThat(detail(415, service.post(EVALUATE, county, "Content-Type", "text/plain")))
                .contains("application/json");
        assertThat(detail(406, service.post(EVALUATE, county, "Accept", "application/yaml")))
                .contains("application/json");
    }

    @Test
    void healthNamesRevisionsAndMetricsCountByOutcome() throws IOException, InterruptedException {
        String outcomes =
                "/actuator/metrics/junheng.verdicts?tag=pack:national/quality-balance-2017&tag=outcome:VETOED";

        service.post(EVALUATE, dossier("vetoed-county.json"));
        double before = count(outcomes);
        service.post(EVALUATE, dossier("vetoed-county.json"));
        problem(422, service.post(EVALUATE, utf8("{}")));

        assertThat(count(outcomes)).isEqualTo(before + 1);
        assertThat(count("/actuator/metrics/junheng.evaluations?tag=result:evaluated"))
                .isGreaterThanOrEqualTo(2);
        assertThat(count("/actuator/metrics/junheng.evaluations?tag=result:refused"))
                .isGreaterThanOrEqualTo(1);
        JsonNode health =
                JSON.readTree(service.get("/actuator/health/readiness").body());
        assertThat(health.path("status").asString()).isEqualTo("UP");
        assertThat(health.at("/components/packs/details/revisions/national~1quality-balance-2017")
                        .asString())
                .isEqualTo("2.0.0");
    }

    private static double count(String metric) throws IOException, InterruptedException {
        return JSON.readTree(service.get(metric).body())
                .at("/measurements/0/value")
                .asDouble();
    }

    /** Taken, changed, broken, mended: each time the last sound edition judges, and no request is lost meanwhile. */
    @Test
    void packsAreReloadedWithoutARestart() throws IOException, InterruptedException, ExecutionException {
        byte[] county = dossier("constructed-county.json");
        String path = EVALUATE + "?asOf=2026-06-01&pack=" + LocalPlan.ID;
        problem(404, service.post(path, county));

        plan.write("0.1");
        assertThat(reload().statusCode()).isEqualTo(200);
        assertThat(service.get("/packs").body()).contains(LocalPlan.ID, "national/quality-balance-2017");
        assertThat(required(service.post(path, county))).containsExactly("0.1");

        ExecutorService clients = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                answers.add(clients.submit(() -> required(service.post(path, county))));
            }
            plan.write("0.2");
            assertThat(reload().statusCode()).isEqualTo(200);
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get()).isIn(List.of("0.1"), List.of("0.2"));
            }
        } finally {
            clients.shutdownNow();
        }
        assertThat(required(service.post(path, county))).containsExactly("0.2");

        plan.write("0.x");
        JsonNode problem = problem(422, reload());
        assertThat(problem.path("detail").asString()).contains("原有的指标包继续有效");
        assertThat(problem.path("problems").path(0).path("text").asString())
                .contains("R1-psychology-teachers.drl:16: 0.x");
        assertThat(service.get("/actuator/health").body()).contains("lastReloadRefused", "0.x");
        assertThat(required(service.post(path, county))).containsExactly("0.2");

        plan.write("0.3");
        assertThat(reload().statusCode()).isEqualTo(200);
        assertThat(required(service.post(path, county))).containsExactly("0.3");
        assertThat(service.get("/actuator/health").body()).doesNotContain("lastReloadRefused");
    }

    /** The last test: it ends the service in the middle of a request. */
    @Test
    @Order(Integer.MAX_VALUE)
    void requestThatHasBegunIsAnsweredBeforeTheEnd() throws IOException, InterruptedException {
        int port = service.port();
        try (SlowRequest begun = new SlowRequest(port, dossier("five-schools-books.json"))) {
            // it is being served, beside the one that asks
            while (!service.get("/actuator/metrics/http.server.requests.active")
                    .body()
                    .contains("\"value\":2.0")) {
                Thread.sleep(20);
            }
            service.terminate();
            while (isOpen(port)) {
                Thread.sleep(20);
            }

            assertThat(begun.finish()).startsWith("HTTP/1.1 200").contains("junheng-findings/1");
        }
        assertThat(service.exitCode()).isEqualTo(TERMINATED);
    }

    private static boolean isOpen(int port) throws IOException {
        try {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return true;
        } catch (ConnectException e) {
            return false;
        }
    }

    private static HttpResponse<String> reload() throws IOException, InterruptedException {
        return service.post("/packs/reload", new byte[0]);
    }

    /** What the local criterion asks for, in all findings of it. */
    private static List<String> required(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body())
                .path("findings")
                .valueStream()
                .filter(each -> each.path("criterion").asString().equals("MP2026-R1-primary"))
                .map(each -> each.path("required").path("value").asString())
                .distinct()
                .toList();
    }

    private static JsonNode problem(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        return problem;
    }

    private static String detail(int status, HttpResponse<String> answer) {
        return problem(status, answer).path("detail").asString();
    }
}
