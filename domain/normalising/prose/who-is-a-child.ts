/** What in a sentence shows that a name is a child's, and what shows that it is a grown-up's: tables, tried on the words left and right of the name. */
import { AGE_OLD, AGE_SAID, AGE_UNIT, AGE_WORDS, DAY, SCHOOL_YEAR } from './ages.ts';
import type { Mention } from './name-words.ts';

/** What was found beside a name: how old the text says the child is, in its words. `loose` = the day stands there without a word of birth. */
export type Shown = { birth?: string; age?: string; loose?: true };

const ADULT =
  '(?:mums?|mothers?|mam|mummy|fathers?|dads?|daddy|step-?(?:mum|mother|dad|father)|parents|partner|boyfriend|girlfriend|fianc[eé]e?|fella|bloke|ex(?:[- ](?:partner|husband|wife|boyfriend|girlfriend))?|husband|wife|nan|nana|nanny|gran|granny|grand-?(?:mother|father|ma|pa|ad|dad)|aunt|auntie|aunty|uncle|carers?|teacher|worker|officer|doctor|nurse|midwife|visitor|gp|head|headteacher|tutor|ta|sendco|senco|lead|dsl|manager|practitioner|consultant|paediatrician|coach|landlord|tenants?|neighbour|friend of mine|lady|man|woman|male adult|client|claimant|couple|perpetrator|suspect|offender|colleagues?|solicitor|driver)';
const YOUNG =
  '(?:grand-?(?:sons?|d?aughters?|child(?:ren)?|kids?)|nephews?|nieces?|step-?(?:sons?|daughters?|child(?:ren)?)|god-?(?:sons?|daughters?)|toddlers?|pupils?|students?|schoolboy|schoolgirl|bab(?:y|ies)|infants?|newborn|twins?|triplets|boys?|girls?|child(?:ren)?|kids?|lads?|little one|young person|teenager|(?:young|teenage) (?:man|woman)|youngster|foster (?:child|son|daughter)|(?:little|younger|youngest|baby|half|twin|small|kid)[- ](?:brothers?|sisters?|siblings?|cousins?)|youngest|eldest|oldest|middle one|minor|cubs?|scouts?|brownies?|patient|resident child)';
const OWN = '(?:sons?|daughters?)';
const WHOM = `(?:${YOUNG}|${OWN})`;
/** What may stand between "the boy" and his name. */
const CALLED =
  "(?:,? ?(?:who (?:is|was) |who's |they are |he is |she is |(?:s?he'?s|hes|shes|theyre|they're) |is |are |was |that is )?(?:called|named|known as|whom? (?:they|we|she|he) calls?(?: him| her| them)?|by the name of|goes by)|,? (?:whose |his |her |their |the )?(?:first )?names? (?:is|are|was|being|were)|:|,| -| –| is| are|\\()?";
const BEFORE = '(?:^|[^\\p{L}])';

