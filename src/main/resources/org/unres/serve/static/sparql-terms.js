// The terms of an answer: as elements, as words, by their order. All that comes from data is put in as text, never as markup,
// and only web addresses become links.

const BASE = "https://w3id.org/unres/";
const PAGES = ["id/", "voc/", "rule/", "graph/", "program/", "shape/"];
const XSD = "http://www.w3.org/2001/XMLSchema#";
const DATES = ["date", "dateTime", "gYear", "gYearMonth"].map(name => XSD + name);
const NUMBERS = ["integer", "decimal", "double", "float", "long", "int", "short", "byte", "nonNegativeInteger", "positiveInteger",
  "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte", "negativeInteger", "nonPositiveInteger"].map(name => XSD + name);
const NAMED = 300;
const LONG = 4000;
const MOST_NAMED = 3000;
const collator = new Intl.Collator("en", { numeric: true });
const labels = new Map();

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** The rows. Not what YASR makes of JSON: it fills in what looks like a template, {{name}}, in the words of literals. */
export function rowsOf(results) {
  return results.getType() === "json"
    ? JSON.parse(results.getOriginalResponseAsString()).results.bindings
    : results.getBindings();
}

export function valueOf(row, name) {
  return Object.hasOwn(row, name) ? row[name] : undefined;
}

/** A term as it stands in a table. */
export function shown(value, prefixes) {
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
  return href ? element("a", { href, title: value }, words({ type: "uri", value }, prefixes)) : element("span", {}, value);
}

/** The words that a term is shown with: its label where that is known. */
export function words(value, prefixes) {
  return value.type === "uri" ? labels.get(value.value) ?? short(value.value, prefixes)
    : value.type === "triple" ? JSON.stringify(value.value) : value.value;
}

/** Fetches how the graph calls the things among these terms; where that cannot be had, they keep their path. */
export async function name(values) {
  const unnamed = new Set(values.filter(value => value.type === "uri" && !labels.has(value.value)
    && address(value.value)?.startsWith("/page/")).map(value => value.value));
  const paths = new Map([...unnamed].slice(0, MOST_NAMED).map(iri => [short(iri, {}), iri]));
  const found = Object.assign({}, ...await Promise.all(portions([...paths.keys()]).map(some => fetch("/sparql/labels?" + some)
    .then(answer => answer.json()).catch(() => ({})))));
  paths.forEach((iri, path) => labels.set(iri, Object.hasOwn(found, path) ? String(found[path]) : path));
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

/** The number that a literal is; none for other terms. */
export function number(value) {
  const read = value !== undefined && NUMBERS.includes(value.datatype) ? Number(value.value) : NaN;
  return Number.isFinite(read) ? read : undefined;
}

/** The year of a date, or of a number in a column that is called so. */
export function year(column, value) {
  const dated = DATES.includes(value?.datatype) || (/(year|decade)s?$/i.test(column) && number(value) !== undefined);
  const read = dated ? /^[12][0-9]{3}(?=-|$)/.exec(value.value) : null;
  return read ? Number(read[0]) : undefined;
}

/** Numbers by their size, dates by their time, all else by its words; what is missing comes last either way. */
export function compare(a, b, down, prefixes) {
  if (a === undefined || b === undefined) {
    return (a === undefined) - (b === undefined);
  }
  const [kindOfA, keyOfA] = key(a), [kindOfB, keyOfB] = key(b);
  const order = kindOfA !== kindOfB ? kindOfA - kindOfB
    : kindOfA === 2 ? collator.compare(words(a, prefixes), words(b, prefixes)) : keyOfA - keyOfB;
  return down ? -order : order;
}

function key(value) {
  const size = number(value);
  const time = DATES.includes(value.datatype) ? Date.parse(value.value) : NaN;
  return size !== undefined ? [0, size] : Number.isFinite(time) ? [1, time] : [2, 0];
}
