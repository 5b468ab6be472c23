import type { Cause, ErrorInfoJSON } from "../types.js";

/** A row as it is generated: without the documented items, a cause has one only where it was mended, the link is relative. */
type Generated = Omit<ErrorInfoJSON, "documented" | "causes"> & { causes: (Omit<Cause, "documented"> & { documented?: string })[] };

/** The rows with the documented items and whole links, and the keys in the order of the command's JSON. */
export function whole(site: string, rows: Generated[]): ErrorInfoJSON[] {
  return rows.map((row) => {
    const { code, id, name, category, summary, ...others } = row;
    const causes = row.causes.map(({ cause, documented = cause, ...others }) => ({ cause, documented, ...others }));
    return { code, id, name, category, summary, documented: causes.map(({ documented }) => documented), ...others, causes, link: site + row.link };
  });
}
