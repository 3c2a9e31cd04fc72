/** What every council tells a family and the agencies, unless its own procedure says otherwise (seed 001 s4-5, 002 s6; P33, P34). */
import type { AuthorityProfile, Outcome } from '../../../schemas/authority.ts';

type Telling = AuthorityProfile['telling'];

/** `complaints`: the council's own. */
export const tellingOf = (complaints: Telling['complaints']): Telling => ({
  family: ['disposal'],
  agencies: ['disposal'],
  shouldHaveHeard: ['acknowledge', 'decide'],
  withheldBecause: [
    { code: 'police-investigation', words: 'It may jeopardise a police investigation' },
    { code: 'significant-harm', words: 'It may place the child at risk of significant harm' },
    { code: 'not-appropriate', words: 'The child is too young, or it is not right for this child to be told so' },
  ],
  complaints,
  advocacy: { parents: ['family-rights-group'], child: ['coram-voice', 'childline'] },
  assessment: {
    workingDays: 45,
    source: 'Working Together to Safeguard Children 2023: no longer than 45 working days from the point of referral',
  },
  source: 'seed 001 s4-5; seed 002 s6; seed 003, outcome feedback; for which clocks a letter is sent is inferred',
});

type ToFamily = NonNullable<Outcome['toFamily']>;

/** What a disposal means, in a family's words and a child's. */
export const TO_FAMILY = {
  nothingMore: {
    parents:
      'We do not plan to do anything more at the moment. You may still ask us, or others, for help and advice at any time.',
    child: 'We do not plan to do anything more just now. You can still ask us for help at any time.',
    assessed: false,
  },
  support: {
    parents:
      'We would like to offer you some extra support. You choose whether to take it. Somebody will talk with you about what would help.',
    child: 'We would like to find some extra help for you and your family. Somebody will talk with you about it.',
    assessed: false,
  },
  assessed: {
    parents: 'A social worker will meet you and your child, to find out what help is needed. This is an assessment.',
    child: 'A social worker will come to meet you. They want to know how things are for you, and what would help.',
    assessed: true,
  },
  enquired: {
    parents:
      'We need to find out whether your child is safe. A social worker will meet you and your child, and will work out with you what help is needed. This is an assessment.',
    child:
      'We want to make sure that you are safe. A social worker will come to meet you. They want to know how things are for you, and what would help.',
    assessed: true,
  },
} as const satisfies Record<string, ToFamily>;
