// The report on a log, collected finding by finding. Its memory is bounded. It says what `wterror scan` says; that one is
// written in Rust (cli/src/scan/report.rs) and prints text, so the counting is here a second time, as small as it can be.

const SESSIONS = 10_000;
const STEPS = 512;
const MOMENTS = 40;

/** How often over time, in a bounded number of steps, which grow with the span. */
class Times {
  first = null;
  last = null;
  step = 1000;
  counts = new Map();

  add(at, text) {
    if (this.first === null || at < this.first.at) this.first = { at, text };
    if (this.last === null || at > this.last.at) this.last = { at, text };
    const step = Math.floor(at / this.step);
    this.counts.set(step, (this.counts.get(step) ?? 0) + 1);
    while (this.counts.size > STEPS) {
      this.step *= 2;
      const coarser = new Map();
      for (const [step, count] of this.counts) {
        const half = Math.floor(step / 2);
        coarser.set(half, (coarser.get(half) ?? 0) + count);
      }
      this.counts = coarser;
    }
  }

  /** The counts between two times, in so many steps. */
  over(from, to, steps) {
    const shown = new Array(steps).fill(0);
    for (const [step, count] of this.counts) {
      const at = Math.floor((Math.max(step * this.step - from, 0) * steps) / Math.max(to - from, 1));
      shown[Math.min(at, steps - 1)] += count;
    }
    return shown;
  }
}

/** A time as the scanner writes it, in milliseconds: without a zone as if in UTC, without a year as if in 2000. */
function milliseconds(time) {
  const text = /^\d{4}-\d\d-/.test(time) ? time : `2000-${time}`;
  return Date.parse(text.endsWith("Z") ? text : `${text}Z`);
}

export class Report {
  files = 0;
  lines = 0;
  bytes = 0;
  count = 0;
  troubles = [];
  groups = new Map();
  sessions = new Map();
  moreSessions = 0;
  without = { session: 0, time: 0, zone: 0 };
  contradictions = 0;

  add(file, finding) {
    this.count++;
    const { code, session, time, text } = finding;
    const place = `${file ? `${file}:` : "line "}${finding.line}`;
    let group = this.groups.get(code);
    if (group === undefined) {
      group = { code, category: finding.category, count: 0, likely: 0, times: new Times(), sessions: new Set(), example: text, place, causes: [] };
      this.groups.set(code, group);
    }
    group.count++;
    if (finding.certainty !== "certain") group.likely++;
    const causes = finding.info?.causes ?? [];
    if (causes.length > 1) {
      causes.forEach((cause, index) => {
        if (text.includes(cause.documented) || text.includes(cause.cause)) group.causes[index] = (group.causes[index] ?? 0) + 1;
      });
    }
    if (time === null) this.without.time++;
    else {
      group.times.add(milliseconds(time), time);
      if (!time.endsWith("Z")) this.without.zone++;
    }
    if (finding.contradicts !== null) this.contradictions++;
    if (session === null) this.without.session++;
    else {
      if (group.sessions.size < SESSIONS) group.sessions.add(session);
      if (!this.sessions.has(session)) {
        if (this.sessions.size < SESSIONS) this.sessions.set(session, { session, code, place, time });
        else this.moreSessions++;
      }
    }
  }

  /** The report as plain data. */
  finished() {
    const groups = [...this.groups.values()].sort((a, b) => b.count - a.count);
    const timed = groups.filter(({ times }) => times.first !== null);
    const from = timed.map(({ times }) => times.first).sort((a, b) => a.at - b.at)[0] ?? null;
    const to = timed.map(({ times }) => times.last).sort((a, b) => b.at - a.at)[0] ?? null;
    const over = (times) => (from !== null && to.at > from.at && times.first !== null ? times.over(from.at, to.at, MOMENTS) : null);
    const { files, lines, bytes, count, troubles, moreSessions, without, contradictions } = this;
    return {
      files,
      lines,
      bytes,
      count,
      troubles,
      moreSessions,
      without,
      contradictions,
      from: from?.text ?? null,
      to: to?.text ?? null,
      groups: groups.map(({ times, sessions, causes, ...group }) => ({
        ...group,
        sessions: sessions.size,
        causes: Array.from(causes, (count) => count ?? 0),
        first: times.first?.text ?? null,
        last: times.last?.text ?? null,
        moments: over(times),
      })),
      sessions: [...this.sessions.values()],
    };
  }
}
