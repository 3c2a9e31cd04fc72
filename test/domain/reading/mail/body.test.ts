/** The ways people write a referral into the body of a mail. */
import { describe, expect, it } from 'vitest';
import { answer, fieldOf, mail, marks, readingOf } from '../reading-of.ts';

const read = (body: string, headers: Record<string, string> = {}) => readingOf(mail(body, headers));
const html = (body: string) =>
  read(`<html><body>${body}</body></html>`, { 'Content-Type': 'text/html; charset=utf-8' });
const pairs = async (body: string) => (await read(body)).fields.map(({ label, value }) => [label, value]);

describe('labelled lines', () => {
  it.each([
    ['a colon', 'Date of birth: 12/05/2016', 'Date of birth', '12/05/2016'],
    ['a dash', 'Name - Amina Testchild', 'Name', 'Amina Testchild'],
    ['dot leaders', "Child's full name ........ Amina Testchild", "Child's full name", 'Amina Testchild'],
    ['underscores', 'Ethnicity ____ White British', 'Ethnicity', 'White British'],
    ['a bullet', '• NHS number: 999 000 0018', 'NHS number', '999 000 0018'],
    ['a number', '3) First language: Polish', 'First language', 'Polish'],
    ['a tab', 'School\tSample Primary', 'School', 'Sample Primary'],
    ['a question', 'Do the parents know about this referral? Yes', 'Do the parents know about this referral?', 'Yes'],
    ['the line below', 'Surname:\nTestchild', 'Surname', 'Testchild'],
    ['a gap and the line below', 'Surname:\n\nTestchild', 'Surname', 'Testchild'],
    [
      'several lines',
      'Home address: 14 Sample Road\nHitchin\nSG5 1AA',
      'Home address',
      '14 Sample Road\nHitchin\nSG5 1AA',
    ],
    [
      'a story over blank lines',
      'Reason for referral:\nShe was hurt.\n\nIt was at 10:40.',
      'Reason for referral',
      'She was hurt.\n\nIt was at 10:40.',
    ],
    ['a time in the answer', 'Seen at: 10:40 today', 'Seen at', '10:40 today'],
    ['nothing', 'Telephone:', 'Telephone', ''],
  ])('reads %s', async (_, body, label, value) => {
    expect(await pairs(body)).toEqual([[label, value]]);
  });

  it('reads two labels on one line as two, and says whose the second is', async () => {
    expect(await pairs('Tel: 01632 960123   Email: jane@school.example')).toEqual([
      ['Tel', '01632 960123'],
      ['Email', 'jane@school.example'],
    ]);
    expect(await pairs('Child 2:\nName: Tim Sample\nParents: Mary Sample, DOB: 01/01/1990')).toEqual([
      ['Name', 'Tim Sample'],
      ['Parents', 'Mary Sample'],
      ['Parents – DOB', '01/01/1990'],
    ]);
  });

  it('takes the breaks of a wrapped text out again, and leaves the writer’s own', async () => {
    const wrapped =
      'What are you worried about: She came to school without a coat and said that\nshe had not eaten since the day before.\nShort line.\nAnother.';
    expect(await pairs(wrapped)).toEqual([
      [
        'What are you worried about',
        'She came to school without a coat and said that she had not eaten since the day before.\nShort line.\nAnother.',
      ],
    ]);
  });

  it('takes capitals for a heading only where they stand apart and label what follows', async () => {
    const { fields } = await read(
      'Surname:\nTESTCHILD\nAddress: 1 Sample Road\nHITCHIN\nDOB: 12/05/2016\n\nCONSENT\nAgreed?\nYes',
    );
    expect(fields.map(({ section, label, value }) => [section, label, value])).toEqual([
      ['', 'Surname', 'TESTCHILD'],
      ['', 'Address', '1 Sample Road\nHITCHIN'],
      ['', 'DOB', '12/05/2016'],
      ['CONSENT', 'Agreed?', 'Yes'],
    ]);
  });

  it('trusts a label without a colon less', async () => {
    const field = fieldOf(await read('Surname\nTestchild\nFirst name\nAmina'), 'Surname');
    expect(field).toMatchObject({ value: 'Testchild', confidence: 0.5, doubts: ['label-by-words'] });
  });

  it('numbers repeated blocks, and ends them with the concern', async () => {
    const { fields } = await read('Child 1:\nName: Tom\nChild 2:\nName: Tim\n\nCause for concern: no food at home');
    expect(fields.map(({ section, group, value }) => [section, group, value])).toEqual([
      ['Child 1', 1, 'Tom'],
      ['Child 2', 2, 'Tim'],
      ['', undefined, 'no food at home'],
    ]);
  });

  it('puts answers under their headings', async () => {
    const { fields } = await read(
      'CHILD DETAILS\nName: Amina\n\nReferrer\n--------\nName: Jane\n\n## Other people\nName: Sara',
    );
    expect(fields.map(({ section, value }) => [section, value])).toEqual([
      ['CHILD DETAILS', 'Amina'],
      ['Referrer', 'Jane'],
      ['Other people', 'Sara'],
    ]);
  });

  it('reads ticks typed after a question, on its line or below', async () => {
    const form = await read(
      'Risk: [ ] Low [x] High\nParents aware?\n( ) Yes\n(x) No\nAgreed?\n[ ] Yes\n[ ] No\nInterpreter needed: Y / N',
    );
    expect(marks(form, 'Risk')).toEqual(['Low=false', 'High=true']);
    expect(marks(form, 'Parents aware?')).toEqual(['Yes=false', 'No=true']);
    expect(marks(form, 'Agreed?')).toEqual(['Yes=false', 'No=false']);
    expect(fieldOf(form, 'Interpreter needed')).toMatchObject({ value: '', doubts: ['nothing-deleted'] });
  });

  it.each([
    'She said: I want to stay.',
    'Dear all,',
    'See https://school.example/a',
    'Call me at 10:40',
    'It was bad. Very: bad.',
  ])('leaves "%s" as running text', async (line) => {
    const { fields, passages } = await read(line);
    expect(fields).toEqual([]);
    expect(passages.map(({ text }) => text)).toEqual([line]);
  });

  it('gives each answer the number of its line', async () => {
    expect(fieldOf(await read('Hello\n\nName: Jo'), 'Name').place).toEqual({ kind: 'line', part: '', line: 3 });
  });
});

