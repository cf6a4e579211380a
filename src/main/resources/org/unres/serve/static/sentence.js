// Opens the sentences of a citation beside the picture; without this script their page opens.
const panel = document.createElement("dialog");
const content = document.createElement("div");
const close = document.createElement("button");
let opener;
let asked;

panel.id = "sentence";
panel.setAttribute("aria-label", "Sentences of a citation");
content.tabIndex = -1;
content.setAttribute("aria-live", "polite");
close.type = "button";
close.className = "second";
close.textContent = "Close";
close.addEventListener("click", shut);
panel.append(close, content);
document.querySelector("main").append(panel);

document.querySelector("main").addEventListener("click", event => {
  const link = event.target.closest("a[href^='/cites?']");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    open(link);
  }
});
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && panel.open) {
    shut();
  }
});

function shut() {
  asked?.abort();
  panel.close();
  opener?.focus();
}

async function open(link) {
  const address = link.getAttribute("href");
  asked?.abort();
  const mine = new AbortController();
  asked = mine;
  opener = panel.contains(link) ? opener : link;
  try {
    const answer = await fetch(address, { signal: mine.signal });
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    content.replaceChildren(...copies(page.querySelector("main")));
    if (!panel.open) panel.show();
    content.focus();
  } catch (e) {
    if (e.name !== "AbortError") location.href = address;
  }
}

// Words as words, and of markup only what the page of sentences is made of.
function copies(parent) {
  return [...parent.childNodes].map(node => {
    if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.data);
    const known = /^(H1|H2|P|A|SPAN|BLOCKQUOTE|MARK)$/.test(node.tagName ?? "");
    const copy = document.createElement(known ? node.tagName === "H1" ? "h2" : node.tagName : "span");
    if (copy.tagName === "A" && node.getAttribute("href")?.startsWith("/")) copy.setAttribute("href", node.getAttribute("href"));
    if (copy.tagName === "SPAN" && node.className) copy.className = node.className;
    copy.append(...copies(node));
    return copy;
  });
}
