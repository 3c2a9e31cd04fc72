/** What every council asks the referrer and whom it checks with; a council that sources say otherwise of has its own rows. */
import type { Agency, AuthorityProfile, StandardQuestion } from '../../../schemas/authority.ts';

const ASKED = 'seed 002 s3: the referrer should be asked specifically; P25';

/** Asked of every referrer, of the whole family and household. */
export const FOUR_QUESTIONS: StandardQuestion[] = [
  { code: 'domestic-abuse', words: 'What do you know of domestic abuse in the family or household?', source: ASKED },
  { code: 'mental-illness', words: 'What do you know of mental illness in the family or household?', source: ASKED },
  {
    code: 'substance-misuse',
    words: 'What do you know of drug or alcohol misuse in the family or household?',
    source: ASKED,
  },
  {
    code: 'learning-difficulties',
    words: 'What do you know of learning difficulties in the family or household?',
    source: ASKED,
  },
];

const established = (source: string): StandardQuestion[] => [
  { code: 'nature-of-concern', words: 'What is the nature of the concern?', source },
  { code: 'how-and-why', words: 'How and why has it arisen?', source },
  { code: 'needs', words: 'What do the child’s needs appear to be?', source },
  { code: 'significant-harm', words: 'Does the concern involve significant harm?', source },
  {
    code: 'urgent-action',
    words: 'Is there any need for urgent action to protect the child or any children in the household?',
    source,
  },
];

/** What screening must establish; the first five in both councils' words. */
export const TO_ESTABLISH = established('seed 002 s5, 004 s2; P25');

const FAMILY = 'seed 004 s2; P25, P26';

/** Hertfordshire asks besides who of the family is or has been known, as far as those closely connected to it. */
export const TO_ESTABLISH_WITH_FAMILY: StandardQuestion[] = [
  ...TO_ESTABLISH,
  { code: 'child-known', words: 'Is or was the child known to children’s services?', source: FAMILY },
  {
    code: 'siblings-known',
    words: 'Are there siblings, half-siblings or other children in the household who are or were known?',
    source: FAMILY,
  },
  {
    code: 'adults-known',
    words:
      'Were adults of the family, or closely connected to it, known themselves, and have they other children who are or were?',
    source: FAMILY,
  },
];

/** Norfolk looks on its records for the child and the family. */
export const TO_ESTABLISH_WITH_RECORDS: StandardQuestion[] = [
  ...TO_ESTABLISH,
  {
    code: 'family-known',
    words: 'Is the child or family known, is there a child protection plan, is the child looked after?',
    source: 'seed 002 s2, s5; P25, P26',
  },
];

const CHECKED = 'seed 000, checklist 10-11; seed 002 s5-6, 004 s2; P35';
const agency = (
  code: string,
  name: string,
  about: Agency['about'],
  given: Partial<Pick<Agency, 'firstFor' | 'section27'>> = {},
): Agency => ({ code, name, about, firstFor: [], section27: false, ...given, source: CHECKED });

const HEALTH = { section27: true } as const;

/** Both parents and any partner are checked with the adult agencies: a person without a check shows as outstanding. */
export const AGENCIES: Agency[] = [
  agency('gp', 'GP', ['child', 'adult'], { ...HEALTH, firstFor: ['adult-with-no-service'] }),
  agency('midwife', 'Midwife', ['child', 'adult'], { ...HEALTH, firstFor: ['unborn-or-very-young'] }),
  agency('health-visitor', 'Health visitor', ['child'], { ...HEALTH, firstFor: ['unborn-or-very-young'] }),
  agency('school-nurse', 'School nurse', ['child'], HEALTH),
  agency('school', 'School, nursery or college', ['child']),
  agency('primary-mental-health', 'Primary mental health service', ['child', 'adult'], HEALTH),
  agency('secondary-mental-health', 'Secondary mental health service', ['child', 'adult'], HEALTH),
  agency('learning-disability', 'Learning disability team', ['adult'], HEALTH),
  agency('substance-misuse', 'Drug and alcohol service', ['child', 'adult'], HEALTH),
  agency('adult-social-care', 'Adult social care', ['adult'], { section27: true }),
  agency('housing', 'Housing', ['household'], { section27: true }),
  agency('police', 'Police', ['child', 'adult', 'household']),
  agency('probation', 'Probation Service', ['adult']),
];

/** The agencies with the secure address of some, by code (P34). An address at `.example` is nobody's: a council puts its own in its place. */
export const writtenTo = (agencies: readonly Agency[], addresses: Readonly<Record<string, string>>): Agency[] =>
  agencies.map((row) => {
    const mail = addresses[row.code];
    return mail === undefined
      ? row
      : { ...row, mail, source: `${row.source}; inferred: the address is invented, no source names one` };
  });

const INCREASED_RISK = {
  code: 'risk-to-child',
  words: 'To inform them first would place a child at increased risk of significant harm',
};
const RISK_TO_ADULT = {
  code: 'risk-to-vulnerable-adult',
  words: 'To inform them first would place a vulnerable adult at increased risk of harm',
};
export const GROUNDS_FOR_SHARING = [INCREASED_RISK, RISK_TO_ADULT];

/** Parents are informed first, or a manager authorises it without, with reasons. */
export const SHARED_WITH_KNOWLEDGE = (source: string): AuthorityProfile['sharing'] => ({
  needs: 'knowledge',
  grounds: GROUNDS_FOR_SHARING,
  source,
});
