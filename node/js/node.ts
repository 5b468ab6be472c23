// The same API in Node: with errors that `console.log` shows readably.
import { WTError } from "./error.js";

export * from "./index.js";

Object.defineProperty(WTError.prototype, Symbol.for("nodejs.util.inspect.custom"), {
  configurable: true,
  value(this: WTError, depth: number, options: object, inspect: (value: unknown, options: object) => string): string {
    const { code, id, category, guidance, platformMessage, localizedDescription } = this;
    if (depth < 0) return `[${this.constructor.name}: ${this.message}]`;
    // A stand-in with what the catalogue knows as fields of its own, which are what `inspect` shows beside the stack.
    const shown = Object.defineProperties(Object.create(Error.prototype) as object, {
      stack: { value: this.stack },
      message: { value: this.message },
      name: { value: this.name },
      ...("cause" in this && { cause: { value: this.cause } }),
    });
    const own = Object.fromEntries(Object.entries(this).filter(([key]) => key !== "code" && key !== "platformMessage"));
    return inspect(
      Object.assign(shown, {
        code,
        ...(id && { id }),
        ...(category && { category }),
        ...(platformMessage !== undefined && { platformMessage }),
        localizedDescription,
        ...(guidance && { guidance }),
        ...own,
      }),
      { ...options, customInspect: false },
    );
  },
});
