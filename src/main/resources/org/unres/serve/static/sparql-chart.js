// The rows of an answer as a picture: lines over the years where a column has years or dates, else bars.

import { element, name, number, rowsOf, valueOf, words, year } from "./sparql-terms.js";

const SVG = "http://www.w3.org/2000/svg";
const SIZE = { width: 820, height: 260, left: 60, right: 20, top: 14, bottom: 30 };
const MOST_LINES = 6;
const MOST_BARS = 40;
const MOST_YEARS_NAMED = 12;
const ROWS = "";

/** The view "Chart" of YASR. */
export class Chart {
  label = "Chart";
  priority = 5;

  constructor(yasr) {
    this.yasr = yasr;
  }

  canHandleResults() {
    const columns = this.yasr.results?.getVariables() ?? [];
    return columns.length > 0 && (this.yasr.results.getBindings() ?? []).length > 1;
  }

  async draw() {
    this.rows = rowsOf(this.yasr.results);
    this.columns = this.yasr.results.getVariables();
    this.years = this.columns.filter(c => this.every(c, value => year(c, value) !== undefined));
    this.numbers = this.columns.filter(c => this.every(c, value => number(value) !== undefined));
    await name(this.rows.flatMap(row => Object.values(row)));
    const along = this.years[0] ?? this.columns.find(c => !this.numbers.includes(c)) ?? this.columns[0];
    this.along = this.choice("Along", this.columns.map(c => [c, c]), along);
    this.height = this.choice("Height", [[ROWS, "number of rows"], ...this.numbers.map(c => [c, c])],
      this.numbers.filter(c => c !== along).at(-1) ?? ROWS);
    const lines = this.columns.filter(c => this.distinct(c) <= MOST_LINES);
    this.lines = this.choice("A line for each", [[ROWS, "none"], ...lines.map(c => [c, c])],
      lines.find(c => c !== along && !this.numbers.includes(c) && 2 * this.distinct(c) <= this.rows.length) ?? ROWS);
    this.picture = element("figure", { class: "timeline" });
    this.yasr.resultsEl.append(element("p", { class: "actions" }, ...[this.along, this.height, this.lines].map(s => s.parentElement)),
      this.picture);
    this.paint();
  }

  every(column, test) {
    return this.rows.length > 0 && this.rows.every(row => test(valueOf(row, column)));
  }

  distinct(column) {
    return new Set(this.rows.map(row => this.words(row, column))).size;
  }

  words(row, column) {
    const value = valueOf(row, column);
    return value === undefined ? "" : words(value, this.yasr.getPrefixes());
  }

  choice(label, options, chosen) {
    const select = element("select", {}, ...options.map(([value, text]) => element("option", { value }, text)));
    select.value = chosen;
    select.addEventListener("change", () => this.paint());
    element("label", {}, label + " ", select);
    return select;
  }

  paint() {
    const overYears = this.years.includes(this.along.value);
    this.lines.disabled = !overYears;
    const caption = (this.height.value || "rows") + " by " + this.along.value;
    this.picture.replaceChildren(element("figcaption", {}, caption), ...(overYears ? this.timeline(caption) : this.bars()));
  }

  /** The heights by the value along, summed where several rows have the same. */
  sums(rows, along) {
    const sums = new Map();
    rows.forEach(row => sums.set(along(row), (sums.get(along(row)) ?? 0)
      + (this.height.value === ROWS ? 1 : number(valueOf(row, this.height.value)))));
    return sums;
  }

  bars() {
    const sums = [...this.sums(this.rows, row => this.words(row, this.along.value))];
    const most = Math.max(...sums.map(([, sum]) => sum), 0) || 1;
    const rows = sums.slice(0, MOST_BARS).map(([words, sum]) => element("tr", {}, element("th", { scope: "row" }, words),
      element("td", {}, drawing("svg", { width: "100%", height: 14, "aria-hidden": "true" },
        drawing("rect", { width: `${Math.max(0, 100 * sum / most)}%`, height: 14, rx: 2 }))),
      element("td", { class: "number" }, said(sum))));
    const hidden = sums.length - rows.length;
    return [element("table", { class: "bars" }, element("tbody", {}, ...rows)),
      ...(hidden > 0 ? [element("p", {}, `${hidden} more bars are not shown; the table has all rows.`)] : [])];
  }

