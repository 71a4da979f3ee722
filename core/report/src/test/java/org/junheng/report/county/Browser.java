package org.junheng.report.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium with one page, as Debian's packages chromium and chromium-driver install it. */
final class Browser implements AutoCloseable {
    /** With this value a missing browser is a failure, and no reason to skip. */
    private static final String REQUIRED = "required";

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one; where there is none, the test is skipped loudly, or fails if JUNHENG_BROWSER says that one is required. */
    static Browser start() {
        Path chromium = found("chromium");
        Path chromedriver = found("chromedriver");
        boolean isThere = Files.isExecutable(chromium) && Files.isExecutable(chromedriver);
        if (!isThere && REQUIRED.equals(System.getenv("JUNHENG_BROWSER"))) {
            throw new AssertionError("JUNHENG_BROWSER=required, but there is no chromium and chromedriver on the PATH");
        }
        if (!isThere) {
            System.err.println("SKIPPED: the pages were not tested in a browser. Install chromium, chromium-driver and"
                    + " fonts-noto-cjk; JUNHENG_BROWSER=required makes this a failure.");
        }
        assumeTrue(isThere, "no chromium and chromedriver on the PATH: the pages were not tested in a browser");
        System.setProperty("webdriver.chrome.driver", chromedriver.toString());
        return new Browser(new ChromeDriver(options(chromium)));
    }

    private static ChromeOptions options(Path chromium) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1400,1000");
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Path found(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("absent"));
    }

    /** Opens a page anew, and waits until all of it is there: the driver alone has been seen to come back before. */
    void open(Path page) {
        String address = page.toUri().toString();
        driver.get("about:blank");
        driver.get(address);
        String isThere = "return document.readyState === 'complete' && location.href === '" + address + "'";
        for (int i = 0; i < 300 && !"true".equals(ask(isThere)); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        assertThat(ask(isThere)).as("whether " + address + " is loaded").isEqualTo("true");
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Chooses an option by its words. */
    void choose(String css, String words) {
        one(css).findElements(By.tagName("option")).stream()
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** Asks the page. */
    Object ask(String script) {
        return String.valueOf(((JavascriptExecutor) driver).executeScript(script));
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Prints it as a reader would, on the paper that the page itself names. */
    byte[] print() {
        Map<String, Object> printed = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
        return Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    }

    /** Fails if the page complained, or asked for anything but itself. */
    void assertQuiet() {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
        assertThat(driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                        .map(each -> each.getMessage())
                        .filter(each -> each.contains("\"Network.requestWillBeSent\""))
                        .filter(each -> !each.contains("\"url\":\"file:///")))
                .isEmpty();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
