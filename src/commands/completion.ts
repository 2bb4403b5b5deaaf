/** `completion`: prints a script that completes command lines in a shell. */
import type { Command } from "./command.ts";
import { SHELLS } from "./shells.ts";

export const completion: Command = {
  name: "completion",
  about: "Prints a script that completes command lines in a shell",
  description: [
    "Prints a script for bash, zsh or fish. With it, the shell completes commands, options and their values.",
    "If the folder of the script is missing, make it first with 'mkdir -p'. Then open a new shell.",
  ],
  operands: { name: "shell", about: SHELLS.join(", "), choices: SHELLS },
  options: [],
  exitCodes: { 0: "the script was printed", 1: undefined, 2: "an unknown shell" },
  examples: [
    {
      line: "completion bash > ~/.tiktok-upload-guard.bash",
      about: "bash: then add 'source ~/.tiktok-upload-guard.bash' to ~/.bashrc",
    },
    {
      line: "completion zsh > ~/.tiktok-upload-guard.zsh",
      about: "zsh: then add 'source ~/.tiktok-upload-guard.zsh' to ~/.zshrc, below compinit",
    },
    {
      line: "completion fish > ~/.tiktok-upload-guard.fish",
      about: "fish: then add 'source ~/.tiktok-upload-guard.fish' to ~/.config/fish/config.fish",
    },
  ],
  async run({ operands }, { terminal }) {
    const shell = SHELLS.find((each) => each === operands[0]);
    if (shell === undefined || operands.length !== 1) {
      terminal.say(`Name one shell: ${SHELLS.join(", ")}.`);
      return 2;
    }
    terminal.write((await import("./completing.ts")).renderScript(shell));
    return 0;
  },
};