/** Left of a name: a child's. */
const CHILD_LEFT: readonly RegExp[] = [
  new RegExp(`${BEFORE}${YOUNG}${CALLED} ?$`, 'iu'),
  new RegExp(`${BEFORE}(?:master) $`, 'iu'),
  new RegExp(
    `${BEFORE}(?:${WHOM}|year \\d{1,2}|class|he|she|hes|shes|names)\\b[^.!?\\n]{0,60}(?:(?:is|was|are|'s|s|,|we will) (?:called|named)|name is|name's|name was|names are|names:|called) ?$`,
    'iu',
  ),
  /(?:^|[^\p{L}])(?:re|child|children|name of (?:the )?child(?:ren)?|child's name|names?|patient|pupil|student|young person|subject|regarding|concerning|in respect of|concerns? (?:about|for|re|regarding|over)|concerned (?:about|for|re)|worr(?:y|ied|ies) (?:about|for)|referrals? (?:for|of|re|regarding|-|–)|refer(?:ring)?|referral|fears? for|safety of|welfare of|well-?being of|looking after|foster carer (?:for|of|to)|one of (?:our|my|the) [\p{L} ]{2,40},|(?:mum|mother|dad|father|nan|aunt|carer|parent) (?:of|to))(?: (?:is|are|the|a|our|my))?[:,]? ?(?:[-–] )?$/iu,
];
/** Left of a name: somebody's son or daughter, who may be grown up. */
const OWN_LEFT = new RegExp(`${BEFORE}${OWN}${CALLED} ?$`, 'iu');
/** An age right before a name: "15 month old, Oliver", "my 6 year old daughter Mia", "14 year old female, Jasmine". */
const AGE_LEFT: readonly RegExp[] = [
  new RegExp(
    `${BEFORE}(${AGE_OLD})(?: (?:${WHOM}|fe?male|little (?:boy|girl)|(?:younger |older |little |half[- ])?(?:brother|sister|cousin)))?(?: child| patient| pupil)?(?:,? (?:called|named))?[,:]? ?$`,
    'iu',
  ),
  new RegExp(`${BEFORE}(?:is|hes|shes|he's|she's) (${AGE_UNIT}),? called $`, 'iu'),
  new RegExp(`${BEFORE}(${AGE_WORDS}),? (?:i think |and )?(?:s?he'?s|s?he is|hes|shes|is|and is) called $`, 'iu'),
];
const YEAR_LEFT = new RegExp(
  `${BEFORE}(${SCHOOL_YEAR})(?: (?:pupil|student|child|boy|girl))(?:,? (?:called|named|is))?[,:]? ?(?:[-–] )?$`,
  'iu',
);

const THEY =
  "(?:(?:,|and|-|–)? ?(?:that )?(?:who|he|she|they|s?he'?s|hes|shes|i'?m|im|i am|who'?s|theyre)?(?: i'?d say| i think| i believe| i guess)?(?: (?:who|he|she|they|hes|shes))?(?: (?:has just|has|will|would|must|may|might|ought to)(?= (?:be|turned|look)))*(?:'s|’s| is| was| are| be| turned| turns| look(?:s|ed)?| appear(?:s|ed)?(?: to be)?| seem(?:s|ed)?(?: to be)?| just)*)";
const HAS = '(?:(?:,|and)? ?(?:who|he|she|they)? ?(?:has|have|had)(?: got)?)';
const PUT = '(?:[^().\\n]{0,30}[,;/] ?)?';
const BORN = '(?:born(?: on)?|birthday|d\\.? ?o\\.? ?b\\.?|date of birth|birth date|b\\.)';
/** Right of a name: when the child was born. Group 1 = the day. */
const BIRTH_RIGHT: readonly RegExp[] = [
  new RegExp(
    `^['’]?s?(?:[ ,;:–-]*\\(?${PUT}|[ ,;:–-]*\\n)(?:and )?(?:his |her |their )?(?:who )?(?:is |was )?${BORN}(?: is| was| as)?(?: the)?\\s*[:\\-–]*\\s*(${DAY})`,
    'iu',
  ),
  new RegExp(`^[^().\\n]{1,30}\\((?:who )?(?:is |was )?${BORN}(?: is| was)?\\s*[:\\-–]*\\s*(${DAY})`, 'iu'),
  new RegExp(`^,? ?\\(${PUT}(${DAY})`, 'iu'),
  new RegExp(
    `^(?:(?!\\b(?:bab(?:y|ies)|sons?|daughters?|child(?:ren)?|brothers?|sisters?|twins?|whose|mother|mum|father|dad|boys?|girls?)\\b)[^.!?\\n()]){0,60}\\bborn(?: on)?(?: the)? (${DAY})`,
    'iu',
  ),
];
/** Right of a name: a day alone, which may as well be another. */
const DAY_RIGHT = new RegExp(`^(?:, ?| ?[-–:] ?| )(${DAY})(?=[.,;)\\n ]|$)`, 'iu');
/** Right of a name: how old. Group 1 = the words. */
const AGE_RIGHT: readonly RegExp[] = [
  new RegExp(`^,? ?[(\\[]${PUT}(?:who is |he is |she is |s?he'?s |(?:he|she) will be )?(${AGE_WORDS})`, 'iu'),
  new RegExp(`^(?:, ?| ?[-–] ?)(${AGE_WORDS})`, 'iu'),
  new RegExp(`^,?[ ]?${THEY} ?(${AGE_WORDS})`, 'iu'),
  new RegExp(`^,? ?${HAS} (${AGE_UNIT})(?! (?:ago|later|pregnant))`, 'iu'),
  new RegExp(`^,? aged? ?:? ?(${AGE_WORDS})`, 'iu'),
  new RegExp(`^,? (?:aged?|who is|who's|who was) ?:? ?(${AGE_SAID})`, 'iu'),
  new RegExp(`^, (?:one of|an?|the|my|our) [^.,()\\n]{3,30} \\(?(${AGE_WORDS})`, 'iu'),
  new RegExp(
    `^,? ?[(\\[]?${PUT}(?:who is |is |he'?s |she'?s )?(?:currently |now )?(?:in )?(?:our )?(${SCHOOL_YEAR})`,
    'iu',
  ),
];
/** In the next sentence, where this name is the only one in its own: "He was two in September." */
const AGE_NEXT = new RegExp(
  `^[^.!?\\n]{0,140}[.!?]\\s+(?:he|she|s?he'?s|hes|shes)(?: (?:is|was|will be|would be|must be|ought to be|looks|looked|has (?:just )?turned|turns|turned))? ?(?:in )?(${AGE_WORDS}|${SCHOOL_YEAR})`,
  'iu',
);

/** Later in its sentence, where this name is the only one: "my sister Jess is out in the garden she is only 9". */
const AGE_LATER = new RegExp(
  `^[^.!?\\n]{1,60}[ ,](?:and )?(?:he is|she is|s?he's|hes|shes|s?he's) (?:only |just |about |nearly )?(${AGE_WORDS})`,
  'iu',
);

/** Left of a name: a grown-up's. */
const ADULT_LEFT: readonly RegExp[] = [
  new RegExp(
    `${BEFORE}(?:mr|mrs|ms|mx|dr|prof(?:essor)?|pc|wpc|dc|ds|di|ps|sgt|insp|rev|revd|cllr|sir|dame|staff nurse)\\.? (?:\\d+ )?$`,
    'iu',
  ),
  new RegExp(
    `${BEFORE}${ADULT}(?:'s name)?(?:,| is| was| called| named| \\(|:|, who is| \\(pictured\\))? ?(?:[-–] )?$`,
    'iu',
  ),
  new RegExp(
    `${BEFORE}(?:new |old )?(?:${ADULT}|m[ae]n)\\b[^.!?\\n]{0,30}(?:names? (?:is|was)|name's|called|named) $`,
    'iu',
  ),
  new RegExp(`${BEFORE}(?:parents|mum|dad|mother|father)[^.\\n]{0,25}(?:and|&) $`, 'iu'),
  /(?:^|[^\p{L}])(?:my name is|i am|i'm|im|this is|yours sincerely,?|kind regards,?|regards,?|thanks,?|dear|hi|hello|from|ask for|speak to|contact|call|ring|email|cc|copied to|told|reported (?:by|to)|according to|signed|act for|instructed by|supervise|discussed (?:this )?with|spoken (?:to|with)|spoke (?:to|with)) $/iu,
];
/** Right of a name: a grown-up's. */
const ADULT_RIGHT: readonly RegExp[] = [
  new RegExp(
    `^,? ?\\(?(?:who is )?(?:is )?(?:the |a |an |her |his |their |my |our |child's |birth |maternal |paternal )*${ADULT}(?![\\p{L}’'])(?! (?:says|said|told|has|is|was|does|did|don|can|will|won|collect|never|always|came))`,
    'iu',
  ),
  new RegExp(
    `^['’]s? (?:(?:two|three|four|five|six|young|youngest|eldest|older|own|little|other|new|current|ex-?|first|second|\\d) )*(?:${WHOM}|kids|partner|boyfriend|girlfriend|husband|wife|ex|flat|house|pregnancy)\\b`,
    'iu',
  ),
  /^,? ?(?:and|&) (?:her|his) (?:new |current )?(?:partner|boyfriend|girlfriend|husband|wife|children|kids|fella|bloke|baby)\b/iu,
  /^,? (?:who )?(?:is )?(?:\d+ weeks |heavily |currently )?pregnant\b/iu,
  /^ (?:family|household|twins|children|boys|girls|kids|brothers|sisters|siblings)\b/iu,
];
/** About these the sentence says that they are elsewhere for good. */
const GONE = /\b(?:removed|adopt(?:ed|ion)|died|deceased|stillborn|passed away|now an adult|grown[- ]up)\b/i;

/** Left of a name: all that are joined to it are meant too. */
export const ABOUT_LEFT =
  /(?:^|[^\p{L}])(?:re|regarding|concerning|about|for|children|child(?:ren)?'s names?|names?|patients?)[:,]? ?(?:[-–] )?$/iu;

export type Verdict = { is: 'child' | 'perhaps-child' | 'adult' | 'nobody'; shown: Shown };

/** The words before and after a mention, within its line or sentence as far as they matter. */
export function around(text: string, { start, end }: Mention): { left: string; right: string } {
  const left = text.slice(Math.max(0, start - 140), start).replace(/[’‘]/g, "'");
  const right = text.slice(end, end + 220).replace(/[’‘]/g, "'");
  return { left: left.slice(left.search(/[^.!?\n]*(?:\b(?:mr|mrs|ms|dr|rev|d\.o\.b|e\.g)\. ?[^.!?\n]*)*$/i)), right };
}

const firstOf = (patterns: readonly RegExp[], text: string): string | undefined => {
  for (const pattern of patterns) {
    const words = pattern.exec(text)?.[1];
    if (words !== undefined) return words.trim();
  }
  return undefined;
};

/** What the words around one name say of it. `alone` = no other name stands in its sentence; `until` = where the next name begins, whose day is its own. */
export function judge(text: string, mention: Mention, alone: boolean, until?: number): Verdict {
  const { left, right } = around(text, mention);
  const own = right.slice(0, until === undefined ? undefined : Math.max(0, until - mention.end));
  const told = firstOf(BIRTH_RIGHT, own);
  const birth = told ?? DAY_RIGHT.exec(own)?.[1];
  const age =
    firstOf(AGE_LEFT, left) ??
    firstOf(AGE_RIGHT, own) ??
    YEAR_LEFT.exec(left)?.[1]?.trim() ??
    (alone ? (AGE_NEXT.exec(right) ?? AGE_LATER.exec(right))?.[1]?.trim() : undefined);
  const shown: Shown = {
    ...(birth ? { birth } : {}),
    ...(birth && !told ? { loose: true as const } : {}),
    ...(age ? { age } : {}),
  };
  const sentence = `${left}${mention.name}${right.split(/[.!?](?:\s|$)|\n/)[0] ?? ''}`;
  const titled = ADULT_LEFT[0]?.test(left) === true;
  const aged = birth !== undefined || age !== undefined;
  const adultSide = ADULT_LEFT.some((one) => one.test(left)) || ADULT_RIGHT.some((one) => one.test(right));
  const childSide = CHILD_LEFT.some((one) => one.test(left));
  if (GONE.test(sentence) && !aged) return { is: 'nobody', shown: {} };
  if (titled) return { is: aged && birth !== undefined ? 'perhaps-child' : 'adult', shown };
  if (aged) return { is: adultSide && !childSide ? 'perhaps-child' : 'child', shown };
  if (adultSide) return { is: 'adult', shown };
  if (childSide) return { is: 'child', shown };
  return { is: OWN_LEFT.test(left) ? 'perhaps-child' : 'nobody', shown };
}

/** Between two names of one list: "Kai and Leo", "Daniel (11), Grace (8) and baby Joy". What is said left of the first holds for all. */
export const JOINS =
  /^['’]?s?\s*(?:\([^()]{0,40}\)|,? ?aged? \d{1,2}|,? \d{1,2}(?=,| and))?\s*(?:,|and|&|,? and|\/|\n|;)\s*(?:and )?(?:my |her |his |their |the |a )?(?:(?:little |younger |older |baby |twin )?(?:brother|sister|baby|brother and sister) )?$/i;
/** What one list must not join: whoever comes after is somebody else. */
export const PLURAL_LEFT =
  /(?:sons|daughters|boys|girls|children|kids|lads|twins|brothers|sisters|siblings|pupils|students|grandchildren|grandsons|granddaughters|nephews|nieces|names are|names|both|little ones|babies)\b[^.!?\n]{0,25}$/i;
