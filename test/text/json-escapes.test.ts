import fc from "fast-check";
import { expect, it } from "vitest";
import { plainText } from "../../src/host/plain-text.ts";
import { escapeJson } from "../../src/text/json-escapes.ts";

it("JSON keeps its values in a log of GitHub's, whatever they hold", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("##[error]a", "a\u202eb", "é\u200b😀", "\\u{202e}\u202e", "::error::", "\n::error::", "\ud800"),
  );
  fc.assert(
    fc.property(fc.dictionary(text, fc.array(text)), (value) => {
      const json = escapeJson(JSON.stringify(value, undefined, 2));
      expect(plainText(json, "lines")).toBe(json);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
