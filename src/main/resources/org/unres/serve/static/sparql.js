// Makes the form of /sparql an editor and shows the answer below it: YASGUI's editor and views, without its tabs, its field
// for other endpoints and its memory, so that the address of the page is all there is to share.

import { Table, element } from "./sparql-table.js";

const { Yasqe, Yasr } = window;
const ENDPOINT = "/unres/sparql";
const ACCEPT = "application/sparql-results+json, text/turtle;q=0.9, */*;q=0.1";
const LONG = 4000; // Beyond some 8,000 characters servers refuse an address.

const form = document.getElementById("ask");
const field = document.getElementById("query");
const place = document.getElementById("answer");
const said = element("p", { role: "status", class: "said" });
const share = element("a", { class: "share" }, "Link to this query");
const runButton = element("button", { type: "button", title: "Ctrl-Enter" }, "Run");
const stopButton = element("button", { type: "button", disabled: "" }, "Stop");
let running;

const terms = await fetch("/sparql/terms").then(answer => answer.json())
  .catch(() => ({ prefixes: {}, classes: [], properties: [] }));
const editor = makeEditor();
const answer = makeAnswer();
makeControls();
begin();

function makeEditor() {
  // Those that YASQE brings along ask other hosts.
  Yasqe.defaults.autocompleters = ["variables"];
  const prefixes = Object.entries(terms.prefixes).map(([name, namespace]) => `${name}: <${namespace}>`);
  [["prefixes", prefixes], ["class", terms.classes], ["property", terms.properties]].forEach(([kind, get]) =>
    Yasqe.forkAutocompleter(kind, { name: "unres-" + kind, get, bulk: true, persistenceId: null }));
  const made = new Yasqe(field.parentElement, {
    value: new URLSearchParams(location.hash.slice(1)).get("query") ?? field.value,
    persistenceId: null, consumeShareLink: null, createShareableLink: null, showQueryButton: false,
    // Tab leaves the editor, as it leaves any other field.
    extraKeys: { "Ctrl-Enter": run, "Cmd-Enter": run, "Ctrl-S": false, Tab: false, "Shift-Tab": false },
  });
  field.after(made.rootEl);
  field.hidden = true;
  made.getInputField().setAttribute("aria-label", "Query");
  made.on("change", showAddress);
  return made;
}

function makeAnswer() {
  Yasr.registerPlugin("table", Table);
  const made = new Yasr(place, { persistenceId: null, prefixes: terms.prefixes });
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
      editor.setValue(new URL(catalogue.value).searchParams.get("query"));
    }
  });
  runButton.addEventListener("click", run);
  stopButton.addEventListener("click", stop);
  form.addEventListener("submit", () => {
    field.value = editor.getValue();
    form.method = field.value.length < LONG ? "get" : "post";
  });
  form.querySelector(".actions").prepend(runButton, stopButton, share);
  form.prepend(element("div", { class: "actions" }, element("label", { for: "load" }, "Load"), catalogue));
  place.before(said);
  window.addEventListener("hashchange", () => location.reload());
}

function begin() {
  showAddress();
  if (new URLSearchParams(location.search).has("query") || new URLSearchParams(location.hash.slice(1)).has("query")) {
    run();
  }
}

/** The whole query in an address; a long one behind "#", where no server sees it. */
function address() {
  const query = new URLSearchParams({ query: editor.getValue() }).toString();
  return "/sparql" + (query.length < LONG ? "?" : "#") + query;
}

function showAddress() {
  share.href = address();
}

function stop() {
  running?.abort();
}

async function run() {
  stop();
  const mine = running = new AbortController();
  history.replaceState(null, "", address());
  stopButton.disabled = false;
  said.textContent = "The server is working on the query.";
  try {
    const started = performance.now();
    const response = await fetch(ENDPOINT, { method: "POST", headers: { Accept: ACCEPT }, signal: mine.signal,
      body: new URLSearchParams({ query: editor.getValue() }) });
    show(response, await response.text(), Math.round(performance.now() - started));
  } catch (problem) {
    if (mine === running) {
      said.textContent = mine.signal.aborted ? "Stopped." : "No answer: the connection to the server broke. Run it again.";
    }
  } finally {
    stopButton.disabled = mine === running || stopButton.disabled;
  }
}

function show(response, text, milliseconds) {
  const contentType = response.headers.get("Content-Type") ?? "";
  place.hidden = false;
  answer.setResponse(response.ok
    ? { data: contentType.includes("json") ? JSON.parse(text) : text || " ", contentType, status: response.status }
    : { error: { status: response.status, statusText: response.statusText, text } }, milliseconds);
  said.textContent = response.ok ? cut(response, text) : "The server refused the query; it says why below.";
}

// Up to here the server says before the answer whether it is cut, and behind it where it is longer.
const ANNOUNCED = 1 << 20;

/** A sentence where the answer is not whole; a long answer says so only by having as many rows as the limit. */
function cut(response, text) {
  const rows = answer.results.getBindings()?.length ?? 0;
  const limit = Number(response.headers.get("X-Unres-Limit") ?? Infinity);
  return response.headers.has("X-Unres-Truncated") || rows >= limit
    ? `This answer was cut by the limits of the server: it is not whole. Ask for less, or for parts with LIMIT and OFFSET.`
    : text.length < ANNOUNCED
      ? "This answer is whole."
      : "This answer is long: whether the limits of the server cut it stands behind it, where a page cannot look. Ask for less to be sure.";
}
