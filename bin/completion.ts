/** `motpart completion SHELL`: a script with which the shell completes commands, flags, suites, checks and files. */
import { defineCommand, type ArgsDef } from 'citty';
import { bashScript } from './completion/bash.ts';
import { fishScript } from './completion/fish.ts';
import { completionModel, shells, type CommandModel } from './completion/model.ts';
import { zshScript } from './completion/zsh.ts';
import { Failure } from './failure.ts';
import { meant } from './nearest.ts';

const args = {
  shell: { type: 'positional', required: true, description: shells.join(', ') },
} satisfies ArgsDef;

const scripts: Readonly<Record<(typeof shells)[number], (models: readonly CommandModel[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

export const completion = defineCommand({
  meta: {
    name: 'completion',
    description: 'Prints the script with which a shell completes commands, flags, suites, checks and files',
    examples: [
      { call: 'motpart completion bash', does: 'in ~/.bashrc: source <(motpart completion bash)' },
      { call: 'motpart completion zsh', does: 'in ~/.zshrc, after compinit: source <(motpart completion zsh)' },
      { call: 'motpart completion fish', does: 'in config.fish: motpart completion fish | source' },
    ],
  },
  args,
  async run({ args: { shell } }) {
    const known = shells.find((name) => name === shell);
    if (!known) {
      const todo = meant(shell, shells, `choose one of ${shells.join(', ')}`);
      throw new Failure('SIM-SHELL', `there is no completion for ${shell}`, todo);
    }
    process.stdout.write(`${scripts[known](await completionModel())}\n`);
  },
});
