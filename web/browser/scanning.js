// Not there yet: the reading of logs.
export const scanning = { stop() {}, async start() {} };
