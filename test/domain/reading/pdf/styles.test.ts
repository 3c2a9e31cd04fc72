/** Other councils' ways of laying out a form (domain reference 1.2): what stands where must be told by geometry, not by knowing the form. */
import { describe, expect, it } from 'vitest';
import { answersOf, everyWord, onOneLine, readFixture, rowsOf } from './read-pdf.ts';

describe('a form with the referrer beside the children', () => {
  it('keeps the referrer out of the children’s rows', async () => {
    const read = await readFixture('style-marf-beside.pdf');
    expect(answersOf(read)).toEqual(
      expect.arrayContaining([
        'Referrers details > Name = Rhiannon Oduya',
        'Referrers details > Role = Deputy Head Teacher',
        'Referrers details > Agency = Larkmead Primary School',
        'Referrers details > Contact number = 01632 960417',
      ]),
    );
    expect(read.tables[0]?.headers).toEqual(['', 'Forename(s)', 'Surname', 'Date of Birth']);
    expect(rowsOf(read.tables[0]).slice(0, 2)).toEqual([
      'Child 1 | Maisie | Thornbury-Vale | 02/03/2016',
      'Child 2 | Alfie | Thornbury-Vale | 19/07/2018',
    ]);
    expect(rowsOf(read.tables[1])).toEqual(
      [
        'Carla Thornbury | Mother | F | 11/09/1990 | As above 07700 900451 |',
        'Dean Vale | Father | M | not known | Not known |',
        'Poppy Vale | Half sister | F | 01/12/2021 | As above | Little Acorns Nursery',
      ].map((row) => row.replace(/\|$/, '| ')),
    );
  });

  it('tells label from answer where both are printed alike, and does not take bold for a tick', async () => {
    const answers = answersOf(await readFixture('style-marf-beside.pdf')).map((a) => a.split(' > ')[1]);
    expect(answers).toEqual(
      expect.arrayContaining([
        'Childs ethnicity and first language = White British, English',
        'Is an interpreter required = -Yes ?No',
        'Historic or Complicating Factors = Known to early help in 2024.',
        'Grey Areas = ',
      ]),
    );
  });
});

describe('children and parents as columns', () => {
  it('numbers the children, and reads rings, grids of crosses and boxes after their words', async () => {
    const read = await readFixture('style-child-columns.pdf');
    expect(answersOf(read)).toEqual([
      'Section A: Children > First name (1) = Idris',
      'Section A: Children > First name (2) = Nia',
      'Section A: Children > First name (3) = Unborn baby',
      'Section A: Children > Family name (1) = Castellan',
      'Section A: Children > Family name (2) = Castellan',
      'Section A: Children > Family name (3) = Castellan',
      'Section A: Children > DOB / EDD (1) = 14.02.2014',
      'Section A: Children > DOB / EDD (2) = 30.08.2017',
      'Section A: Children > DOB / EDD (3) = EDD 21/01/2027',
      'Section A: Children > Gender (1) = +M -F',
      'Section A: Children > Gender (2) = -M +F',
      'Section A: Children > Gender (3) = -M -F',
      'Section A: Children > Ethnicity (1) = Welsh',
      'Section A: Children > Ethnicity (2) = Welsh',
      'Section A: Children > Ethnicity (3) = ',
      'Section A: Children > NHS Number (1) = 999 000 0018',
      'Section A: Children > NHS Number (2) = 999 000 0026',
      'Section A: Children > NHS Number (3) = ',
      'Section A: Children > School (1) = Bryn Glas Comprehensive',
      'Section A: Children > School (2) = Ysgol y Dderwen',
      'Section A: Children > School (3) = ',
      'Mother > Full name (1) = Sioned Castellan',
      'Father > Full name (2) = Unknown',
      'Mother > Date of birth (1) = 05/05/1993',
      'Father > Date of birth (2) = ',
      'Mother > Address (1) = 3 Pump Lane, Tredale, TD1 1AA',
      'Father > Address (2) = ',
      'Mother > Telephone (1) = 07700 900123',
      'Father > Telephone (2) = ',
      'Section C: Consent and views > Is the parent aware of this referral? = +Yes -No -Not known',
      'Section C: Consent and views > Has the parent given consent to share information? = -Yes +No -Not known',
      'Section C: Consent and views > Has the child been spoken to alone? = -Yes -No +Not known',
      'Section C: Consent and views > Is there a risk to visiting staff? = -Yes -No -Not known',
      'Section C: Consent and views > Risk level = -Low -Medium +High',
      'Section C: Consent and views > Is the child in immediate danger? = -Yes +No',
      'Section D: Who is making this referral > Name = Gwen Pryce-Adler',
      'Section D: Who is making this referral > Job title = Midwife',
      'Section D: Who is making this referral > Organisation = Tredale Health Board',
      'Section D: Who is making this referral > Telephone = 01632 960288',
      'Section D: Who is making this referral > Email = gwen.pryce@tredale.example',
      'Section D: Who is making this referral > Date = 10/11/2026',
      'Section D: Who is making this referral > Why are you contacting us / What are you worried about? = Sioned is 30 weeks pregnant and has missed four appointments. She said her partner does not let her leave the house.',
    ]);
  });
});

