// Stands in for what a web page has around the README's first example, and says what that shows: preloaded by
// `node --import`, before the example itself runs.
globalThis.errorsListeners = {
  onSessionError: (listener) => queueMicrotask(() => listener({ error: { code: 206, message: "Exceeded limit", requestTime: 1700000000123 } })),
};
globalThis.show = (...shown) => console.log(shown.join(" | "));
globalThis.joinAfter = (seconds) => console.log(`joins after ${seconds}`);
globalThis.openSettings = () => console.log("opens the settings");
Object.defineProperty(globalThis, "navigator", { value: { languages: ["de-AT", "en"] } });
