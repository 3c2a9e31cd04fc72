/** What a section of a form is about, told by the words of its heading (domain reference 1.2, 1.4). The same label means different things in each. */
import { fold } from './blanks.ts';
import { lately } from './lately.ts';
import { inOneWordEach } from './same-words.ts';
import { SECTION_WORDINGS } from './section-wordings.ts';

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
  /** Somebody who is neither of the family nor refers, or the office: nothing below is the child's. */
  | 'other'
  | 'unknown';

/** In order: the first that fits. "Practitioner making this referral" must come before "practitioners involved". */
const SECTIONS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'consent',
    /\bconsent\b|\bknowledge of (this|the) (referral|request)\b|\bagreement\b|information sharing|^(parental |family )?permissions?\b|\bpermission to share\b|\b(informing|are|is) the (family|parents?|carers?)\b.{0,20}$(?<=aware\??|informing the (family|parents?|carers?))|^declarations?( by (the )?(parents?|family))?( \(.*\))?$/,
  ],
  [
    'referrer',
    /\breferrers?\b|\bperson(\(s\)|s)? (making|completing|undertaking|carrying out|conducting|doing)\b|\breporting (officer|professional|person|practitioner|agency)\b|\bofficer (in the case|reporting|completing)\b|\bassessor('s)?\b|\b(making|completing|sending) (this|the) (referral|request|form)\b|\babout you\b|\byour details\b|\bcompleted by\b|\bwho is (referring|making)\b|\b(referred|reported) by\b|\breferring (agency|professional|practitioner)\b|\brequester\b|\bwho is (telling|contacting) us\b|^about (you|yourself|the referrer)\b|^(tell us )?about (you|yourself)\b|^who (are you(?! (referring|worried|concerned|contacting|writing|calling))|is (making|completing|sending|reporting|raising|filling|requesting)|filled|completed|made|sent)\b|^(requested|submitted|notified|reported|raised|signed|sent|filled in|prepared|made) by\b|^your (own |contact |personal |work )*(details|information|particulars)\b|\b(reporters?'?s?|notifiers?'?s?|requesters?'?s?|senders?'?s?|callers?'?s?|informants?'?s?) (details|information)\b|\bdetails of (the )?(reporter|notifier|requester|sender|caller|informant)\b|^(reporter|notifier|requester|sender|informant|person reporting)\b|\b(person|professional|practitioner|worker|individual|agency|service|staff member|member of staff) (making|completing|referring|reporting|submitting|sending|requesting|contacting|raising|filling)\b|^(source of (the )?referral|referral source)$|^practitioner('?s)? (details|information)$|^(declaration|signature|signed|sign[- ]?off)( by (the )?(referrer|practitioner|professional))?$/,
  ],
  ['events', /\btimeline of\b|\bchronology\b|\bsignificant events\b|\bkey events\b/],
  [
    'agencies',
    /\bagenc(y|ies)\b|\bprofessionals?\b|\bpractitioners?\b|\bservices? (known|involved|currently)\b|\bother services\b|\b(professional|support|agency|multi-?agency) network\b|^network\b|^who (else )?is (already |else )*(involved|helping|working|supporting)\b|\b(universal|other|current) services\b|\bpeople (already )?(working|involved) with\b/,
  ],
  [
    'household',
    /\bhousehold\b|\bfamily and (people|others|friends|significant)\b|\bpeople who matter\b|\bothers? (living|in the home|at home)\b|^(the )?family( details| information)?$|\bdetails of family\b|\bfamily (composition|members?)\b|\babout the (family|household)\b|^adults?\b|\bwho else is (at|in)\b|\bpeople (living |who live )?(at|in) (home|the home)\b|\bcomposition of\b|\bwho (else )?lives\b|\bliving (at|in) the\b|\bhome address members\b|\bdetails of the family\b|^who is (in|at) (the )?(family|home|house|address)\b|^who'?s who\b|^who('s| is| are) (in|at|living)\b|^family (structure|make-?up|tree|network|and friends|and household|circumstances|set-?up|unit|group|background and members)\b|^(other |all )?(people|others|residents|persons|occupants)( living)?( (at|in) (the|this) (address|house|home|property))?$/,
  ],
  [
    'significant',
    /\bsignificant (people|adults?|others?|family)\b|\bother (significant|family) (people|adults?|members)\b|\b(extended|wider) family\b|\bregular visitors\b|\bimportant (people|others|adults)\b/,
  ],
  ['siblings', /\bsiblings?\b|\bbrothers?\b|\bother (related )?child(ren)?\b/],
  ['mother', /^(?!.*\bfather).*\bmother('?s)?\b|^maternal (details|information)$/],
  ['father', /^(?!.*\bmother).*\bfather('?s)?\b|^paternal (details|information)$/],
  [
    'concern',
    /\breasons?\b|\bconcerns?\b|\bworr(y|ied|ies)\b|\brisks?\b|\bevidence\b|\bbreakdown\b|\bviews\b|\bstrengths?\b|\bprotective\b|\bparenting capacity\b|\bassessment\b|\bsituation\b|\bneeds\b|^what (is|has|'s) (happening|happened|going on)\b|^what happened\b|^why are you (contacting|referring|making|writing|calling|requesting)\b|\bincident\b|^(harm|danger)\b|\bclinical and safeguarding\b|^referral information$/,
  ],
  [
    'parents',
    /\bparents?\b|\bcarers?\b|^parental (details|information)$|\bmother and father\b|^who (looks after|cares for|has care of)\b/,
  ],
  [
    'child',
    /\bchild(ren)?('?s)?\b|\byoung (person|people)('?s)?\b|\bsubject\b|\bunborn\b|\bbaby\b|\bpupil\b|\bstudent\b|\bidentifying details\b|\bpatient (details|information|label)\b|\bpatient('s)? (details|information)\b|^who (is this|are you|is the) (about|referring|referral|for)\b|^who are you referring\b|^who is (this|the) (referral|form|request)? ?(for|about)\b/,
  ],
];

/** Headings that would otherwise read as something else. */
const EXACT: Readonly<Record<string, SectionKind>> = {
  'child and family details': 'child',
  'who are you worried about?': 'child',
  'who are you worried about': 'child',
  'who are you concerned about?': 'child',
  'who are you concerned about': 'child',
  'the child or young person you are worried about': 'child',
  'the child you are worried about': 'child',
  'the child you are concerned about': 'child',
  'person raising the concern': 'referrer',
  'who looks after the child?': 'parents',
  'other children in the household': 'siblings',
  'other family members not living in the household': 'significant',
  "child / young person's main carers": 'parents',
};

/** Words in which an agency or a child is only part of a name: of a form, or of the council's own department. */
const NAMES_ONLY =
  /\b(multi|inter|single)[- ]?agency\b(?= (referral|request|contact|safeguarding|information|hub|form|mash|team|enquiry))|\bchild(ren)?'?s'? (social (care|services?|work(ers?)?)|services?|centres?|safeguarding|trust|((support|family|link|key|mental health) )?(workers?|nurses?|officers?|practitioners?|advocates?|leads?|managers?|coordinators?|ward|hospital))\b|\b(safeguarding children|children's safeguarding)\b(?= (board|partnership|team|hub))/g;
/** A form's own title is nobody's section: "Child protection referral form", "Request for services". */
const TITLE =
  /^(?!.*\b(person|people|completing|completed|making|about|details|filling|reasons?|consent|agreement)\b).*\b(referral|request|contact|notification|enquiry|concern|marf|mash|single service request|service request) form\b(?! \w+ \w)|^(?!.*\b(details|child being|children being|person)\b)(early help |safeguarding |child protection |urgent )?(referral|request) (to|for)\b|^(form \w+ ?[-–—:]+ ?)?referral of (a |the )?(child|children|young person)\b(?!.{0,40}\bdetails\b)|^(form \w+ ?[-–—:]+ ?)?((child protection|child in need|safeguarding( children)?|hospital|social care|health|school|early help|urgent|children'?s services|multi|inter|single|agency|[- ])+)(referral|request|notification|concern form)$/;

/** "=== RAISED BY ===": signs drawn round a heading. */
const FRAME = /^[=*~#_-]{2,}\s*|\s*[=*~#_-]{2,}$/g;

/** The kind of a section; `unknown` when its heading says nothing of whose it is, or there is none. */
export const sectionKind = lately((heading: string): SectionKind => {
  const text = fold(heading.slice(0, 300).replace(FRAME, ''))
    .replace(NAMES_ONLY, ' ')
    .replace(
      /^((section|part)\s+(one|two|three|four|five|six|seven|eight|nine|ten)\b\s*[.):–-]*\s*|(section|part)?\s*\d{0,2}[a-z]?\s*[.):–-]*\s+)(?=\p{L})/u,
      '',
    );
  if (Object.hasOwn(EXACT, text)) return EXACT[text] ?? 'unknown';
  if (TITLE.test(text)) return 'unknown';
  if (/\b(main )?carers?\b/.test(text) && /\bchild/.test(text) && !/household|living/.test(text)) return 'parents';
  const own = SECTION_WORDINGS.find(([, pattern]) => pattern.test(text.replace(/\?$/, '')));
  if (own) return own[0];
  if (/\byou\b/.test(text) && inOneWordEach(text) === 'child') return 'child';
  return SECTIONS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown';
});