describe('a landscape form', () => {
  it('reads a table over three pages whole, its repeated head dropped', async () => {
    const read = await readFixture('style-landscape.pdf');
    const siblings = read.tables.find((t) => t.headers[1] === 'DOB EDD');
    expect(siblings?.rows).toHaveLength(30);
    expect(rowsOf(siblings).at(-1)).toBe(
      'Sibling 30 Beaulieu-Marchand of the Harbour | 03/07/2016 | M | 9990000042 | As above | Half-brother',
    );
  });

  it('reads ticks inside the rows of a table, and a cell over two rows for both', async () => {
    const read = await readFixture('style-landscape.pdf');
    expect(rowsOf(read.tables[0])).toEqual([
      'Odile Beaulieu | 12/12/1980 | F | Flat 3, Harbour House, 12 Quay Street PO9 9ZZ 07700 900777 | Mother | White Other | +Yes -No -Unknown',
      'Marc Beaulieu | 1/1/1978 | M | Flat 3, Harbour House, 12 Quay Street PO9 9ZZ 07700 900777 | Father | White Other | +Yes -No -Unknown',
      "Jo Penhaligon |  |  | not known | Mother's friend |  | -Yes -No -Unknown",
    ]);
  });

  it('keeps the writer’s own line breaks, and words beside a tick as an answer of their own', async () => {
    const read = await readFixture('style-landscape.pdf');
    const address = read.fields.find((f) => f.label === "Child's address and postcode");
    expect(address?.value).toBe('Flat 3\nHarbour House\n12 Quay Street\nPO9 9ZZ');
    const disability = read.fields.filter((f) => f.label === 'Does the child have a disability?');
    expect(disability.map((f) => f.value)).toEqual(['Yes', 'State diagnosis if known: hearing loss, both ears']);
  });
});

describe('labels and answers in one cell or line', () => {
  it('parts them at the colon or where bold ends', async () => {
    const read = await readFixture('style-inter-agency.pdf');
    const answers = answersOf(read).map((a) => a.split(' > ')[1]);
    expect(answers).toEqual(
      expect.arrayContaining([
        'Has consent been sought from PARENTS/CARERS before making this referral? = -No +Yes',
        'Name of Referrer = Bartholomew Quill',
        'Job title = School Nurse',
        'Date = 12/11/2026',
        'Email = b.quill@marshvale.example',
        'Address(es) = 19 Osier Bank, Marsham, MA2 7QP',
        'Tel/ Mobile = 07700 900654',
        'Email = ',
        'Risks = -Low -Medium +High',
        "Children's Social Care = +No -Yes -Not Known",
      ]),
    );
    expect(rowsOf(read.tables[0])).toEqual([
      'Farrow | Ezra | 07/06/2019 | 7 | M | White British | BSL',
      'Farrow | Orla | 15/10/2021 | 5 | F |  | ',
    ]);
  });

  it('reads a letter of labelled lines, and says where an answer may stand elsewhere', async () => {
    const read = await readFixture('style-plain-lines.pdf');
    const answers = answersOf(read).map((a) => a.split(' > ')[1]);
    expect(answers).toEqual(
      expect.arrayContaining([
        'Name of Referrer = Delphine Abara',
        'Agency/School = Westmoor Police',
        'Have you discussed this with your designated safeguarding lead? = +Yes -No',
        'First name = Lowen',
        'Is there a known disability? = -Y -N',
      ]),
    );
    expect(read.fields.find((f) => f.label === 'Date of Referral:')?.doubts).toContain('answer-not-found');
    expect(onOneLine(everyWord(read))).toContain('two younger children upstairs who we could not see.');
  });
});

