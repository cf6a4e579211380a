// Makes the form of /sparql an editor with tabs and shows the answer below it: YASGUI's editor and views, without its own tabs, its
// field for other endpoints and its memory of answers. The address of the page always has the query that ran last.

import { Chart } from "./sparql-chart.js";
import { handle } from "./sparql-height.js";
import { ask, placeOf, save, wholeness } from "./sparql-server.js";
import { Table } from "./sparql-table.js";
import { Tabs, nameOf } from "./sparql-tabs.js";
import { element } from "./sparql-terms.js";

const { Yasqe, Yasr } = window;
const ACCEPT = "application/sparql-results+json, text/turtle;q=0.9, */*;q=0.1";
const LONG = 4000; // Beyond some 8,000 characters servers refuse an address.

const form = document.getElementById("ask");
const field = document.getElementById("query");
const place = document.getElementById("answer");
const panel = element("div", { id: "tab-panel", role: "tabpanel" });
const said = element("span", { role: "status", class: "said" });
const seconds = element("span", { class: "seconds", "aria-hidden": "true" });
const share = element("a", { class: "share" }, "Link to this query");
const runButton = element("button", { type: "button", title: "Ctrl-Enter" }, "Run");
const stopButton = element("button", { type: "button", disabled: "" }, "Stop");
const wrongButton = element("button", { type: "button", class: "second", hidden: "" });
let painted;
let mark;

const terms = await fetch("/sparql/terms").then(answer => answer.json())
  .catch(() => ({ prefixes: {}, classes: [], properties: [] }));
const editor = makeEditor();
const answer = makeAnswer();
makeControls();
form.before(panel);
panel.append(form, element("p", { class: "progress" }, said, " ", seconds, " ", wrongButton), place);
const tabs = new Tabs(panel, show);
editor.on("change", () => {
  tabs.changed(editor.getValue());
  mark?.clear();
  showAddress();
});
begin();

function makeEditor() {
  // Those that YASQE brings along ask other hosts.
  Yasqe.defaults.autocompleters = ["variables"];
  const prefixes = Object.entries(terms.prefixes).map(([name, namespace]) => `${name}: <${namespace}>`);
  [["prefixes", prefixes], ["class", terms.classes], ["property", terms.properties]].forEach(([kind, get]) =>
    Yasqe.forkAutocompleter(kind, { name: "unres-" + kind, get, bulk: true, persistenceId: null }));
  const made = new Yasqe(field.parentElement, {
    value: field.value, resizeable: false,
    persistenceId: null, consumeShareLink: null, createShareableLink: null, showQueryButton: false,
    // Tab leaves the editor, as it leaves any other field.
    extraKeys: { "Ctrl-Enter": run, "Cmd-Enter": run, "Ctrl-S": false, Tab: false, "Shift-Tab": false },
  });
  field.after(made.rootEl);
  made.rootEl.after(handle(made));
  field.hidden = true;
  made.getInputField().setAttribute("aria-label", "Query");
  return made;
}

function makeAnswer() {
  Yasr.registerPlugin("table", Table);
  Yasr.registerPlugin("chart", Chart);
  const made = new Yasr(place, { persistenceId: null, prefixes: terms.prefixes, pluginOrder: ["table", "chart", "response"] });
  // The answer as a file comes from the server, in the formats of the form; help is on another site.
  made.rootEl.querySelectorAll(".yasr_downloadIcon, .yasr_external_ref_btn").forEach(unused => unused.remove());
  made.on("drawn", () => place.querySelectorAll(".CodeMirror textarea").forEach(raw => raw.setAttribute("aria-label", "Response")));
  return made;
}

function makeControls() {
  const catalogue = element("select", { id: "load" }, element("option", { value: "" }, "a query of the catalogue"),
    ...[...document.querySelectorAll(".catalogue a")].map(link => element("option", { value: link.href }, link.textContent)));
  catalogue.addEventListener("change", () => {
    if (catalogue.value) {
      tabs.open(new URL(catalogue.value).searchParams.get("query"));
      catalogue.value = "";
    }
  });
  runButton.addEventListener("click", run);
  stopButton.addEventListener("click", () => tabs.front.running?.abort());
  wrongButton.addEventListener("click", () => {
    editor.focus();
    editor.setCursor(tabs.front.wrong);
  });
  form.addEventListener("submit", take);
  form.querySelector(".actions").prepend(runButton, stopButton, share);
  form.prepend(element("div", { class: "actions" }, element("label", { for: "load" }, "Load"), catalogue));
  window.addEventListener("hashchange", () => location.reload());
  setInterval(tick, 1000);
}

