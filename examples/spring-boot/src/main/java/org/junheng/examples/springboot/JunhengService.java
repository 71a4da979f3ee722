package org.junheng.examples.springboot;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junheng.findings.FindingsJson;
import org.junheng.report.county.CountyPage;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;

/** Evaluates counties over HTTP: {@code java -jar junheng-service.jar}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JunhengService {
    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(JunhengService.class, args);
    }

    /** Findings as data; what a client gets that does not say what it wants. */
    @Bean
    @Order(1)
    EvaluatedConverter findings() {
        return new EvaluatedConverter(MediaType.APPLICATION_JSON, (county, out) -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            FindingsJson.writeLine(county.evaluation(), writer);
            writer.flush();
        });
    }

    /** The report, as one page that needs nothing else. */
    @Bean
    @Order(2)
    EvaluatedConverter report() {
        return new EvaluatedConverter(
                new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8), CountyPage.standard());
    }
}
