package org.unres.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
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
 * Headless Chromium on a server with the sample and the documents of {@code queries/fixture}, during the tests of a class:
 * {@code @RegisterExtension static final Browser browser = Browser.standard();}. Tests that are {@link InBrowser} are skipped if
 * Chromium is not installed.
 */
final class Browser implements BeforeAllCallback, AfterAllCallback {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestServer server;
    private ChromeDriver driver;

    private Browser(TestServer server) {
        this.server = server;
    }

    static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    static Browser standard() {
        return with(Limits.STANDARD);
    }

    static Browser with(Limits limits) {
        return new Browser(TestServer.with(
                () -> new ServeOptions(0, Optional.empty(), TestServer.fixtureAndSampleFiles(), limits, Optional.empty())));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server.beforeAll(context);
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).withSilent(true).build();
        driver = new ChromeDriver(service, options());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.quit();
        }
        server.afterAll(context);
    }

    ChromeDriver driver() {
        return driver;
    }

    UnresServer server() {
        return server.server();
    }

    // Chromedriver gives each browser a profile of its own. What is switched off would ask other hosts.
    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
                "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1280,1000");
        return options;
    }

    String root() {
        return server.root();
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
}
