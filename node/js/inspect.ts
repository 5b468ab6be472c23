// The entry in Node: the same API, with errors that `console.log` and `util.inspect` show readably.
import { WTError } from "./index.js";

export * from "./index.js";

Object.defineProperty(WTError.prototype, Symbol.for("nodejs.util.inspect.custom"), {
  configurable: true,
  value(this: WTError, depth: number, options: object, inspect: (value: unknown, options: object) => string): string {
    const { code, id, category, platformMessage, ...own } = this;
    const { guidance, localizedDescription } = this;
    if (depth < 0) return `[${this.name}: ${this.message}]`;
    const fields = {
      code,
      ...(id && { id }),
      ...(category && { category }),
      ...(platformMessage !== undefined && { platformMessage }),
      localizedDescription,
      ...(guidance && { guidance }),
      ...own,
    };
    // A stand-in with what the catalogue knows as fields of its own, which are what `inspect` shows beside the stack.
    const shown: object = Object.create(Object.getPrototypeOf(this), {
      ...Object.getOwnPropertyDescriptors(fields),
      stack: { value: this.stack },
      message: { value: this.message },
      name: { value: this.name },
      ...("cause" in this && { cause: { value: this.cause } }),
    });
    return inspect(shown, { ...options, customInspect: false });
  },
});
