// A file dropped or pasted anywhere on the page becomes the form's file, and what will be read is said before it is sent; without
// this script the form works as it is.
const UNITS = ["bytes", "KB", "MB"];

for (const form of document.querySelectorAll("form[data-drop]")) {
  const file = form.elements.file;
  const said = form.querySelector("output");
  const bar = form.querySelector("progress");
  const buttons = form.querySelectorAll("button");
  form.querySelector(".hint").hidden = false;

  file.addEventListener("change", describe);
  addEventListener("dragover", event => {
    if (!holdsFiles(event.dataTransfer)) return;
    event.preventDefault();
    form.classList.add("dragging");
  });
  addEventListener("dragleave", event => event.relatedTarget ?? form.classList.remove("dragging"));
  addEventListener("drop", event => take(event, event.dataTransfer));
  addEventListener("paste", event => take(event, event.clipboardData));
  // The button is out of use only once the form is on its way, as its value is a part of what is sent.
  form.addEventListener("submit", () => setTimeout(() => reading(true)));
  addEventListener("pageshow", () => reading(false));
  describe();

  function take(event, given) {
    form.classList.remove("dragging");
    if (!holdsFiles(given)) return;
    event.preventDefault();
    if (given.files.length === 0) return;
    const one = new DataTransfer();
    one.items.add(given.files[0]);
    file.files = one.files;
    describe();
    form.querySelector("button").focus();
    if (given.files.length > 1) said.append(" One file is read at a time: this is the first.");
  }

  function describe() {
    const chosen = file.files[0];
    const most = Number(form.dataset.most);
    const tooLarge = chosen && chosen.size > most
      ? `${chosen.name} has ${size(chosen.size)}; at most ${size(most)} are read here. Save it without pictures, or paste its text.` : "";
    file.setCustomValidity(tooLarge);
    said.textContent = tooLarge || (chosen ? `${chosen.name}, ${size(chosen.size)}` : "");
  }

  function reading(now) {
    bar.hidden = !now;
    buttons.forEach(button => { button.disabled = now; });
    if (now) said.textContent = `reading ${file.files[0]?.name ?? "the text"} …`;
  }
}

function holdsFiles(transfer) {
  return transfer?.types.includes("Files") ?? false;
}

function size(bytes) {
  const unit = bytes < 1024 ? 0 : bytes < 1 << 20 ? 1 : 2;
  return `${(bytes / 1024 ** unit).toFixed(unit === 2 ? 1 : 0)} ${UNITS[unit]}`;
}
