/** What Word forms print beside their labels: small print that tells how to fill them in, headings down the side, labels over answers in every cell. */
import { describe, expect, it } from 'vitest';
import { answer, marks, readingOf } from '../reading-of.ts';
import { madeDocx, paragraph, run, table } from './made-docx.ts';

const bold = (text: string) => run(text, 'bold');
const small = (text: string) =>
  `<w:r><w:rPr><w:i/><w:sz w:val="16"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const over = (label: string, value: string) => paragraph(bold(label)) + paragraph(value);
const read = (...body: string[]) => readingOf(madeDocx(body.join('')), 'form.docx');

describe('small print beside a label', () => {
  it('is kept, and is no answer and no part of the label', async () => {
    const form = await read(
      table(
        [
          over('Forename(s)', 'Beatriz'),
          paragraph(bold('Surname'), small(' (and any other surnames used)')) + paragraph('De Souza'),
        ],
        [
          `2|${paragraph(bold('What are you worried about?'), small(' Be specific: what has happened, when.'))}${paragraph('Missed scans: three.')}`,
        ],
      ),
      table([paragraph(bold('Reason for referral'), run(' continue overleaf if needed')), 'He was alone.']),
    );
    expect(form.fields.map(({ label, value }) => [label, value])).toEqual([
      ['Forename(s)', 'Beatriz'],
      ['Surname', 'De Souza'],
      ['What are you worried about?', 'Missed scans: three.'],
      ['Reason for referral', 'He was alone.'],
    ]);
    expect(form.passages.map(({ text }) => text)).toContain('(and any other surnames used)');
  });

  it('is not what somebody writes in italics of the usual size', async () => {
    const slanted = '<w:r><w:rPr><w:i/></w:rPr><w:t>Sofia</w:t></w:r>';
    expect(
      answer(await read(table([paragraph(bold('Name'), slanted), 'x'], [bold('DOB'), '1/2/2015'])), 'Name'),
    ).toBe('Sofia');
  });
});

describe('labels over their answers in every cell of a row', () => {
  it('reads each cell, ticks too, and an empty one as empty', async () => {
    const form = await read(
      table(
        [over('Forename(s)', 'Eilidh'), over('Gender', '☐ Male   ☒ Female'), paragraph(bold('Religion'))],
        [bold('Notes'), '2|none'],
      ),
    );
    expect(answer(form, 'Forename(s)')).toBe('Eilidh');
    expect(marks(form, 'Gender')).toEqual(['Male=false', 'Female=true']);
    expect(answer(form, 'Religion')).toBe('');
  });
});

describe('a heading down the side of several rows', () => {
  it('says whose they are', async () => {
    const tall = (text: string, merge: string) =>
      `<w:tc><w:tcPr><w:vMerge${merge}/></w:tcPr>${paragraph(bold(text))}</w:tc>`;
    const cells = (label: string, value: string) =>
      `<w:tc><w:tcPr/>${paragraph(bold(label))}</w:tc><w:tc><w:tcPr/>${paragraph(value)}</w:tc>`;
    const form = await read(
      `<w:tbl><w:tr>${tall('Child', ' w:val="restart"')}${cells('Surname', 'Marsh')}</w:tr><w:tr>${tall('', '')}${cells('Date of birth', '06/2021')}</w:tr>` +
        `<w:tr>${tall('Mother', ' w:val="restart"')}${cells('Full name', 'Shona Marsh')}</w:tr><w:tr>${tall('', '')}${cells('Date of birth', '25 Jul 1993')}</w:tr></w:tbl>`,
    );
    expect(form.fields.map(({ section, label, value }) => [section, label, value])).toEqual([
      ['Child', 'Surname', 'Marsh'],
      ['Child', 'Date of birth', '06/2021'],
      ['Mother', 'Full name', 'Shona Marsh'],
      ['Mother', 'Date of birth', '25 Jul 1993'],
    ]);
  });
});

describe('a question whose answers are to be deleted as appropriate', () => {
  it('is unclear while all of them stand, wherever the instruction is printed', async () => {
    const form = await read(
      table(
        [bold('Are the parents aware? (delete as appropriate)'), 'Yes / No'],
        [bold('Do they agree?'), 'Yes / No (please delete as appropriate)'],
        [bold('Is the child safe?'), 'Yes / No'],
        [bold('Was the child seen? (delete as appropriate)'), paragraph(run('Yes', 'struck'), run(' / No'))],
      ),
    );
    expect(form.fields.map(({ label }) => marks(form, label))).toEqual([
      ['Yes=unclear', 'No=unclear'],
      ['Yes=unclear', 'No=unclear'],
      ['Yes=false', 'No=false'],
      ['Yes=false', 'No=true'],
    ]);
  });
});
