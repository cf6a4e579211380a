// What is asked of the endpoint, and whether its answer is whole.

const ENDPOINT = "/unres/sparql";
const KEPT = 60_000; // Browsers read the file some time after the click.
const ENDINGS = { text: "txt", turtle: "ttl", "json-ld": "jsonld" };

/** The server ends a query whose connection is closed, as when the signal aborts it. */
export function ask(query, accept, signal) {
  return fetch(ENDPOINT, { method: "POST", headers: { Accept: accept }, signal, body: new URLSearchParams({ query }) });
}

/** A sentence on whether the limits of the server left something out. Behind a long answer it says so where a page cannot look. */
export function wholeness(response, characters, rows) {
  const limit = response.headers.get("X-Unres-Limit"), text = response.headers.get("X-Unres-Limit-Text");
  if (response.headers.has("X-Unres-Truncated")) {
    return "This answer was cut by the limits of the server: it is not whole. Ask for less, or for parts with LIMIT and OFFSET.";
  }
  return rows >= Number(limit ?? Infinity) || characters >= Number(text ?? Infinity)
    ? `This answer has as much as the server gives at most (${limit} rows): there may be more. Ask for parts with LIMIT and OFFSET.`
    : "This answer is whole.";
}

/** The answer in a format as a file; resolves to a sentence on it. */
export async function save(query, format, name) {
  const response = await fetch(ENDPOINT, { method: "POST", body: new URLSearchParams({ query, format }) });
  const text = await response.text();
  if (!response.ok) {
    return "The server refused the query: " + text;
  }
  const url = URL.createObjectURL(new Blob([text], { type: response.headers.get("Content-Type") ?? "" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = (name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "answer") + "." + (ENDINGS[format] ?? format);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
  return `Saved as ${link.download}. ` + wholeness(response, text.length, rows(text, response.headers.get("Content-Type") ?? ""));
}

/** Never less than there are: a row has a line at least. Plain text and graphs are made whole before they are sent, and say it first. */
function rows(text, type) {
  if (type.includes("sparql-results+json")) {
    return JSON.parse(text).results?.bindings.length ?? 0;
  }
  return /sparql-results\+xml/.test(type) ? text.split("<result>").length - 1
    : /csv|tab-separated/.test(type) ? text.split("\n").length - 2 : 0;
}

/** Where a query is wrong: "Line 2, column 12: …" is what the server says first. */
export function placeOf(text) {
  const place = /^Line (\d{1,6}), column (\d{1,6}):/.exec(text);
  return place ? { line: Number(place[1]) - 1, ch: Math.max(0, Number(place[2]) - 1) } : undefined;
}
