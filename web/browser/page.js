// What every page does beyond showing itself: short addresses, copying, the language of the texts, the key for searching.

// The links name files, so that they also work in a folder; a server has the shorter addresses.
if (location.protocol.startsWith("http")) {
  for (const link of document.querySelectorAll('a[href*="index.html"]')) link.setAttribute("href", link.getAttribute("href").replace(/index\.html(?=$|#)/, "") || "./");
}

document.addEventListener("keydown", (event) => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const box = document.getElementById("box");
  event.preventDefault();
  if (box) box.focus();
  else document.querySelector("[data-find]")?.click();
});

/** Adds a button that copies a text; what is copied is said to screen readers, too. */
function addCopying(element, text, parent = element.parentElement) {
  const button = document.createElement("button");
  const name = element.tagName === "PRE" ? "" : ` ${text()}`;
  const rest = () => {
    button.textContent = "Copy";
    button.setAttribute("aria-label", `Copy${name}`);
  };
  button.type = "button";
  button.className = "copy";
  rest();
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
      button.textContent = "Copied";
      button.setAttribute("aria-label", `Copied${name}`);
    } catch {
      // Without the right to write to it, the text is at least selected.
      getSelection().selectAllChildren(element);
      button.textContent = "Selected";
    }
    setTimeout(rest, 1500);
  });
  parent.append(button);
}
for (const element of document.querySelectorAll("[data-copy]")) addCopying(element, () => element.textContent);

const texts = document.querySelector("[data-texts]");
if (texts) {
  const device = document.querySelector("[data-device]");
  const select = document.getElementById("language");
  const KEY = "wterror-language";
  const items = [...texts.children];
  for (const { dataset } of items) {
    const option = document.createElement("option");
    Object.assign(option, { value: dataset.tag, textContent: dataset.name, lang: dataset.tag });
    select.append(option);
  }
  const show = (tag) => {
    const item = items.find(({ dataset }) => dataset.tag === tag) ?? items.find(({ dataset }) => dataset.tag === "en");
    const spoken = item.querySelector("[lang][dir]:not(a *)");
    device.lang = spoken.lang;
    device.dir = spoken.dir;
    for (const part of ["message", "recovery", "label"]) device.querySelector(`[data-${part}]`).textContent = spoken.querySelector(`[data-${part}]`).textContent;
    select.value = item.dataset.tag;
  };
  document.querySelector("[data-speaking]").hidden = false;
  addCopying(device, () => ["message", "recovery"].map((part) => device.querySelector(`[data-${part}]`).textContent).join(" "), document.querySelector("[data-speaking]"));
  select.addEventListener("change", () => {
    show(select.value);
    try {
      localStorage.setItem(KEY, select.value);
    } catch {
      // Where nothing may be kept, each page begins in English.
    }
  });
  // From an answer to a sentence in a language one comes here in that language; else it is what was chosen last.
  const wished = location.hash.startsWith("#in=") ? location.hash.slice("#in=".length) : "";
  let kept = null;
  try {
    kept = localStorage.getItem(KEY);
  } catch {
    // As above.
  }
  show(items.some(({ dataset }) => dataset.tag === wished) ? wished : kept ?? "en");
}
