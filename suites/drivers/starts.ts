/** Whether a program comes up at all: one that ends again and again before its first answer has a fault that no check is about. */

/** How often it must have ended, since a client may crash over the first thing that it is asked. */
const most = 2;
const shown = 200;

/** The line that tells most: programs print where they are after what is wrong. */
function tellingLine(log: string): string | undefined {
  const lines = log.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /error|not found|no such|cannot|denied/i.test(line)) ?? lines.at(-1);
}

export class Starts {
  #answered = false;
  #ended = 0;
  #how = '';

  answered(): void {
    this.#answered = true;
  }

  /** @param how as `ClientProcess` tells it */
  ended(how: string, log: string): void {
    this.#ended += 1;
    const line = tellingLine(log)?.trim().slice(0, shown);
    this.#how = line === undefined ? how : `${how}: ${line}`;
  }

  /** How it ended last, if it has never answered and ended too often. */
  get fault(): string | undefined {
    return !this.#answered && this.#ended >= most ? this.#how : undefined;
  }
}
