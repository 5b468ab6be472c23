/** An element. What is put in is text: nothing that was typed, pasted or read from a log is ever markup. */
export function h(name, attributes, ...children) {
  const element = name === "svg" || name === "rect" || name === "title" ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : value);
  element.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false && child !== ""));
  return element;
}

const root = new URL(".", document.currentScript.src);

/** The address of one of the site's pages. */
export function to(path) {
  return new URL(`${path}${location.protocol === "file:" && path.endsWith("/") ? "index.html" : ""}`, root).href;
}

/** Loads one of the site's scripts; in a folder, too, where modules are refused. */
export function loadScript(name) {
  return new Promise((resolve, reject) => {
    const script = h("script", { src: to(name) });
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${name} cannot be loaded`)));
    document.head.append(script);
  });
}

/** `1 error`, `12,345 errors` */
export function counted(count, word) {
  return `${count.toLocaleString("en")} ${word}${count === 1 ? "" : "s"}`;
}
