/** A service that a form prints for somebody to write a name beside is no agency that knows the child; one that somebody wrote in is. */
import { expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { readOriginal } from '../../../domain/reading/registry.ts';
import { factsOf } from './readings.ts';

const HEADS = ['Agency', 'Name of worker', 'Contact details'];

async function agencies(rows: readonly (readonly string[])[]) {
  const table = [HEADS, ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const page = `<html><body><h2>Child</h2><p><b>Name:</b> Robin Marsh</p><p><b>Date of birth:</b> 03/05/2018</p>
    <h2>Agencies known to be involved</h2><table>${table}</table></body></html>`;
  const reading = await readOriginal(new TextEncoder().encode(page), 'form.html');
  const { draft, findings } = normalise(reading, factsOf({ name: 'form.html' }));
  return {
    services: (draft.involvements ?? []).map(({ service }) => service?.words),
    doubted: findings.filter(({ at }) => at.startsWith('/involvements')).length,
  };
}

it('a list that ends in “Other” is printed: who is named stands in it, and nobody else', async () => {
  const rows = [
    ['GP', '', ''],
    ['School nurse', 'Debbie Platt', '01632 960442'],
    ['Other', '', ''],
  ];
  expect(await agencies(rows)).toEqual({ services: ['School nurse'], doubted: 0 });
});

it('so is one of more rows than anybody leaves alone', async () => {
  const rows = [
    ['GP', '', ''],
    ['Health visitor', '', ''],
    ['Police', '', ''],
    ['Early Help', 'A. Okoro', ''],
  ];
  expect(await agencies(rows)).toEqual({ services: ['Early Help'], doubted: 0 });
});

it('one or two with nobody beside them may be an answer: they stand, to be checked', async () => {
  const { services, doubted } = await agencies([
    ['Health visitor', '', ''],
    ['Family support', 'A. Okoro', ''],
  ]);
  expect(services).toEqual(['Health visitor', 'Family support']);
  expect(doubted).toBe(1);
});

it('what no form prints was written by somebody, however often', async () => {
  const rows = ['Nightlight', 'Bramble Trust', 'Open Hands', 'The Barn'].map((service) => [service, '', '']);
  expect((await agencies(rows)).services).toHaveLength(4);
});
