// Proposals below a box while somebody types, from /complete; without this script the box works as it is.
const PAUSE = 150;

for (const input of document.querySelectorAll('input[data-complete]')) {
  const list = document.createElement('datalist');
  list.id = `${input.id}-proposals`;
  input.after(list);
  input.setAttribute('list', list.id);
  let waiting;
  let asked;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(propose, PAUSE);
  });

  async function propose() {
    const typed = input.value.trim();
    asked?.abort();
    if (typed.length < 2) {
      list.replaceChildren();
      return;
    }
    asked = new AbortController();
    try {
      const question = new URLSearchParams({ q: typed, kind: input.dataset.complete });
      const answer = await fetch(`/complete?${question}`, { signal: asked.signal });
      const proposals = answer.ok ? await answer.json() : [];
      list.replaceChildren(...proposals.map(option));
    } catch (e) {
      if (e.name !== 'AbortError') throw e;
    }
  }
}

function option({ value, label }) {
  const element = document.createElement('option');
  element.value = value;
  element.textContent = label === value ? '' : label;
  return element;
}
