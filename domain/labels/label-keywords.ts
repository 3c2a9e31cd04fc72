/** The last guess at a question about the case that no table, pattern or likeness knows: by the one or two words that carry it. Always told as a guess. */

import { fold } from './blanks.ts';
import type { SectionKind } from './sections.ts';
import type { MatterSlot } from './slots.ts';

/** `has` must all be found, `lacks` must not; `within` = only in these sections. Folded text. */
type Keyword = { slot: MatterSlot; has: readonly RegExp[]; lacks?: RegExp; within?: readonly SectionKind[] };

const FAMILY =
  /\b(parents?|parental|carers?|guardians?|family|families|mother|father|mum|dad|pr|responsibility|household)\b/;
const AGREES = /\b(consent\w*|agree\w*|permission|on board|happy (for|with|to))\b/;
const KNOWS = /\b(aware\w*|know|knows|knowledge|told|tell|inform(ed)?|discuss\w*|spoken|talked|explained|shared)\b/;
const CHILDS_OWN = /^(is|are|does|do|has|have|did|was|were) (the |this |any )?(child(ren)?|young person|pupil)\b/;
/** Asks for something about it, or for its contrary. */
const ASIDE =
  /\b(not|no|why|reasons?|who|how|when|if|date|sign\w*|shar(e|ing)|photo\w*|medical|treatment|sought|plan|views?|think|say|level|professionals?|agenc(y|ies)|services?|what|young person|refus\w*|declin\w*|with(held|out|draw\w*)|overrid\w*|overrul\w*|dispens\w*|object\w*|unaware|unable|disagree\w*|required|needed|capacity|assessment|names?|giv(?:ing|er)|signatures?)\b|n't\b/;
/** Answered by yes or no: never a reason, an account or an effect. */
const YES_OR_NO = /^(is|are|do|does|did|has|have|had|was|were|will|would|should|could|can)\b/;

