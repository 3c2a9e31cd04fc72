/** What a section of a form is about, told by the words of its heading (domain reference 1.2, 1.4). The same label means different things in each. */
import { fold } from '../values/blanks.ts';

export type SectionKind =
  | 'referrer'
  | 'child'
  | 'household'
  | 'mother'
  | 'father'
  | 'parents'
  | 'siblings'
  | 'significant'
  | 'agencies'
  | 'concern'
  | 'consent'
  | 'events'
  | 'unknown';

/** In order: the first that fits. "Practitioner making this referral" must come before "practitioners involved". */
const SECTIONS: readonly (readonly [SectionKind, RegExp])[] = [
  ['consent', /\bconsent\b|\bknowledge of (this|the) (referral|request)\b|\bagreement\b|information sharing/],
  [
    'referrer',
    /\breferrers?\b|\bperson (making|completing)\b|\b(making|completing|sending) (this|the) (referral|request|form)\b|\babout you\b|\byour details\b|\bcompleted by\b|\bwho is (referring|making)\b|\b(referred|reported) by\b|\breferring (agency|professional|practitioner)\b|\brequester\b|\bwho is (telling|contacting) us\b|^about (you|yourself|the referrer)\b/,
  ],
  ['events', /\bchronology\b|\bsignificant events\b|\bkey events\b/],
  [
    'agencies',
    /\bagenc(y|ies)\b|\bprofessionals?\b|\bpractitioners?\b|\bservices? (known|involved|currently)\b|\bother services\b|\bnetwork\b/,
  ],
  [
    'household',
    /\bhousehold\b|^(the )?family( details| information)?$|\bdetails of family\b|\bfamily (composition|members?)\b|\babout the (family|household)\b|^adults?\b|\bwho else is (at|in)\b|\bpeople (living |who live )?(at|in) (home|the home)\b|\bcomposition of\b|\bwho (else )?lives\b|\bliving (at|in) the\b|\bhome address members\b|\bdetails of the family\b/,
  ],
  [
    'significant',
    /\bsignificant (people|adults?|others?|family)\b|\bother (significant|family) (people|adults?|members)\b|\bextended family\b|\bregular visitors\b/,
  ],
  ['siblings', /\bsiblings?\b|\bbrothers?\b|\bother (related )?children\b/],
  ['mother', /^(?!.*\bfather).*\bmother('?s)?\b/],
  ['father', /^(?!.*\bmother).*\bfather('?s)?\b/],
  [
    'concern',
    /\breasons?\b|\bconcerns?\b|\bworr(y|ied|ies)\b|\brisks?\b|\bevidence\b|\bbreakdown\b|\bviews\b|\bstrengths?\b|\bprotective\b|\bparenting capacity\b|\bassessment\b|\bsituation\b|\bneeds\b/,
  ],
  ['parents', /\bparents?\b|\bcarers?\b/],
  [
    'child',
    /\bchild(ren)?('?s)?\b|\byoung (person|people)('?s)?\b|\bsubject\b|\bunborn\b|\bbaby\b|\bpupil\b|\bstudent\b|\bidentifying details\b/,
  ],
];

/** Headings that would otherwise read as something else. */
const EXACT: Readonly<Record<string, SectionKind>> = {
  'child and family details': 'child',
  "child / young person's main carers": 'parents',
};

/** Words in which an agency or a child is only part of a name: of a form, or of the council's own department. */
const NAMES_ONLY =
  /\b(multi|inter|single)[- ]?agency\b(?= (referral|request|contact|safeguarding|information|hub|form|mash|team|enquiry))|\bchild(ren)?'?s'? (social (care|services?|work)|services?|centres?|safeguarding|trust)\b|\b(safeguarding children|children's safeguarding)\b(?= (board|partnership|team|hub))/g;
/** A form's own title is nobody's section: "Child protection referral form", "Request for services". */
const TITLE =
  /^(?!.*\b(person|people|completing|completed|making|about|details|filling|reasons?|consent|agreement)\b).*\b(referral|request|contact|notification|enquiry|concern|marf|mash|single service request|service request) form\b(?! \w+ \w)|^(?!.*\b(details|child being|children being|person)\b)(early help |safeguarding |child protection |urgent )?(referral|request) (to|for)\b/;

/** The kind of a section; `unknown` when its heading says nothing of whose it is, or there is none. */
export function sectionKind(heading: string): SectionKind {
  const text = fold(heading.slice(0, 300))
    .replace(NAMES_ONLY, ' ')
    .replace(/^(section|part)?\s*\d{0,2}[a-z]?\s*[.):–-]*\s+(?=\p{L})/u, '');
  if (Object.hasOwn(EXACT, text)) return EXACT[text] ?? 'unknown';
  if (TITLE.test(text)) return 'unknown';
  if (/\b(main )?carers?\b/.test(text) && /\bchild/.test(text) && !/household|living/.test(text)) return 'parents';
  return SECTIONS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown';
}
