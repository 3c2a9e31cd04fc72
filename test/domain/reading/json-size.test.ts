/** JSON that says far more than any form is for a person; what a form can say is read. */
import { expect, it } from 'vitest';
import { readingOf } from './reading-of.ts';

const withValues = (count: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i])));

it('leaves JSON of too many values unread, because it is too large', async () => {
  const { outcome } = await readingOf(withValues(60_000), 'wide.json');
  expect(outcome).toMatchObject({ status: 'unread', because: 'too-large' });
});

it('reads JSON of as many values as the longest form', async () => {
  expect((await readingOf(withValues(5_000), 'long.json')).outcome.status).toBe('read');
});