describe('whose words they are', () => {
  const form = 'Name: Amina Testchild\nDate of birth: 12/05/2016';
  const envelope =
    'From: Bob Sample <bob@gp.example>\nSent: 12 November 2026 10:15\nTo: Duty <duty@council.example>\nSubject: a child';

  it.each([
    ['an Outlook reply', `Thanks.\n\n${envelope}\n\n${form}`],
    ['an original message', `Thanks.\n\n-----Original Message-----\n${envelope}\n\n${form}`],
    ['quoted lines', `Thanks.\n\nOn Tue, 10 Nov 2026, Bob <bob@gp.example> wrote:\n> ${form.replace('\n', '\n> ')}`],
    [
      'a folded "wrote"',
      `Thanks.\n\nOn Tue, 10 Nov 2026 at 09:12, Bob Sample <bob@gp.example>\nwrote:\n> ${form.replace('\n', '\n> ')}`,
    ],
  ])('takes no answers from %s', async (_, body) => {
    const {
      fields,
      passages,
      mail: head,
    } = await read(body, { Subject: 'RE: a child', 'In-Reply-To': '<0@x.example>' });
    expect(fields).toEqual([]);
    expect(
      passages
        .filter(({ quoted }) => quoted)
        .map(({ text }) => text)
        .join('\n'),
    ).toContain('Amina Testchild');
    expect(head).toMatchObject({ reply: true, forwarded: false });
  });

  it.each([
    ['Outlook', 'FW: a child', `Please log.\n\n${envelope}\n\n${form}`],
    ['Gmail', 'Fwd: a child', `---------- Forwarded message ---------\n${envelope}\n\n${form}`],
    [
      'Apple Mail',
      'Fwd: a child',
      `Begin forwarded message:\n\n> ${envelope.replaceAll('\n', '\n> ')}\n> \n> ${form.replace('\n', '\n> ')}`,
    ],
    [
      'a forward with another subject',
      'a child',
      `FYI\n\n---------- Forwarded message ---------\n${envelope}\n\n${form}`,
    ],
  ])('reads what %s forwards', async (_, subject, body) => {
    const { fields, mail: head } = await read(body, { Subject: subject });
    expect(fields.map(({ label, value }) => [label, value])).toEqual([
      ['Name', 'Amina Testchild'],
      ['Date of birth', '12/05/2016'],
    ]);
    expect(fields.every(({ confidence }) => confidence <= 0.8)).toBe(true);
    expect(head?.forwarded).toBe(true);
  });

  it('reads what is written between and below marked quotations', async () => {
    const { fields, passages } = await read(
      'On Tue, 10 Nov 2026, Front Door <intake@council.example> wrote:\n> What is the date of birth?\n\nDOB: 12/05/2016\n\n> And the school?\n\nSchool: Sample Primary',
      { Subject: 'Re: Referral' },
    );
    expect(fields.map(({ label, value }) => [label, value])).toEqual([
      ['DOB', '12/05/2016'],
      ['School', 'Sample Primary'],
    ]);
    expect(passages.filter(({ quoted }) => quoted).map(({ text }) => text)).toEqual([
      'What is the date of birth?',
      'And the school?',
    ]);
  });

  it('keeps signatures and disclaimers apart, and goes on with a form below them', async () => {
    const { fields, passages } = await read(
      `Please see below.\n\nKind regards,\nJane Sample\nTel: 01632 960123\n\n${form}\n\nThis email is confidential and intended solely for the addressee.`,
    );
    expect(fields.map(({ label }) => label)).toEqual(['Date of birth']);
    const signature = passages.filter(({ section }) => section === 'signature').map(({ text }) => text);
    expect(signature.join('\n')).toMatch(/Jane Sample[\s\S]*960123[\s\S]*confidential/);
  });
});

