// Queries side by side, each in a tab. Those that somebody has changed are kept in this browser until their tab is closed; what is
// read back from there is checked, since other pages of this server could have written it.

import { element } from "./sparql-terms.js";

const KEPT = "unres.query.";
const SHOWN = "unres.shown";
const MOST = 100;
const LONGEST = 300_000;
const NAME = 60;

export class Tabs {
  /** @param shown is called with the tab that comes to the front, and with the one that was there */
  constructor(panel, shown) {
    this.shown = shown;
    this.panel = panel;
    this.tabs = kept();
    this.list = element("div", { role: "tablist", "aria-label": "Queries" });
    this.called = element("input", { type: "text", maxlength: String(NAME), autocomplete: "off", size: "28" });
    this.reopener = button("Reopen", () => this.reopen());
    this.reopener.hidden = true;
    this.list.addEventListener("keydown", event => this.key(event));
    this.called.addEventListener("change", () => this.rename(this.called.value.trim().slice(0, NAME)));
    panel.before(element("div", { class: "tabs" }, this.list, button("New", () => this.add("")),
      button("Close", () => this.close()), this.reopener, element("label", {}, "Name ", this.called)));
  }

  /** Begins with a query that an address brought, else with the one shown last, else with this one. */
  begin(brought, first) {
    const last = read(SHOWN);
    const tab = brought === null ? this.tabs.find(t => t.id === last) ?? this.tabs[0] : this.tabs.find(t => t.query === brought);
    tab ? this.show(tab) : this.add(brought ?? first);
  }

  /** A query in a tab of its own, or in the one in front where that holds nothing that somebody wrote. */
  open(query) {
    if (this.front.kept) {
      this.add(query);
    } else {
      Object.assign(this.front, { query, loaded: query, answer: undefined, said: "" });
      this.show(this.front);
    }
  }

  add(query) {
    const tab = { id: crypto.randomUUID?.() ?? String(Math.random()), name: "", query, loaded: query, kept: false, at: Date.now() };
    this.tabs.push(tab);
    this.show(tab);
  }

  show(tab) {
    const before = this.front;
    this.front = tab;
    write(SHOWN, tab.id);
    this.paint();
    this.shown(tab, before);
  }

  /** What is typed into the tab in front. */
  changed(query) {
    if (query !== this.front.query) {
      this.front.query = query;
      this.keep();
      this.paint();
    }
  }

  rename(name) {
    this.front.name = name;
    this.keep();
    this.paint();
  }

  keep() {
    const tab = this.front;
    tab.kept = tab.query !== tab.loaded || tab.name !== "";
    tab.kept ? write(KEPT + tab.id, JSON.stringify({ name: tab.name, query: tab.query, at: tab.at })) : forget(tab);
  }

  close() {
    const at = this.tabs.indexOf(this.front);
    this.closed = this.front;
    this.front.running?.abort();
    forget(this.front);
    this.tabs.splice(at, 1);
    this.reopener.hidden = false;
    this.tabs.length === 0 ? this.add("") : this.show(this.tabs[Math.min(at, this.tabs.length - 1)]);
  }

  reopen() {
    this.reopener.hidden = true;
    this.tabs.push(this.closed);
    this.show(this.closed);
    this.keep();
  }

  key(event) {
    const at = this.tabs.indexOf(this.front), last = this.tabs.length - 1;
    const next = { ArrowLeft: at === 0 ? last : at - 1, ArrowRight: at === last ? 0 : at + 1, Home: 0, End: last }[event.key];
    if (event.key === "Delete") {
      this.close();
    } else if (next !== undefined) {
      this.show(this.tabs[next]);
    } else {
      return;
    }
    event.preventDefault();
    this.list.querySelector("[aria-selected=true]").focus();
  }

  paint() {
    this.called.value = this.front.name;
    this.called.placeholder = nameOf(this.front, this.tabs);
    const made = this.tabs.map(tab => {
      const selected = tab === this.front;
      const drawn = element("button", { type: "button", role: "tab", id: "tab-" + tab.id, "aria-selected": String(selected),
        tabindex: selected ? "0" : "-1", "aria-controls": this.panel.id }, nameOf(tab, this.tabs));
      drawn.addEventListener("click", () => this.show(tab));
      return drawn;
    });
    const focused = this.list.contains(document.activeElement);
    this.list.replaceChildren(...made);
    this.panel.setAttribute("aria-labelledby", "tab-" + this.front.id);
    if (focused) {
      this.list.querySelector("[aria-selected=true]").focus();
    }
  }
}

/** As it was called, else by the comment that it begins with. */
export function nameOf(tab, tabs) {
  const comment = /^\s*#+\s*([^\s#].*)/.exec(tab.query);
  const name = tab.name || comment?.[1].trim() || "Query " + (tabs.indexOf(tab) + 1);
  return name.length > NAME ? name.slice(0, NAME - 1) + "…" : name;
}

function button(text, pressed) {
  const made = element("button", { type: "button", class: "second" }, text);
  made.addEventListener("click", pressed);
  return made;
}

function kept() {
  const tabs = keys().filter(key => key.startsWith(KEPT)).map(key => parsed(key.slice(KEPT.length), read(key))).filter(tab => tab);
  return tabs.sort((a, b) => a.at - b.at).slice(-MOST);
}

function parsed(id, text) {
  try {
    const { name, query, at } = JSON.parse(text);
    return /^[\w.-]{1,40}$/.test(id) && typeof query === "string" && query.length < LONGEST
      ? { id, name: typeof name === "string" ? name.slice(0, NAME) : "", query, at: Number(at) || 0, kept: true }
      : undefined;
  } catch {
    return undefined;
  }
}

// Where a browser keeps nothing, the tabs live as long as the page.
function keys() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

function read(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Full or forbidden.
  }
}

function forget(tab) {
  try {
    localStorage.removeItem(KEPT + tab.id);
  } catch {
    // Forbidden.
  }
}
