/** Who has parental responsibility, where a form asks for names: said of whom it names, and kept as it stands where that is not plain. */
import { expect, it } from 'vitest';
import { normalise } from '../../../domain/normalising/normalise.ts';
import { readOriginal } from '../../../domain/reading/registry.ts';
import { factsOf } from './readings.ts';

const FAMILY = `<html><body><h2>Child</h2><p><b>Name:</b> Robin Marsh</p><p><b>Date of birth:</b> 03/05/2018</p>
  <h2>Family and household</h2><table>
  <tr><th>Name</th><th>Relationship to child</th><th>Date of birth</th></tr>
  <tr><td>Kelly Marsh</td><td>Mother</td><td>01/02/1990</td></tr>
  <tr><td>Peter Stone</td><td>Father</td><td>04/05/1988</td></tr>
  <tr><td>Ann Marsh</td><td>Grandmother</td><td>07/08/1960</td></tr></table>`;

async function responsible(more: string) {
  const reading = await readOriginal(new TextEncoder().encode(`${FAMILY}${more}</body></html>`), 'form.html');
  const { draft, evidence } = normalise(reading, factsOf({ name: 'form.html' }));
  return {
    who: draft.people.flatMap(({ name, parentalResponsibility }) =>
      parentalResponsibility === undefined ? [] : [`${name?.words}: ${parentalResponsibility}`],
    ),
    raw: Object.entries(evidence).flatMap(([at, { raw }]) => (at.endsWith('/parentalResponsibility') ? [raw] : [])),
    kept: (draft.unplaced ?? []).map(({ words }) => words),
  };
}

const asked = (answer: string) =>
  responsible(`<p><b>Who has parental responsibility for the child?</b> ${answer}</p>`);

it('a table of its own names them', async () => {
  const table = `<h2>Parental responsibility</h2><table><tr><th>Child</th><th>Person with PR</th><th>Relationship to child</th></tr>
    <tr><td>Robin</td><td>Kelly Marsh</td><td>Mother</td></tr></table>`;
  expect(await responsible(table)).toEqual({ who: ['Kelly Marsh: yes'], raw: ['Kelly Marsh'], kept: [] });
});

it.each([
  ['Kelly Marsh and Peter Stone', ['Kelly Marsh: yes', 'Peter Stone: yes']],
  ['Mother', ['Kelly Marsh: yes']],
  ['Mum & dad', ['Kelly Marsh: yes', 'Peter Stone: yes']],
  ['mother only', ['Kelly Marsh: yes']],
  ['Kelly Marsh (mother)', ['Kelly Marsh: yes']],
])('“%s”', async (answer, who) => expect(await asked(answer)).toMatchObject({ who, kept: [] }));

it.each([
  'Not known',
  'Mother, not father',
  'Kelly Marsh and somebody else',
  'Local authority by interim care order',
])('“%s” says it of nobody', async (answer) => expect((await asked(answer)).who).toEqual([]));

it('what names somebody who is not listed is kept as it stands', async () => {
  expect((await asked('Kelly Marsh and Jo Price')).kept).toContain('Kelly Marsh and Jo Price');
});