/** In order: the first that fits. */
const KEYWORDS: readonly Keyword[] = [
  {
    slot: 'consentReason',
    has: [
      /\b(why|reasons?|explain|justif\w*|rationale)\b/,
      /\b(not|no|without|refus\w*|declin\w*|n't)\b/,
      /\b(consent\w*|agree\w*|permission|aware|told|informed|know|discussed)\b/,
    ],
    lacks: YES_OR_NO,
  },
  {
    slot: 'risksToWorkers',
    has: [
      /\b(staff|workers?|professionals?|practitioners?|visit|visits|visiting|visitors?)\b/,
      /\b(risks?|safe|safety|dangers?|dangerous|hazards?|dogs?|violen\w*|aggress\w*)\b/,
    ],
    lacks: /\b(child\w*|young|involved|name|names)\b/,
  },
  {
    slot: 'parentsAgreed',
    has: [AGREES, FAMILY],
    lacks: ASIDE,
    within: ['consent', 'unknown', 'concern', 'referrer', 'parents'],
  },
  {
    slot: 'parentsInformed',
    has: [KNOWS, FAMILY],
    lacks: ASIDE,
    within: ['consent', 'unknown', 'concern', 'referrer'],
  },
  {
    slot: 'immediateProtection',
    has: [
      /\b(immediate(ly)?|urgent(ly)?|imminent|emergency|right now|today|tonight|straight away|at once)\b/,
      /\b(danger|harm|risk|protect\w*|action|response|intervention|made safe|kept safe)\b/,
    ],
    lacks:
      /\b(staff|workers?|taken|what|contact|phone|ring|call|number|999|is .{0,20}safe|explain|describe|why|details|if)\b/,
  },
  {
    slot: 'supportAlreadyTried',
    has: [
      /\b(tried|already|so far|to date|in place|been (done|offered|given|provided|put)|you (have )?(done|did))\b/,
      /\b(what|support|supported|help|helped|services?|done|actions?|steps|work|interventions?)\b/,
    ],
    lacks: /\b(consent|harm|worried|concern(s|ed)?|told|aware|(working|involved) with)\b/,
  },
  {
    slot: 'history',
    has: [
      /\b(history|background|previous(ly)?|past|in the past)\b/,
      /\b(history|background|involve\w*|concerns?|referrals?|known|help|support|worr\w*|harm)\b/,
    ],
    lacks:
      /\b(number of|how many|names?|address|employment|medical|school|surname|convict\w*|gp|immunis\w*|attendance|consent)\b/,
  },
  {
    slot: 'strengths',
    has: [
      /\b(strengths?|strong|positives?|protective|resilien\w*|going (well|right|ok|okay)|works? well|working well|do(es|ing)? well|good (things?|points?|news|about|in|for|enough)|what is good|assets|keep(s|ing)? .{0,30}safe|safety factors|bright spots?|what helps|who helps|best things?|proud)\b/,
    ],
    lacks: /\b(worr\w*|concern\w*|risks?|difficult\w*|harm|needs? to (happen|change)|not|danger|hours)\b/,
  },
  {
    slot: 'whatNeedsToHappen',
    has: [/\b(needs?|has|must) to (happen|change|be (done|different))\b|\bnext steps?\b/],
  },
  {
    slot: 'outcomeWanted',
    has: [
      /\b(outcomes?|hope|hoping|hoped|expect|expecting|expectations?|(would|do) you (like|want)|asking (us )?(for|to)|requesting|seeking|goals?)\b/,
    ],
    lacks:
      /\b(dates?|delivery|birth|previous|known|assessment|strategy|tell|office|court|who|speak|contact|anonymous|removal|decision)\b|^outcomes? (of|from) |^outcomes?\W*$|^outcomes? ?\//,
  },
  {
    slot: 'impact',
    has: [/\b(impact\w*|effects?|affect\w*)\b/, /\b(child\w*|young|baby|pupil|them|him|her)\b/],
    lacks: /\b(parents?'?(\(s\))?'?s? (capacity|ability)|disab\w*)\b/,
  },
  {
    slot: 'whereabouts',
    has: [/\bwhere\b|\bwhereabouts\b/, /\b(now|moment|today|tonight|currently|present|whereabouts)\b/],
    lacks: /\b(school|nursery|work|live|lives|office|meeting|outcomes?)\b/,
  },
  {
    slot: 'details',
    has: [
      /\b(worr(y|ies|ied|ying)|concern(s|ed|ing)?|happen(ed|ing)|wrong|incident|reasons?|why|risks?|harm\w*|abuse|neglect|problems?|going on|your story|observ\w*|disclos\w*|evidence|tell us (more|what|about)|describe)\b/,
    ],
    lacks:
      /\b(scal(e|ing)|scores?|rat(e|ing)|grad(e|ing)|how (worried|concerned|safe)|state reasons?|who|whom|dates?|names?|times?|staff|workers?|consent\w*|agree\w*|aware|address|phone|views?|if|how (often|long|many)|previous|history|types?|categor\w*|levels?|kinds?|when|where|not|needs? to|support|parents?'? (views|concerns?)|no|yes|agenc(y|ies)|professionals? involved|tick|perpetrator|alleged|other|disab\w*|health|medical|police|crime|y ?\/ ?n|domestic|substance|alcohol|mental|housing|school|ethnic\w*|religio\w*|languages?|gender|relationship|understand)\b|^(is|are|do|does|did|has|have|had|was|were|will|would|should|could|can|i|we)\b/,
    within: ['concern', 'unknown'],
  },
];

/** Longer than this, words are guidance and ask for nothing. */
const LONGEST = 200;

/** What these words most likely ask of the case; undefined when no keyword carries them. */
export function keywordMatter(label: string, section: SectionKind): MatterSlot | undefined {
  if (label.length > LONGEST) return undefined;
  const words = fold(label).replaceAll('-', ' ');
  if (CHILDS_OWN.test(words) && KNOWS.test(words)) return undefined;
  const several = words.includes(' ');
  return KEYWORDS.find(
    ({ slot, has, lacks, within }) =>
      (several || slot !== 'details') &&
      has.every((one) => one.test(words)) &&
      !lacks?.test(words) &&
      (within?.includes(section) ?? true),
  )?.slot;
}

/** Whether the child's own views are asked for, in whatever words. */
export function asksForViews(label: string): boolean {
  const words = fold(label.slice(0, LONGEST));
  return (
    /\b(views?|voice|wishes|feelings|feels?|thinks?|says?|said|saying|told|telling|own words|opinions?)\b/.test(
      words,
    ) &&
    /\b(child('?s|ren'?s?)?|young person('?s)?|pupil('?s)?|yp('?s)?)\b/.test(words) &&
    !/\b(parents?|carers?|family|mother|father|about you|who|whom|when|why|if|sought|asked|consent|aware|do you (think|feel)|levels?|worried)\b/.test(
      words,
    )
  );
}

/** A plan or an assessment of several agencies, by any of its names. */
const PLANS =
  /\b(e\.?h\.?c\.?p?|ehc ?(plan|needs)|education,? health,?( and| &)? care( plan)?|caf|common assessment|early help (assessment|plan|module)|eha|ehat?|family (support|help) plan|taf|tac|team around the (family|child|school)|statement of (sen|special))\b/;
const PLAN_ASIDE =
  /\b(aware|know|consent\w*|agree\w*|why|who|when|dates?|names?|reasons?|copy|worked|how|what|which|number|no\.|views?)\b/;

/** Whether a label asks if such a plan or assessment is there: "Is there an EHCP?", "EHA in place?", "Has a CAF been completed?" */
export function asksForAssessment(label: string): boolean {
  const words = fold(label.slice(0, LONGEST));
  return (
    words.length < 110 &&
    (YES_OR_NO.test(words.replace(/^(prior to|before) .{0,40}?(?=\b(have|has)\b)/, '')) ||
      /\b(in place|completed|held|open|exists?)\b\W*(y ?\/ ?n|yes ?\/ ?no)?\W*$/.test(words)) &&
    PLANS.test(words) &&
    !PLAN_ASIDE.test(words)
  );
}
