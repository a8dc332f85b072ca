/** Two sides of the same work in one process, measured in turns. */

/** Microseconds of processor time a piece of work, by round: what else the machine does then counts for little. */
export interface Turns {
  readonly small: readonly number[];
  readonly large: readonly number[];
}

function cost<Side>(side: Side, work: (side: Side) => void, pieces: (side: Side) => number): number {
  const start = process.cpuUsage();
  work(side);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / pieces(side);
}

/** Measures `work`, which does so many pieces of it, on both sides in turns. As many rounds before warm both up. */
export function turnsOf<Side>(small: Side, large: Side) {
  return (rounds: number, work: (side: Side) => void, pieces: (side: Side) => number): Turns => {
    const found = { small: [] as number[], large: [] as number[] };
    for (let round = -rounds; round < rounds; round += 1) {
      const costs = [cost(small, work, pieces), cost(large, work, pieces)] as const;
      if (round < 0) continue;
      found.small.push(costs[0]);
      found.large.push(costs[1]);
    }
    return found;
  };
}
