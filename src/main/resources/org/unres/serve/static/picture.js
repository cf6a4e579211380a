// A button that saves the picture of the network as PNG, twice its size; without this script there is the SVG.
const SCALE = 2;
const place = document.getElementById("downloads");
const picture = document.querySelector("main svg[viewBox]");

if (place && picture) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "second";
  button.textContent = "PNG";
  button.addEventListener("click", save);
  place.append(" ", button);
}

async function save() {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(picture))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = SCALE * picture.width.baseVal.value;
  canvas.height = SCALE * picture.height.baseVal.value;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = document.createElement("a");
  link.download = "network.png";
  link.href = canvas.toDataURL("image/png");
  link.click();
}
