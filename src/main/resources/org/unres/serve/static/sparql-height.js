// A handle below the editor that makes it higher or lower, with the mouse or with the arrow keys.

import { element } from "./sparql-terms.js";

const LEAST = 100;
const MOST = 1200;
const STEP = 40;

export function handle(editor) {
  const made = element("div", { class: "height", role: "separator", tabindex: "0", "aria-orientation": "horizontal",
    "aria-label": "Height of the editor", "aria-valuemin": String(LEAST), "aria-valuemax": String(MOST) });
  const wrapper = editor.getWrapperElement();
  const set = height => {
    const bounded = Math.round(Math.min(MOST, Math.max(LEAST, height)));
    wrapper.style.height = bounded + "px";
    made.setAttribute("aria-valuenow", String(bounded));
    editor.refresh();
  };
  made.addEventListener("keydown", event => {
    const step = { ArrowUp: -STEP, ArrowDown: STEP }[event.key];
    if (step) {
      event.preventDefault();
      set(wrapper.offsetHeight + step);
    }
  });
  made.addEventListener("pointerdown", event => made.setPointerCapture(event.pointerId));
  made.addEventListener("pointermove", event => {
    if (made.hasPointerCapture(event.pointerId)) {
      set(event.clientY - wrapper.getBoundingClientRect().top);
    }
  });
  set(wrapper.offsetHeight || 300);
  return made;
}