describe('labels over their answers in one cell', () => {
  it('parts them at the writer’s own line break, and gives no cell another’s answer', async () => {
    const read = await readFixture('style-same-cell.pdf');
    const answers = answersOf(read).map((a) => a.split(' > ')[1]);
    expect(answers).toEqual(
      expect.arrayContaining([
        'Full name of child = Kerensa Tregear',
        'DOB = 17/02/2013',
        'Age = 13',
        'If unborn, estimated date of delivery? = ',
        'Gender = -Male +Female -Unknown',
        'First language = English',
        'Will an interpreter be required? = -Yes +No',
        'Current Home address = 4 Chapel Row Trewin',
        'Post code = TR9 9AA',
        'NHS Number = 999 000 0069',
      ]),
    );
    expect(read.fields.find((f) => f.label === 'If unborn, estimated date of delivery?')?.confidence).toBeLessThan(
      0.5,
    );
  });
});

describe('a plain bordered table as an office program exports it', () => {
  it('reads labels, ticks and parents with no bold and no tint to go by', async () => {
    const read = await readFixture('style-plain-table.pdf');
    const answers = answersOf(read).map((a) => a.split(' > ')[1]);
    expect(answers).toEqual(
      expect.arrayContaining([
        'Family Name = Hollis',
        'First Name(s) = Wren Alice',
        'Gender = -Male +Female -Unborn',
        "Religion (If 'Other', please specify) = ",
        'Has the parent/carer given consent to the referral being made? = -YES -NO',
        "If the answer is 'no' to any of the above please state reason why. = Would increase the risk to the child",
      ]),
    );
    expect(rowsOf(read.tables[0])).toEqual([
      'Tess Hollis | 04/04/1994 | Mother |  | Y',
      'Rob Hollis | 05/05/1991 | Father | HMP Oxley | Y',
    ]);
  });
});

describe('two forms side by side with no rules', () => {
  it('keeps each name under its own heading', async () => {
    const answers = answersOf(await readFixture('style-two-columns.pdf'));
    expect(answers).toEqual(
      expect.arrayContaining([
        'Referrer details > Name = Osric Vane',
        'Referrer details > Contact number = 01632 960222',
        'Child details > Name = Birdie Lark',
        'Child details > Date of birth = 01/06/2022',
      ]),
    );
    expect(answers.map((a) => a.split(' > ')[1])).toEqual(
      expect.arrayContaining([
        'Is the child in immediate danger? = -Yes +No',
        'Name of GP = Dr Stone',
        'Tel = 01632 960333',
        'Signature = ',
      ]),
    );
  });
});

describe('two titled tables side by side', () => {
  it('gives each its own title, and a wrapped heading all its words', async () => {
    const answers = answersOf(await readFixture('style-titled-halves.pdf'));
    expect(answers).toEqual(
      expect.arrayContaining([
        'Identifying details: child > Forename(s) = carys',
        'Identifying details: child > Date of Birth = 21.5.15',
        'Referrer’s details > Name = joanne pike',
        'Referrer’s details > Contact number = 07700 900332',
        'Composition of Family and who else lives at the child’s address including non family members > Childs ethnicity = White British',
      ]),
    );
  });
});

describe('two titles over the halves of one table', () => {
  it.each(['style-titled-fields.pdf', 'style-titled-unruled.pdf'])('parts the halves: %s', async (file) => {
    const read = await readFixture(file);
    const sections = (label: string) => read.fields.filter((f) => f.label === label).map((f) => f.section);
    expect(sections('Surname')).toEqual(['Identifying details: child']);
    expect(sections('Name')).toEqual(['Referrer’s details']);
    expect(sections('Contact number')).toEqual(['Referrer’s details']);
  });
});

