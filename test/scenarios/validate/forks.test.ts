/** What a pull request from a fork may bring, and what must not come of it. Runs the shipped bundle. */
import { expect, it, onTestFinished } from "vitest";
import { serveLoopback } from "../../support/loopback.ts";
import { createVideos, runGuard } from "./guard.ts";

it("a committed path that reads like an address is a file: nothing is requested", async () => {
  const requests: string[] = [];
  const { origin, close } = await serveLoopback(({ url = "" }, response) => {
    requests.push(url);
    response.writeHead(404).end();
  });
  onTestFinished(close);
  const path = `${origin.replace("//", "/")}/a.mp4`;
  const { main, report } = await runGuard(createVideos({ [path]: "good.mp4" }));
  expect(main.outputs).toMatchObject({ valid: "true", checked: "1" });
  expect(report?.videos).toMatchObject([{ path, source: "file" }]);
  expect(requests).toEqual([]);
});

it("no file of the repository adds inputs, steps or variables: only what the workflow says is checked", async () => {
  const repository = createVideos({ "a.mp4": "good.mp4" });
  const files = {
    ".github/workflows/tiktok.yml": "videos: ['https://evil.example/a.mp4']\n",
    ".env": "INPUT_VIDEOS=https://evil.example/a.mp4\nTIKTOK_PUBLISH_IDS=/dev/null\n",
    "package.json": '{ "tiktok-upload-guard": { "videos": ["https://evil.example/a.mp4"], "reportFile": "x" } }',
    "action.yml": "inputs: { videos: { default: 'https://evil.example/a.mp4' } }\n",
  };
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.git("add", "--all");
  const { main, report } = await runGuard(repository);
  expect(report?.videos.map((video) => video.path)).toEqual(["a.mp4"]);
  expect(main.rawOutput).not.toContain("evil.example");
});