describe('HTML bodies', () => {
  it('reads tables of labels and answers, people, and ticks; drops scripts and hidden words', async () => {
    const form = await html(
      `<style>p{}</style><p><b>Child’s name:</b> Zo&euml; Test<br><b>DOB:</b> 12/05/2016</p><script>bad()</script><p style="display:none">HIDDEN</p>
      <h2>Household</h2><table><tr><th>Name</th><th>Relationship to child</th></tr><tr><td>Sara</td><td>Mother</td></tr></table>
      <table><tr><td bgcolor="#eeeeee">Immediate protection?</td><td><input type=radio> Yes <input type=radio checked> No</td></tr>
      <tr><td bgcolor="#eeeeee">Gender</td><td>Male / <s>Female</s></td></tr></table><p>Some words &amp; more.</p>`,
    );
    expect(answer(form, 'Child’s name')).toBe('Zoë Test');
    expect(answer(form, 'DOB')).toBe('12/05/2016');
    expect(form.tables.map(({ section, rows }) => [section, rows.map((row) => row.map(({ text }) => text))])).toEqual(
      [['Household', [['Sara', 'Mother']]]],
    );
    expect(marks(form, 'Immediate protection?')).toEqual(['Yes=false', 'No=true']);
    expect(marks(form, 'Gender')).toEqual(['Male=true', 'Female=false']);
    expect(form.passages.map(({ text }) => text)).toEqual(['Some words & more.']);
    expect(JSON.stringify(form)).not.toMatch(/HIDDEN|bad\(\)/);
  });

  it('leaves a hidden table out and keeps the table round it', async () => {
    const form = await html(
      '<table><tr><td>Name</td><td>Amina<table style="display:none"><tr><td>DOB</td><td>01/01/2001</td></tr></table></td></tr><tr><td>School</td><td>Sample Primary</td></tr></table>',
    );
    expect(form.fields.map(({ label, value }) => [label, value])).toEqual([
      ['Name', 'Amina'],
      ['School', 'Sample Primary'],
    ]);
  });

  it('sees through a layout table and takes no answers from a quotation', async () => {
    const form = await html(
      '<table><tr><td><p>Hello</p><p>Please see</p><p>below</p><p>Name: Amina</p></td></tr></table><blockquote><p>Name: Old Child</p></blockquote>',
    );
    expect(form.fields.map(({ value }) => value)).toEqual(['Amina']);
    expect(form.passages.find(({ quoted }) => quoted)?.text).toBe('Name: Old Child');
  });

  it('prefers the table where a mail brings both bodies', async () => {
    const both = `--B\r\nContent-Type: text/plain\r\n\r\nName Amina DOB 12/05/2016\r\n--B\r\nContent-Type: text/html\r\n\r\n<table><tr><td>Name</td><td>Amina</td></tr><tr><td>DOB</td><td>12/05/2016</td></tr></table>\r\n--B--`;
    const form = await read(both, { 'Content-Type': 'multipart/alternative; boundary=B' });
    expect(form.fields.map(({ value, place }) => [value, place.kind])).toEqual([
      ['Amina', 'cell'],
      ['12/05/2016', 'cell'],
    ]);
  });
});