describe('a story that a page end cut', () => {
  it('joins its rest from the top of the next page, and doubts it', async () => {
    const read = await readFixture('style-split-story.pdf');
    const story = read.fields.find((f) => f.label === 'Previous Concerns');
    expect(story?.value).toMatch(/each time they agreed to attend the parenting group and did not\.$/);
    expect(story?.doubts).toContain('split-over-page');
  });
});

describe('boxes left of another label on the same line', () => {
  it('ends the options where the next column begins', async () => {
    const answers = answersOf(await readFixture('style-options-beside.pdf'));
    expect(answers).toContain('1a. Child’s details > Gender = -Male +Female -Unknown');
    expect(answers).toContain('1a. Child’s details > GP name and practice = Dr Pereira, The Old Forge Practice');
  });
});

describe('a page in two columns with no uprights', () => {
  it('reads one column after the other, and takes nothing in them for plain', async () => {
    const read = await readFixture('style-page-columns.pdf');
    expect(answersOf(read)).toEqual(
      expect.arrayContaining([
        'Section 1 - About the Child > Address = 2 Rectory Cottages, Church End, Great Marden',
        'Section 1 - About the Child > NHS Number: = 999 000 0026',
        'Section 3 - About You > Contact Address = Bridge Street Surgery, High Street, Wexbridge, WX1 1AA',
      ]),
    );
    expect(read.tables.flatMap(rowsOf)).toContain('GP | Dr S. Lindqvist | 01632 960 411');
    expect(read.fields.every((f) => f.doubts?.includes('read-without-rules'))).toBe(true);
  });
});

describe('a web form printed by a browser', () => {
  it('takes each drawn input for the answer to the label on its left', async () => {
    const answers = answersOf(await readFixture('style-web-inputs.pdf'));
    expect(answers).toEqual(
      expect.arrayContaining([
        '1. Person making the request > Name = Joanne Pike',
        '1. Person making the request > Job title / role = Health Visitor',
        '2. Child or young person > First name(s) = Temi',
        '2. Child or young person > Date of birth or EDD = 31/02/2012',
        '2. Child or young person > Postcode = WX1 7LP',
      ]),
    );
  });

  it('finds the heads of a table above its first rule', async () => {
    const read = await readFixture('style-web-inputs.pdf');
    expect(read.tables.map((table) => table.headers)).toEqual([
      ['Full name', 'Date of birth', 'Relationship to child', 'Parental responsibility', 'First language'],
      ['Agency', 'Name of worker', 'Contact details'],
    ]);
    expect(rowsOf(read.tables[1])[1]).toBe('School | Helen Cartwright | 01632 960 118');
  });

  it('keeps the words of a box that ends a line, though they begin the next', async () => {
    const answers = answersOf(await readFixture('style-web-inputs.pdf'));
    expect(answers).toContain(
      '6. Consent > Areas of concern (tick all that apply) = +Neglect -Physical abuse -Sexual abuse -Emotional abuse +Domestic abuse -Exploitation',
    );
  });
});

describe('nothing is dropped', () => {
  it.each([
    [
      'style-marf-beside.pdf',
      ['OFFICIAL SENSITIVE WHEN COMPLETED', 'MULTI AGENCY REFERRAL FORM', 'Child 3', 'third time since September'],
    ],
    [
      'style-inter-agency.pdf',
      ['If consent has not been obtained', 'INTER-AGENCY REFERRAL FORM', 'Stannard', 'No treatment was sought'],
    ],
    ['style-plain-lines.pdf', ['16/11/2026', 'Telephone contact follow-up', 'Ethnicity', 'D. Abara']],
    ['odd-text.pdf', ['WHITE-TEXT', 'UNDER-BOX', 'INVISIBLE-TR3', 'ROTATED', 'SHOWN', 'Rotated page value']],
  ])('%s', async (file, words) => {
    const all = everyWord(await readFixture(file));
    for (const word of words) expect(all).toContain(word);
  });
});
