// The rows of an answer as a table. All that comes from data is put in as text, never as markup, and only web addresses
// become links.

const BASE = "https://w3id.org/unres/";
const PAGES = ["id/", "voc/", "rule/", "graph/", "program/", "shape/"];
const XSD = "http://www.w3.org/2001/XMLSchema#";
const ROWS = 200;
const NAMED = 300;
const LONG = 4000;

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** The view "Table" of YASR, in place of its own, which puts markup together from strings. */
export class Table {
  label = "Table";
  priority = 10;

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    return this.yasr.results?.getVariables()?.length > 0;
  }

  async draw() {
    const rows = rowsOf(this.yasr.results);
    const names = this.yasr.results.getVariables();
    if (rows.length === 0) {
      this.yasr.resultsEl.append(element("p", {}, "No rows: nothing in the graph matches the whole query. "
        + "Leave out one line after the other to see which of them matches nothing."));
      return;
    }
    const body = element("tbody");
    const head = element("tr", {}, ...names.map(name => element("th", { scope: "col" }, name)));
    const table = element("table", { class: "rows" }, element("thead", {}, head), body);
    this.yasr.resultsEl.append(element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Rows" }, table));
    await this.more(rows, names, body);
  }

  async more(rows, names, body) {
    const shown = body.rows.length;
    rows.slice(shown, shown + ROWS).forEach(row => body.append(element("tr", {}, ...names.map(name =>
      element("td", {}, ...(Object.hasOwn(row, name) ? term(row[name], this.yasr.getPrefixes()) : []))))));
    this.button?.remove();
    if (body.rows.length < rows.length) {
      this.button = element("button", { type: "button" }, `Show more (${body.rows.length} of ${rows.length} rows are shown)`);
      this.button.addEventListener("click", () => this.more(rows, names, body));
      this.yasr.resultsEl.append(this.button);
    }
    await name(body);
  }
}

// Things are called as the graph calls them; where that cannot be had, they keep their path.
async function name(body) {
  body.setAttribute("aria-busy", "true");
  const unnamed = [...body.querySelectorAll("a[data-path]")];
  const paths = [...new Set(unnamed.map(link => link.dataset.path))];
  const labels = Object.assign({}, ...await Promise.all(portions(paths).map(some => fetch("/sparql/labels?" + some)
    .then(answer => answer.json()).catch(() => ({})))));
  unnamed.forEach(link => {
    link.textContent = Object.hasOwn(labels, link.dataset.path) ? labels[link.dataset.path] : link.textContent;
    link.removeAttribute("data-path");
  });
  body.removeAttribute("aria-busy");
}

/** Paths in as many addresses as they need, none too long. */
function portions(paths) {
  const made = [];
  for (let rest = paths; rest.length > 0;) {
    let count = Math.min(rest.length, NAMED);
    while (count > 1 && encodeURIComponent(rest.slice(0, count).join(" ")).length > LONG) {
      count = Math.ceil(count / 2);
    }
    made.push(new URLSearchParams({ of: rest.slice(0, count).join(" ") }).toString());
    rest = rest.slice(count);
  }
  return made;
}

// Not what YASR makes of JSON: it fills in what looks like a template, {{name}}, in the words of literals.
function rowsOf(results) {
  return results.getType() === "json"
    ? JSON.parse(results.getOriginalResponseAsString()).results.bindings
    : results.getBindings();
}

function term(value, prefixes) {
  switch (value.type) {
    case "uri": return [iri(value.value, prefixes)];
    case "bnode": return ["_:" + value.value];
    case "triple": return [JSON.stringify(value.value)];
    default: return literal(value, prefixes);
  }
}

function literal(value, prefixes) {
  const kind = value["xml:lang"] ? "@" + value["xml:lang"] : value.datatype ? short(value.datatype, prefixes) : "";
  const said = kind && !(value.datatype ?? "").startsWith(XSD) ? [" ", element("span", { class: "kind" }, kind)] : [];
  return [element("span", { dir: "auto" }, value.value), ...said];
}

function iri(value, prefixes) {
  const href = address(value);
  const path = href?.startsWith("/page/") ? { "data-path": short(value, prefixes) } : {};
  return href ? element("a", { href, title: value, ...path }, short(value, prefixes)) : element("span", {}, value);
}

/** Where an IRI is shown: what this graph names on this server, the rest of the web where it is, other schemes nowhere. */
function address(value) {
  const path = value.startsWith(BASE) ? value.slice(BASE.length) : undefined;
  if (path?.startsWith("def#")) {
    return "/" + path;
  }
  if (path && PAGES.some(kind => path.startsWith(kind))) {
    return "/page/" + path.replace(/^id\//, "");
  }
  return /^https?:\/\//.test(value) ? value : undefined;
}

/** "A/RES/74/175" for what this graph names, "unres:recalls" for a term, the whole IRI where it has no prefix. */
function short(value, prefixes) {
  const path = value.startsWith(BASE) ? value.slice(BASE.length) : "";
  if (PAGES.some(kind => path.startsWith(kind))) {
    return decoded(path.replace(/^id\//, ""));
  }
  const known = Object.entries(prefixes).find(([, namespace]) => value.startsWith(namespace));
  return known ? known[0] + ":" + value.slice(known[1].length) : value;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
