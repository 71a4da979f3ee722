package org.junheng.examples.springboot;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which packs are in force, and the door to reload them. */
@RestController
class PacksController {
    private static final String RELOADS = "junheng.reloads";

    private final PacksInForce packs;
    private final MeterRegistry metrics;

    PacksController(PacksInForce packs, MeterRegistry metrics) {
        this.packs = packs;
        this.metrics = metrics;
    }

    @GetMapping("/packs")
    List<Edition.Entry> packs() {
        return packs.edition().packs();
    }

    /** Reads the folder of packs again, and answers with what is in force then. */
    @PostMapping("/packs/reload")
    List<Edition.Entry> reload() {
        String result = "refused";
        try {
            Edition edition = packs.reload();
            result = "taken";
            return edition.packs();
        } finally {
            metrics.counter(RELOADS, "result", result).increment();
        }
    }
}
