/** Rich text: tables by their edges, ticks by glyph, Wingdings or form field, and nothing made of what holds no words. */
import { expect, it } from 'vitest';
import { answer, marks, readingOf } from '../reading-of.ts';

const cells = (...texts: string[]): string =>
  `\\trowd${texts.map((_, i) => `\\cellx${(i + 1) * 2000}`).join('')}${texts.map((text) => `\\pard\\intbl ${text}\\cell`).join('')}\\row\n`;
const read = (...body: string[]) =>
  readingOf(
    new Uint8Array(
      Buffer.from(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}${body.join('')}\\pard\\par}`, 'latin1'),
    ),
    'form.rtf',
  );

it('reads labels and answers, letters of every alphabet, and one row of records', async () => {
  const form = await read(
    cells('{\\b Surname}', "O\\u8217\\'92Brien-\\u321\\'3fukaszewska", '{\\b Postcode}', 'WX1 7LP'),
    cells('{\\b School}', "Caf\\'e9 School", '{\\b GP}', ''),
    '\\pard{\\b 3. Members of the household}\\par',
    cells('{\\b Name}', '{\\b Relationship}', '{\\b Date of birth}'),
    cells('Ann Bell', 'Mother', '14/03/1985'),
  );
  expect(form.outcome).toEqual({ status: 'read' });
  expect(answer(form, 'Surname')).toBe('O’Brien-Łukaszewska');
  expect(answer(form, 'Postcode')).toBe('WX1 7LP');
  expect(answer(form, 'School')).toBe('Café School');
  expect(answer(form, 'GP')).toBe('');
  expect(form.tables[0]?.headers).toEqual(['Name', 'Relationship', 'Date of birth']);
  expect(form.tables[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([
    ['Ann Bell', 'Mother', '14/03/1985'],
  ]);
});

it('tells ticks by glyph, by Wingdings, by form field, and says when none can be told', async () => {
  const field = (data: string) => `{\\field{\\*\\fldinst { FORMCHECKBOX }${data}}{\\fldrslt {}}}`;
  const form = await read(
    cells('{\\b Gender}', "\\u9746\\'3f Male \\u9744\\'3f Female"),
    cells('{\\b Interpreter needed?}', "\\u-3842\\'fe Yes \\u-3928\\'a8 No"),
    cells('{\\b Parents informed?}', `${field('{\\*\\ffdata\\ffres0}')} Yes ${field('{\\*\\ffdata\\ffres1}')} No`),
    cells('{\\b Parents agreed?}', `${field('')} Yes ${field('')} No`),
    cells('{\\b Child aware?}', '{\\strike Yes} / No'),
  );
  expect(marks(form, 'Gender')).toEqual(['Male=true', 'Female=false']);
  expect(marks(form, 'Interpreter needed?')).toEqual(['Yes=true', 'No=false']);
  expect(marks(form, 'Parents informed?')).toEqual(['Yes=false', 'No=true']);
  expect(marks(form, 'Parents agreed?')).toEqual(['Yes=unclear', 'No=unclear']);
  expect(marks(form, 'Child aware?')).toEqual(['Yes=false', 'No=true']);
});

it('makes no words of pictures, and says when a file is no document', async () => {
  const form = await read('{\\pict\\pngblip 89504e470d0a}{\\*\\unknown secret}Surname: Bell\\par');
  expect(answer(form, 'Surname')).toBe('Bell');
  expect(JSON.stringify(form)).not.toMatch(/89504e|secret/);
  expect((await read('{'.repeat(600))).outcome).toMatchObject({ status: 'unread' });
});

it('takes small slanted print for guidance, and a paragraph in a style of headings for a heading', async () => {
  const form = await read(
    '{\\stylesheet{\\s0 Normal;}{\\s7\\sbasedon0 heading 2;}}',
    '\\pard\\s7 About the worry\\par',
    cells(
      '{\\b What has happened} {\\i\\fs16 Say what you saw. Use another sheet if you need one.}\\par Bruise on the left arm.',
    ),
    '\\pard Sent by:\\par',
  );
  const happened = form.fields.find(({ label }) => label.startsWith('What has happened'));
  expect([happened?.section, happened?.value]).toEqual(['About the worry', 'Bruise on the left arm.']);
});