  timeline(caption) {
    const names = this.lines.value === ROWS ? [""] : [...new Set(this.rows.map(row => this.words(row, this.lines.value)))].sort();
    const lines = names.map(line => [line, this.sums(
      this.rows.filter(row => this.lines.value === ROWS || this.words(row, this.lines.value) === line),
      row => year(this.along.value, row[this.along.value]))]);
    const years = lines.flatMap(([, sums]) => [...sums.keys()]);
    const heights = lines.flatMap(([, sums]) => [...sums.values()]);
    const scale = { first: Math.min(...years), last: Math.max(...years), least: Math.min(0, ...heights), most: Math.max(...heights, 1) };
    if (this.height.value === ROWS) {
      lines.forEach(([, sums]) => fill(sums, scale));
    }
    const picture = drawing("svg", { viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, role: "img",
      "aria-label": caption + ", as a line over the years; the table says the same" }, ...axes(scale),
      ...lines.map(([line, sums], i) => drawnLine(line, [...sums].sort(([a], [b]) => a - b), i + 1, scale)));
    const legend = names.map((line, i) => element("li", {}, drawing("svg", { width: 34, height: 12, "aria-hidden": "true" },
      drawing("g", { class: `line l${i + 1}` }, drawing("polyline", { points: "0,6 34,6" }))), " ", line || "none"));
    return [picture, ...(this.lines.value === ROWS ? [] : [element("ul", { class: "legend" }, ...legend)])];
  }
}

// A year without rows has none of them; of other numbers nothing is known where there is no row.
function fill(sums, { first, last }) {
  for (let at = first; at <= last; at++) {
    sums.set(at, sums.get(at) ?? 0);
  }
}

function drawnLine(line, sums, number, scale) {
  const dots = sums.map(([at, sum]) => ({ x: x(at, scale), y: y(sum, scale), title: `${line ? line + ", " : ""}${at}: ${said(sum)}` }));
  return drawing("g", { class: `line l${number}` }, drawing("polyline", { points: dots.map(dot => `${dot.x},${dot.y}`).join(" ") }),
    ...dots.map(dot => drawing("circle", { cx: dot.x, cy: dot.y, r: 3 }, drawing("title", {}, dot.title))));
}

function axes(scale) {
  const levels = [...new Set([scale.least, 0, scale.most])].flatMap(level => [
    drawing("line", { class: "axis", x1: SIZE.left, x2: SIZE.width - SIZE.right, y1: y(level, scale), y2: y(level, scale) }),
    drawing("text", { x: SIZE.left - 8, y: y(level, scale), dy: 4, "text-anchor": "end" }, said(level))]);
  const step = Math.floor((scale.last - scale.first) / MOST_YEARS_NAMED) + 1;
  const years = [];
  for (let at = scale.first; at <= scale.last; at += step) {
    years.push(drawing("text", { x: x(at, scale), y: SIZE.height - 10, "text-anchor": "middle" }, String(at)));
  }
  return [...levels, ...years];
}

function x(at, { first, last }) {
  return Math.round(SIZE.left + (SIZE.width - SIZE.left - SIZE.right) * (last === first ? 0.5 : (at - first) / (last - first)));
}

function y(height, { least, most }) {
  return Math.round(SIZE.height - SIZE.bottom - (SIZE.height - SIZE.bottom - SIZE.top) * (height - least) / (most - least));
}

function said(sum) {
  return Number.isInteger(sum) ? String(sum) : sum.toFixed(2);
}

function drawing(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}
