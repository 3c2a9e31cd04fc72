/** The rhythm of everything that polls: work at once when woken, look again now and then in case nobody woke it. */

export type Loop = {
  /** Work as soon as the present round is over. */
  readonly wake: () => void;
  /** Whether a round is running or due. */
  readonly active: () => boolean;
  readonly stop: () => Promise<void>;
};

/**
 * Runs `round` now, after each `wake`, and after so many milliseconds as it returns. A round that throws is reported and
 * tried again after a second: nothing here may end because a server was away for a moment.
 */
export function startLoop(round: () => Promise<number>, onTrouble: (error: unknown) => void): Loop {
  let stopped = false;
  let woken = true;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const run = async () => {
    let pause = 1000;
    while (woken && !stopped) {
      woken = false;
      try {
        pause = await round();
      } catch (error) {
        if (!stopped) onTrouble(error);
        pause = 1000;
      }
    }
    running = undefined;
    if (stopped) return;
    if (woken) wake();
    else timer = setTimeout(wake, Math.max(1, pause));
  };
  const wake = () => {
    woken = true;
    if (running !== undefined || stopped) return;
    clearTimeout(timer);
    running = run();
  };
  setImmediate(wake);

  return {
    wake,
    active: () => !stopped && (running !== undefined || woken),
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
