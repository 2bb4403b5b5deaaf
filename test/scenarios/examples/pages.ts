/** The landing pages that examples/checks.mjs asks for. Knows nothing of the scenes. */
import { serveLoopback } from "../../support/loopback.ts";

export type Pages = {
  /** The text of a pages.json with all of them. */
  list: string;
  /** Resolves as soon as the page is asked for. */
  asked(path: string): Promise<void>;
  close(): Promise<void>;
};

/** Serves pages by their paths, each with a status. A page with the status 0 never responds. */
export async function servePages(pages: Readonly<Record<string, number>>): Promise<Pages> {
  const visits = new Map(Object.keys(pages).map((path) => [path, Promise.withResolvers<void>()]));
  const { origin, close } = await serveLoopback(({ url = "" }, response) => {
    visits.get(url)?.resolve();
    if (pages[url] !== 0) response.writeHead(pages[url] ?? 404).end();
  });
  return {
    list: JSON.stringify(Object.keys(pages).map((path) => origin + path)),
    asked: async (path) => visits.get(path)?.promise,
    close,
  };
}
