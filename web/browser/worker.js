// Reads logs, apart from the page: what is found is counted here, and only the report is handed over.
import { scan } from "wterror/scan";
import { Report } from "./collect.js";

/** How often the page is told how far it is, in milliseconds. */
const BEAT = 100;

/** Whether a file is compressed by gzip. */
async function isGzip(file) {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

onmessage = async ({ data: { files } }) => {
  const report = new Report();
  const total = files.reduce((sum, file) => sum + file.size, 0);
  let read = 0;
  let beat = 0;
  // How far it is counts in bytes of the files as they are, also where they are compressed.
  const counting = () =>
    new TransformStream({
      transform(piece, controller) {
        read += piece.length;
        if (performance.now() - beat > BEAT) {
          beat = performance.now();
          postMessage({ read, total, count: report.count });
        }
        controller.enqueue(piece);
      },
    });
  try {
    for (const file of files) {
      const name = file.name ?? "";
      try {
        let stream = file.stream().pipeThrough(counting());
        if (await isGzip(file)) stream = stream.pipeThrough(new DecompressionStream("gzip"));
        const findings = scan(stream, { messages: "all" });
        for await (const finding of findings) report.add(name, finding);
        report.files++;
        report.bytes += findings.bytes;
        report.lines += findings.lines ?? 0;
      } catch (error) {
        report.troubles.push(`${name || "The text"} could not be read to its end: ${error.message}`);
      }
    }
    postMessage({ report: report.finished() });
  } catch (error) {
    postMessage({ failed: error.message });
  }
};
