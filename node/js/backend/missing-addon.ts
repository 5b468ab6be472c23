// Says on standard error that answers come from data although npm has a package with the addon for this platform: left out by
// `--omit=optional`, by a lock file that was written on another platform, or damaged.

/** Warns once, with what to do; stays silent where no addon is meant to be there. */
export function warnOfMissingAddon(failure: Error): void {
  // What was tried, one after the other; in a bundle for ES modules nothing can be.
  const failures = failure.cause as readonly NodeJS.ErrnoException[] | undefined;
  if (failures === undefined) return;
  const isMeant = process.execArgv.includes("--no-addons") || /(^|\s)--no-addons\b/.test(process.env.NODE_OPTIONS ?? "");
  if (isMeant || failures.some(({ code }) => code === "ERR_DLOPEN_DISABLED")) return;
  const name = platformPackage();
  if (name === undefined) return;
  const why = failures.find(({ message }) => message.includes(name))?.message.split("\n", 1)[0] ?? failure.message;
  process.emitWarning(`answers come from data, because ${name}, npm's package with the addon for this platform, cannot be loaded (${why}). Install the package again, and with optional dependencies`, { code: "WTERROR_NO_ADDON", type: "WterrorWarning" });
}

/** The one of the package's optional dependencies that is for this platform. */
function platformPackage(): string | undefined {
  let names: string[];
  try {
    // A path that is put together is none that a bundler follows: a bundle has no such file, and a checkout no such dependencies.
    const { optionalDependencies = {} } = require(`${__dirname}/../package.json`) as { optionalDependencies?: Record<string, string> };
    names = Object.keys(optionalDependencies);
  } catch {
    return undefined;
  }
  const { platform, arch } = process;
  const abi = platform === "linux" ? (hasGlibc() ? "-gnu" : "-musl") : platform === "win32" ? "-msvc" : "";
  return names.find((name) => name === `wterror-${platform}-${arch}${abi}`);
}

function hasGlibc(): boolean {
  const report = process.report as unknown as Report;
  report.excludeNetwork = true; // else it asks for the names of hosts
  return report.getReport().header.glibcVersionRuntime !== undefined;
}

/** What Node's types do not have of its report. */
interface Report {
  excludeNetwork: boolean;
  getReport(): { header: { glibcVersionRuntime?: string } };
}
