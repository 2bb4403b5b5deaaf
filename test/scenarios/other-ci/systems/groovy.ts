/** Reads the blocks of a declarative Jenkinsfile: enough of Groovy for that, and strict about it. */

/** A statement: its text without comments, and what stands in braces behind it. */
export type Statement = { text: string; block?: readonly Statement[] };

/** The statements of a file. Throws at what is not closed. */
export function parseBlocks(source: string): readonly Statement[] {
  const reader = new Reader(source);
  const statements = reader.readStatements();
  if (!reader.isAtEnd()) throw reader.fail("a closing brace too many");
  return statements;
}

/** The value of a string literal, as Groovy reads it. One in double quotes may hold no expression here. */
export function readString(literal: string): string {
  const [, , content] = /^(['"])((?:(?!\1)[^\\\n]|\\.)*)\1$/.exec(literal.trim()) ?? [];
  const isPlain = !literal.trim().startsWith('"') || !literal.includes("$");
  if (content === undefined || !isPlain) throw new Error(`no plain string: ${literal}`);
  return content.replace(/\\(.)/g, "$1");
}

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#source.length;
  }

  fail(problem: string): Error {
    return new Error(`line ${this.#source.slice(0, this.#at).split("\n").length}: ${problem}`);
  }

  readStatements(): readonly Statement[] {
    const statements: Statement[] = [];
    for (;;) {
      this.#skip(/\s+|\/\/.*|\/\*[\s\S]*?\*\//y);
      if (this.isAtEnd() || this.#source[this.#at] === "}") return statements;
      statements.push(this.#readStatement());
    }
  }

  /** A statement ends with its line, unless a parenthesis or a bracket is open. */
  #readStatement(): Statement {
    let text = "";
    let open = 0;
    while (!this.isAtEnd()) {
      if (this.#skip(/\/\/.*/y)) continue;
      const [token = ""] = this.#match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[\s\S]/y) ?? [];
      if (token === "'" || token === '"') throw this.fail("a string that is not closed");
      if ((token === "\n" || token === "}") && open === 0) break;
      if (token === "{" && open === 0) return { text: text.trim(), block: this.#readBlock() };
      if ("([".includes(token)) open += 1;
      if (")]".includes(token)) open -= 1;
      text += token;
      this.#at += token.length;
    }
    if (open !== 0) throw this.fail("a parenthesis that is not closed");
    return { text: text.trim() };
  }

  #readBlock(): readonly Statement[] {
    this.#at += 1;
    const block = this.readStatements();
    if (this.#source[this.#at] !== "}") throw this.fail("a brace that is not closed");
    this.#at += 1;
    return block;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#source);
  }

  #skip(pattern: RegExp): boolean {
    let length = 0;
    for (let found = this.#match(pattern); found; found = this.#match(pattern)) {
      this.#at += found[0].length;
      length += found[0].length;
    }
    return length > 0;
  }
}
