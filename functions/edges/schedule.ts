/** From a schedule's tick to one call. What fails is logged and the tick fails: the next minute asks again from the beginning of time. */
import middy from '@middy/core';
import type * as z from 'zod';
import { once } from './http.ts';
import { type Log, logFor } from './log.ts';

export function scheduleFunction<Environment extends z.ZodType>(
  name: string,
  environment: Environment,
  build: (env: z.infer<Environment>, log: Log) => () => Promise<void>,
): middy.MiddyfiedHandler<unknown, void> {
  const log = logFor(name);
  const begin = once(() => build(environment.parse(process.env), log));
  return middy<unknown, void>().handler(async () => {
    try {
      await begin()();
    } catch (trouble) {
      log.trouble('tick-failed', trouble);
      // Lambda writes down the text of whatever is thrown, and this one's may quote what it choked on.
      throw new Error('the tick failed: its kind is in the line before');
    }
  });
}
