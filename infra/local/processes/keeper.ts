/** A tiny process that outlives its host by a moment: when the host's pipe closes, however it died, every child still running is ended. */
import { createInterface } from 'node:readline';

const kept = new Set<number>();

// Keyboard signals reach the host, which ends everything in order; the keeper only ever waits for its pipe.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const pid = Number(line.slice(1));
    if (line.startsWith('+')) kept.add(pid);
    else kept.delete(pid);
  })
  .on('close', () => {
    for (const pid of kept) endGroup(pid);
    process.exit(0);
  });

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
