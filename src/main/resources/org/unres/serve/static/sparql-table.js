// The rows of an answer as a table that is sorted by its columns and narrowed to the rows with some words.

import { compare, element, name, rowsOf, shown, valueOf, words } from "./sparql-terms.js";

const ROWS = 200;
const ORDERS = { none: "ascending", ascending: "descending", descending: "none" };

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
    this.all = rowsOf(this.yasr.results);
    this.names = this.yasr.results.getVariables();
    if (this.all.length === 0) {
      this.yasr.resultsEl.append(element("p", {}, "No rows: nothing in the graph matches the whole query. "
        + "Leave out one line after the other to see which of them matches nothing."));
      return;
    }
    this.heads = this.names.map(column => this.head(column));
    this.body = element("tbody");
    this.filter = element("input", { type: "search", maxlength: "200", autocomplete: "off" });
    this.count = element("span", { role: "status" });
    this.button = element("button", { type: "button" });
    this.filter.addEventListener("input", () => this.refill());
    this.button.addEventListener("click", () => this.more());
    const table = element("table", { class: "rows" }, element("thead", {}, element("tr", {}, ...this.heads)), this.body);
    this.yasr.resultsEl.append(element("p", { class: "narrow" }, element("label", {}, "Only rows with ", this.filter), " ", this.count),
      element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Rows" }, table));
    this.rows = this.all;
    await this.more();
  }

  head(column) {
    const button = element("button", { type: "button", class: "sort" }, column);
    const head = element("th", { scope: "col" }, button);
    button.addEventListener("click", () => {
      const order = ORDERS[head.getAttribute("aria-sort") ?? "none"];
      this.heads.forEach(other => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", order);
      this.refill();
    });
    return head;
  }

  /** Puts the rows in anew: those that have the words of the filter, in the order of the chosen column. */
  async refill() {
    const mine = this.asked = {};
    this.body.setAttribute("aria-busy", "true");
    await name(this.all.flatMap(row => Object.values(row)));
    if (mine !== this.asked) {
      return;
    }
    const prefixes = this.yasr.getPrefixes();
    const typed = this.filter.value.trim().toLowerCase();
    const column = this.heads.findIndex(head => ["ascending", "descending"].includes(head.getAttribute("aria-sort")));
    this.rows = typed === "" ? [...this.all] : this.all.filter(row => this.names.some(n => valueOf(row, n) !== undefined
      && (words(row[n], prefixes) + "\n" + row[n].value).toLowerCase().includes(typed)));
    if (column >= 0) {
      const down = this.heads[column].getAttribute("aria-sort") === "descending";
      this.rows.sort((a, b) => compare(valueOf(a, this.names[column]), valueOf(b, this.names[column]), down, prefixes));
    }
    this.count.textContent = typed === "" ? "" : `${this.rows.length} of ${this.all.length} rows`;
    this.body.replaceChildren();
    await this.more();
  }

  async more() {
    this.body.setAttribute("aria-busy", "true");
    const next = this.rows.slice(this.body.rows.length, this.body.rows.length + ROWS);
    const body = this.body;
    await name(next.flatMap(row => Object.values(row)));
    const prefixes = this.yasr.getPrefixes();
    body.append(...next.map(row => element("tr", {}, ...this.names.map(n =>
      element("td", {}, ...(valueOf(row, n) === undefined ? [] : shown(row[n], prefixes)))))));
    this.button.remove();
    if (body.rows.length < this.rows.length) {
      this.button.textContent = `Show more (${body.rows.length} of ${this.rows.length} rows are shown)`;
      this.yasr.resultsEl.append(this.button);
    }
    body.removeAttribute("aria-busy");
  }
}