function begin() {
  const brought = new URLSearchParams(location.hash.slice(1)).get("query") ?? new URLSearchParams(location.search).get("query");
  // The editor has no other ends of lines.
  tabs.begin(brought?.replace(/\r\n?/g, "\n") ?? null, field.value);
  if (brought !== null) {
    run();
  }
}

/** A tab comes to the front: with its query, the changes that can be taken back in it, and its answer. */
function show(tab, before) {
  if (before) {
    before.history = editor.getDoc().getHistory();
  }
  editor.setValue(tab.query);
  tab.history && tab !== before ? editor.getDoc().setHistory(tab.history) : editor.clearHistory();
  showAddress();
  if (before && before !== tab) {
    history.replaceState(null, "", tab.answer || tab.running ? address() : location.pathname);
  }
  paint(tab);
}

/** The whole query in an address; a long one behind "#", where no server sees it. */
function address() {
  const query = new URLSearchParams({ query: editor.getValue() }).toString();
  return "/sparql" + (query.length < LONG ? "?" : "#") + query;
}

function showAddress() {
  share.href = address();
}

async function run() {
  const tab = tabs.front;
  const asked = tab.query;
  tab.running?.abort();
  const mine = tab.running = new AbortController();
  const started = tab.started = performance.now();
  Object.assign(tab, { said: "The server is working on the query.", wrong: undefined });
  history.replaceState(null, "", address());
  paint(tab);
  try {
    const response = await ask(asked, ACCEPT, mine.signal);
    const text = await response.text();
    if (mine === tab.running) {
      answered(tab, response, text, Math.round(performance.now() - started));
    }
  } catch (problem) {
    if (mine === tab.running) {
      tab.said = mine.signal.aborted ? `Stopped after ${Math.round((performance.now() - started) / 1000)} s; the server ends the query too.`
        : "No answer: the connection to the server broke. Run it again.";
    }
  } finally {
    if (mine === tab.running) {
      tab.running = undefined;
      paint(tab);
    }
  }
}

function answered(tab, response, text, milliseconds) {
  const contentType = response.headers.get("Content-Type") ?? "";
  const parsed = response.ok && contentType.includes("json") ? JSON.parse(text) : undefined;
  tab.answer = [response.ok
    ? { data: parsed ?? (text || " "), contentType, status: response.status }
    : { error: { status: response.status, statusText: response.statusText, text } }, milliseconds];
  tab.wrong = response.ok ? undefined : placeOf(text);
  tab.said = response.ok ? wholeness(response, text.length, parsed?.results?.bindings?.length ?? parsed?.length ?? 0)
    : "The server refused the query; it says why below.";
}

/** What is known of the query of the tab in front. */
function paint(tab) {
  if (tab !== tabs.front) {
    return;
  }
  said.textContent = tab.said ?? "";
  stopButton.disabled = !tab.running;
  tick();
  place.hidden = !tab.answer;
  if (tab.answer && tab.answer !== painted) {
    painted = tab.answer;
    answer.setResponse(...tab.answer);
  }
  mark?.clear();
  wrongButton.hidden = !tab.wrong;
  if (tab.wrong) {
    const { line, ch } = tab.wrong;
    wrongButton.textContent = `Go to line ${line + 1}, column ${ch + 1}`;
    const from = Math.min(ch, Math.max(0, (editor.getLine(line) ?? "").length - 1));
    mark = editor.markText({ line, ch: from }, { line, ch: from + 1 }, { className: "wrong" });
    editor.scrollIntoView({ line, ch });
  }
}

function tick() {
  const { running, started } = tabs.front;
  seconds.textContent = running ? `Still running, for ${Math.round((performance.now() - started) / 1000)} s.` : "";
}

async function take(event) {
  event.preventDefault();
  const tab = tabs.front;
  tab.said = "The server is working on the file.";
  paint(tab);
  tab.said = await save(tab.query, form.elements.format.value, nameOf(tab, tabs.tabs))
    .catch(() => "No answer: the connection to the server broke.");
  paint(tab);
}
