/** A page's own style sheet says which words are labels (bold) and which nobody sees. */
import { describe, expect, test } from 'vitest';
import { answer, readingOf } from '../reading-of.ts';

const page = (style: string, body: string): string =>
  `<!doctype html><html><head><style>${style}</style></head><body>${body}</body></html>`;
const pair = (label: string, value: string): string =>
  `<p class="pair"><span class="label">${label}</span> <span class="value">${value}</span></p>`;

describe('the style sheet in a page', () => {
  const body = [
    '<h2>About the child</h2>',
    pair('First names', 'Saoirse'),
    pair('Surname', 'O’Hanlon'),
    pair('Date of birth', '03/05/2018'),
    '<p class="quiet">Words for machines only</p>',
  ].join('');

  test('shows the labels that it prints in bold', async () => {
    const read = await readingOf(page('.pair .label { color: #333; font-weight: bold }', body));
    expect(answer(read, 'First names')).toBe('Saoirse');
    expect(answer(read, 'Surname')).toBe('O’Hanlon');
    expect(answer(read, 'Date of birth')).toBe('03/05/2018');
  });

  test('hides what it hides, unless only some screens do', async () => {
    const hidden = JSON.stringify(await readingOf(page('p.quiet{display:none}', body)));
    expect(hidden).not.toContain('Words for machines');
    const shown = JSON.stringify(await readingOf(page('@media print { p.quiet{display:none} }', body)));
    expect(shown).toContain('Words for machines');
  });

  test('gives way to what stands at the element itself', async () => {
    const read = await readingOf(
      page(
        'td { font-weight: bold }',
        '<table><tr><td>Surname</td><td style="font-weight:normal">Price</td></tr></table>',
      ),
    );
    expect(answer(read, 'Surname')).toBe('Price');
  });

  test('ends, however broken it is', async () => {
    const read = await readingOf(page(`${'{'.repeat(5_000)}a,${'.x '.repeat(5_000)}{font-weight:bold`, body));
    expect(JSON.stringify(read)).toContain('Saoirse');
  });
});