describe('a mail that its sender signs without closing', () => {
  const sent = { From: 'Lou Archer <l.archer@nursery.example>' };
  const told = async (body: string) => {
    const { fields, passages } = await read(body, sent);
    return {
      concern: fields.at(-1)?.value,
      signed: passages.filter(({ section }) => section === 'signature').map(({ text }) => text),
    };
  };

  it('has the name and the short lines below as its signature, never as the end of a story', async () => {
    expect(await told('Child: Ada Testchild\nConcern: She had no coat again.\n\nLou\nNursery Manager')).toEqual({
      concern: 'She had no coat again.',
      signed: ['Lou\nNursery Manager'],
    });
  });

  it('has no signature where the name answers a label, or a form goes on below it', async () => {
    const answered = await told('Concern: She had no coat again.\n\nReferrer\n\nLou Archer');
    const form = await told('Concern: She had no coat again.\n\nLou Archer\nDate of birth: 1/2/2018');
    expect([answered.signed, form.signed]).toEqual([[], []]);
  });
});

it('reads the items of a list each for itself: the next one is no part of the story before it', async () => {
  const { fields } = await read(
    '- Child: Ada Testchild\n- Worry: collected by mum, smelling of alcohol\n- We told mum that we would call',
  );
  expect(fields.map(({ value }) => value)).toEqual(['Ada Testchild', 'collected by mum, smelling of alcohol']);
});

it('goes on with a story that was wrapped before a capital and a colon', async () => {
  const lines = [
    'Child: Ben Testchild',
    'Concern: Ben has told his teacher that his stepfather has been hitting him',
    'with a belt and that it happens most often on Sundays before he goes to',
    'School: he says that he hides the marks with long sleeves and that nobody',
    'is allowed to look.',
    'Parents told: No',
  ];
  expect((await pairs(lines.join('\n'))).slice(1)).toEqual([
    [
      'Concern',
      'Ben has told his teacher that his stepfather has been hitting him with a belt and that it happens most often on Sundays before he goes to School: he says that he hides the marks with long sleeves and that nobody is allowed to look.',
    ],
    ['Parents told', 'No'],
  ]);
});
