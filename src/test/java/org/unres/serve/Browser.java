package org.unres.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.unres.guard.limits.Limits;
import org.unres.serve.catalogue.ServeOptions;

/**
 * Debian's Chromium without a window, on a server with the sample and the documents of {@code queries/fixture}. Where there is
 * no Chromium, the tests that are {@link InBrowser} are skipped.
 */
record Browser(UnresServer server, ChromeDriver driver) implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    static final Path SAMPLE = Path.of("src/main/resources/org/unres/sample/E_RES_2023_26.txt");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    static Browser start() {
        return start(Limits.STANDARD);
    }

    static Browser start(Limits limits) {
        UnresServer server = UnresServer.start(new ServeOptions(0, Optional.empty(), documents(), limits, Optional.empty()), s -> {});
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).withSilent(true).build();
        return new Browser(server, new ChromeDriver(service, options()));
    }

    private static List<Path> documents() {
        try (Stream<Path> files = Files.list(Path.of("queries/fixture"))) {
            return Stream.concat(Stream.of(SAMPLE), files.sorted()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Chromedriver gives each browser a profile of its own. What is switched off would ask other hosts.
    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1280,1000");
        return options;
    }

    String root() {
        return "http://localhost:" + server.port();
    }

    void open(String path) {
        driver.get(root() + path);
        awaitPainted();
    }

    /** Waits for a page that a link or a form led to. */
    void awaitPage(String path) {
        await(ExpectedConditions.urlToBe(root() + path));
        awaitPainted();
    }

    // Before it has painted a page, Chromium drops the keys that are pressed on it.
    private void awaitPainted() {
        awaitTrue(d -> (Boolean) script("return document.readyState === 'complete' && document.hasFocus() "
                + "&& performance.getEntriesByType('paint').length > 0"));
    }

    WebElement find(String css) {
        return await(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream().map(e -> e.getAttribute("textContent")).toList();
    }

    Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE).until(condition);
    }

    void awaitTrue(Function<WebDriver, Boolean> condition) {
        new WebDriverWait(driver, PATIENCE).until(condition);
    }

    /** Opens the page for queries, with the editor ready. */
    void openSparql(String path) {
        open(path);
        find(".actions .share[href]");
    }

    void type(String sparql) {
        script("document.querySelector('.yasqe .CodeMirror').CodeMirror.setValue(arguments[0])", sparql);
    }

    String typed() {
        return (String) script("return document.querySelector('.yasqe .CodeMirror').CodeMirror.getValue()");
    }

    void press(String button) {
        driver.findElement(By.xpath("//button[.='" + button + "']")).click();
    }

    /** Runs a query that the editor is given, until its answer is there. */
    void run(String sparql) {
        type(sparql);
        press("Run");
        awaitAnswer();
    }

    void awaitAnswer() {
        awaitTrue(d -> !said().isEmpty() && !said().startsWith("The server is working"));
        awaitTrue(d -> !d.findElements(By.cssSelector(".yasr_results > *")).isEmpty()
                && d.findElements(By.cssSelector("[aria-busy]")).isEmpty());
    }

    /** What the page says of the answer. */
    String said() {
        return driver.findElement(By.cssSelector(".said")).getText();
    }

    /** The cells of each row that is shown. */
    @SuppressWarnings("unchecked")
    List<List<String>> rows() {
        return (List<List<String>>) script("return [...document.querySelectorAll('.yasr_results tbody tr')]"
                + ".map(row => [...row.cells].map(cell => cell.textContent))");
    }

    @Override
    public void close() {
        driver.quit();
        server.close();
    }
}
