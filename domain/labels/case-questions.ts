/** Questions about the case that every council words its own way, told by their words: when and where, how long, by whom, what kind, why without consent (procedure P4-P8, P13, P25). */

import type { MatterSlot } from './slots.ts';

const HAPPENED =
  '(?:happen(?:ed|ing)?|occur(?:red)?|take place|taken place|start(?:ed)?|beg[iau]n|aris\\w*|come to light)';
const EVENT =
  '(?:the )?(?:this |these |alleged |reported )*(?:incidents?|injur(?:y|ies)|events?|abuse|harm|concerns?|disclosure|allegations?|occurrence|behaviours?|problems?)';
/** Asked with a yes or a no: never for a reason or an account. */
const NO_QUESTION = '(?!(?:is|are|do|does|did|has|have|had|was|were|will|would|should|could|can) )';
const NAYS =
  "\\b(?:not|no|without|unable|n't|haven't|refus\\w*|declin\\w*|overrid\\w*|dispens\\w*|withheld|unaware|proceed\\w*|over-?rul\\w*)\\b|n't\\b";
const PERMITS =
  '\\b(?:consent\\w*|agree\\w*|permission|inform(?:ed|ing)?|aware|told|tell(?:ing)?|discuss\\w*|know|shared)\\b';

/** In order: the first that fits. Folded text. */
export const CASE_QUESTIONS: readonly (readonly [MatterSlot, RegExp])[] = [
  [
    'consentReason',
    new RegExp(
      `^${NO_QUESTION}(?!.*\\b(?:early help assessment|caf|eha|ehcp|plan|school|interpreter|disab\\w*|young person|photo\\w*|medical)\\b)(?=.*(?:${NAYS}))(?=.*(?:${PERMITS})).*\\b(?:why|reasons?|because|justif\\w*|rationale|explain|explanation)\\b`,
    ),
  ],
  [
    'parentsInformed',
    /^(the )?(parents?|carers?|family|mother|father|person with (parental responsibility|pr))( ?(\/|and|or) ?(parents?|carers?))? (is|are|has been|have been|was|were) (fully )?(aware|informed|told|made aware)\b(?!.*\b(not|how|why)\b).{0,60}\b(referral|request|contact|form)\b.{0,20}$/,
  ],
  [
    'consentReason',
    /^if (you |your )?(have )?(answered|answer|answer is|answered) '?no'?\b(?!.*\b(assessment|plan|school)\b).*\b(reason|why|explain)/,
  ],
  // Asked in one breath with the referral itself, the sharing is part of it.
  [
    'parentsAgreed',
    /^(has|have|do|does|did|is) (?!.*\b(child|young person|not|n't)\b).*\b(consent(ed|s)?|agree[ds]?|agreement|permission)\b.{0,30}\b(to|for|with) (make |making )?(this|the|a) (referral|request)\b.*\bshar(e|ing)\b/,
  ],
  [
    'sharingAgreed',
    /^(has|have|is|was|do|does) (?!.*\b(aware|informed|told|know)\b)(.*\b)?(consent|agreement|permission)\b.*\b(to|for) .{0,40}\b(contact(ing)?|shar(e|ing)|speak(ing)?|liais\w+|seek(ing)?|obtain(ing)?|talk(ing)?)\b.{0,40}\b(agenc(y|ies)|professionals?|organisations?|services?|information)\b/,
  ],
  [
    'timing',
    new RegExp(`^when (?:did|was|were|has|have) (?:this|it|that|they|${EVENT})(?: first)? ${HAPPENED}(?: .{0,20})?$`),
  ],
  ['timing', new RegExp(`^(?:date|time|dates?(?: and | ?/ ?| & )times?) of ${EVENT}(?: \\(.*\\))?$`)],
  ['location', new RegExp(`^where (?:did|was|were|has|have) (?:this|it|that|${EVENT}) ${HAPPENED}(?: .{0,20})?$`)],
  ['location', new RegExp(`^(?:location|place|venue|address) of ${EVENT}$`)],
  [
    'sources',
    /^how (do|did|have) you (know|find out|found out|come to know|become aware|hear|learn)\b(?!.*\b(child|children|family|them|person|people|parents?|us|service)\b)|^(the )?sources? of (the |your |this |these )*(information|concerns?)$|^how (did|have) (the |these |your )?concerns? (come|arise|arose)\b/,
  ],
  [
    'duration',
    /^how long (has|have|had) (this|it|these|you|the|things?|your)\b.{0,30}\b(going on|happening|concern\w*|worr\w*|problem|issue|been like this|situation|abuse)\b|^duration of (the )?(harm|abuse|concerns?|neglect)$/,
  ],
  [
    'frequency',
    /^how (often|frequently) (does|do|has|have|is|are|did) (this|it|these|the (abuse|harm|incidents?|behaviours?))\b|^frequency of (the )?(harm|abuse|incidents?|concerns?|neglect)$/,
  ],
  [
    'severity',
    /^(severity|seriousness|extent) of (the )?(harm|abuse|injur\w+|concerns?|neglect)$|^how (serious|severe) (is|are|was|were)\b.{0,40}$/,
  ],
  [
    'immediateProtection',
    /^(is|are) there (an? |any )?immediate (safety|safeguarding|child protection) (concerns?|issues?|risks?)\b.{0,30}$/,
  ],
  [
    'policeReference',
    /^(?=.*\b(police|crime|incident|cad|occurrence)\b)(?=.*\b(ref|reference|log|number|no|urn)\b)((police|crime|incident|cad|log|occurrence|niche|urn|report|reference|references|ref|number|numbers|no|nos|or|and|if|known|applicable)[ /.&-]*)+$/,
  ],
  [
    'homeTime',
    /^(what time|when) (does|do|is|will) .{0,30}\b(go(es)? home|finish(es)?|leaves?|(be )?collected|picked up)\b.{0,30}$|^(school|nursery)('s)? (finish(ing)?|end|home|closing|leaving) time$|^time (the )?(child )?(leaves|finishes|is collected from|goes home from) (school|nursery)$/,
  ],
  [
    'crimeSuspected',
    /^(is|has|have|do|does|could|may) (?!.*\b(reported|convict\w*|police)\b).{0,30}\b(crimes?|criminal offences?|offences?)\b.{0,20}\b(suspected|committed|taken place|occurred|been|alleged)\b.{0,20}$/,
  ],
  [
    'kinds',
    /^(please )?(indicate |select |tick |state |choose |identify |specify )*(the |what |which |main |primary |predominant )*(categor(y|ies)|types?|kinds?|forms?)(\(s\))? of (the )?(suspected |alleged )?(abuse|concern|harm|maltreatment)s?( (or|and) (abuse|concern|harm|neglect|risk))?( (do you|you|that|which|is|are|being|suspected|identified|reported|apply|applies|this|the|concerns?|relate|relates|to)\b.{0,40})?$/,
  ],
  [
    'level',
    /^(?!.*\b(risk|contact|english|attainment|attendance)\b)(?=.*\b(level|tier|threshold)\b)(?=.*\b(need|needs|threshold|tier|continuum|windscreen|level of support|levels? [1-4])\b)(what |which |please (indicate|state|tick|select) |the |in your (view|opinion),? )*(current |suspected |agreed |threshold |presenting )*(levels?|tiers?|thresholds?|continuum)\b.{0,90}$/,
  ],
  [
    'perpetrator',
    /^(who|names?|details|person|people|individual)\b.{0,40}\b(alleged|suspected|believed|thought|said) to (have (caused|harmed|hurt|abused|injured|perpetrated)|be (responsible|causing))\b|^(who|names?|details|person|people|individual)\b.{0,40}\b(caused|causing|harmed) (the |this )?(child|harm|abuse|injur\w+)\b/,
  ],
  [
    'developmentalNeeds',
    /^(the )?(child\S*|young person\S*)( ?\/ ?(child\S*|young person\S*))? (health and )?development(al)?( needs?| strengths)?( (and|&|or) (strengths|needs|health|education))*$/,
  ],
  [
    'parentingCapacity',
    /^(parent\S*|carer\S*|mother'?s?|father'?s?)( ?(\/|and|or) ?(parent\S*|carer\S*))? (capacity|abilit(y|ies))\b.{0,80}$|^parenting (capacity|strengths|skills|abilit(y|ies)|needs)\b.{0,60}$/,
  ],
  [
    'supportAlreadyTried',
    /^(what|which) (support|help|services?|interventions?|work)?\b.{0,20}\b(offered|tried|provided|undertaken|completed|received|accessed)\b.{0,40}\b(before|previously|in the past|to date|so far|already)\b|^(work|support|interventions?) (previously|already) (completed|undertaken|offered|provided|tried)\b/,
  ],
  [
    'outcomeWanted',
    /^what you (hope|want|would like|expect)\b|^(expected|desired|preferred|hoped[- ]for|anticipated|required) (outcomes?|responses?|results?|actions?)\b(?!.*\b(date|birth)\b)/,
  ],
  [
    'parentsInformed',
    /^(?!.*\b(not|no|n't|unaware|why|reason)\b)(is|are|has|have|do|does|was|were) (the )?(main |primary )?(carer|parent)s? (been )?(made )?(aware|informed|told)\??$/,
  ],
];

type Question = 'domesticAbuse' | 'mentalIllness' | 'substanceMisuse' | 'learningDifficulties';
const TOPICS: readonly (readonly [Question, RegExp])[] = [
  ['domesticAbuse', /\bdomestic (abuse|violence)( ?(\/|and|or) ?(abuse|violence))?\b/],
  ['mentalIllness', /\bmental (health|ill[- ]?health|illness)\b/],
  [
    'substanceMisuse',
    /\b(substances?|drugs?|alcohol)\b.{0,20}\b((mis)?use|abuse|dependency|dependence|addiction|problems?|issues?)\b|\bmisuses? (of )?(drugs|alcohol|substances)\b|\b(substance|drug|alcohol)[- ]misus\w+\b/,
  ],
  ['learningDifficulties', /\blearning (difficult(y|ies)|disabilit(y|ies)|needs?)\b/],
];
const OF_PARENTS = /\b(parents?|parental|carers?|caregivers?|mother|father|mum|dad|adults?|guardian)\b/;
/** Asks for more than whether: of the past, of a service, of somebody else. */
const BESIDES =
  /\b(history|previous\w*|past|names?|services?|agenc(y|ies)|workers?|medication|diagnos\w*|support\w*|referr\w*|dash|assessments?|score|child\w*|young|sibling\w*|how|why|when|who|consultant|team|impact|status|perpetrator|victim|date|police|number|other)\b/;
const LONGEST = 90;

/** Which of the four questions about the parents a label asks, where it asks one alone (seed 002 section 3). Folded text. */
export function fourthQuestion(words: string): MatterSlot | undefined {
  if (words.length > LONGEST || BESIDES.test(words)) return undefined;
  const asked = TOPICS.filter(([, topic]) => topic.test(words));
  const [only] = asked;
  if (asked.length !== 1 || only === undefined) return undefined;
  return only[0] === 'domesticAbuse' || OF_PARENTS.test(words) ? only[0] : undefined;
}
