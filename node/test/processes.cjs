// 64 threads at first use, and then a cluster: run by loading.test.mjs. Prints how many answered, and each different answer.
const cluster = require("node:cluster");
const { isMainThread, parentPort, Worker } = require("node:worker_threads");

function ask() {
  const { backend, localized, search } = require("wterror");
  return [backend, localized(206, "de").message, search("camera permission").length].join(" ");
}

/** Resolves with what a thread or process says, and rejects where it ends without a word. */
function said(other) {
  return new Promise((resolve, reject) => other.once("message", resolve).once("error", reject).once("exit", (code) => reject(new Error(`ended with ${code}`))));
}

async function main() {
  const threads = Array.from({ length: 64 }, () => said(new Worker(__filename)));
  const answers = [ask(), ...(await Promise.all(threads))];
  // Here the package has been used before these are made.
  answers.push(...(await Promise.all(Array.from({ length: 4 }, () => said(cluster.fork())))));
  console.log(answers.length, [...new Set(answers)].join("; "));
}

if (!isMainThread) parentPort.postMessage(ask());
else if (cluster.isWorker) process.send(ask(), () => process.disconnect());
else main();
