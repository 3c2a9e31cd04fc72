/** Headings that councils put in words of their own: asked before the plainer words of `sections.ts`, as most of them hold such a word in another sense. */
import type { SectionKind } from './sections.ts';

const WHO_REFERS =
  '(professional|practitioner|worker|officer|clinician|agency|service|organisation|organization|person|body|individual|clinician|school|team)';
const PARENTS = '(family|parents?|carers?|guardians?|mother|father)';

/** In order: the first that fits. Folded text without its number. */
export const SECTION_WORDINGS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'other',
    /^((details|information) (of|about|on) )?(the |any )?(alleged |suspected )?(perpetrators?|offenders?|abusers?|suspects?)('s|s')?( \/ .{0,20})?( details| information)?$|^((details|information) (of|about|on) )?(the )?persons?(\/s|\(s\))? (being )?cared for( details)?$|^(line )?manager('s)?( details)?$|^details of (the |your )?(line )?manager$/,
  ],
  [
    'household',
    /^(person|nominal|subject|individual|party)( (no\.?|number))? ?\d{1,2}\W*(is an? |an? )?(adult|parent|carer|relative|relation|family member|household member|other adult|(other )?linked|suspect|victim|witness)\b.{0,40}$/,
  ],
  [
    'siblings',
    /^(details of |any )*(other|previous|older) child(ren)?( and young people)?( (living|who live))?( (in|at|within) (the )?(same )?(household|home|family|address))?$/,
  ],
  [
    'significant',
    /^(details of |any )*(other )?significant (others?|adults?|people|persons?|family members?|relatives)\b.{0,140}$|^(other )?(adults?|family members?|people|persons?|relatives)\b.{0,40}\bnot (living|resident) (in|at|with)\b.{0,40}$/,
  ],
  [
    'consent',
    new RegExp(
      `^(what|how much|does|do|is|are|has|have|did) (the )?${PARENTS}\\b.{0,20}\\b(know|knows|aware|been told|been informed|agree|agreed)\\b.{0,30}$|^(have|did) you (told|tell|informed|inform|spoken to|talked to) (the |their )?${PARENTS}\\??$|^(telling|informing|talking (to|with)|speaking (to|with)|sharing with|(being )?(open|honest|transparent) with|openness with|transparency( with)?|working openly( with)?)( the)?( ${PARENTS})?$|^(parental|parents?'?s?'?|family'?s?|carers?'?) (knowledge|awareness)( and (consent|agreement|views))?$`,
    ),
  ],
  [
    'referrer',
    new RegExp(
      `^(who|person|professional|practitioner)('s| is| has| have)? (telling|filling|filled|completing|completed|sending|sent|making|made|contacting|reporting|notifying|raising)\\b|^((first,? )?(tell us|telling us|let us know) )?(who you are|about you(rself)?)$|^you$|^you and your\\b|^your (role|agency|organisation|work|job|workplace|team|name)( (and|or|details).*)?$|^about your (organisation|agency|role|work)$|\\bhow (to|can we|could we|do we|should we|we can|we may|we) (reach|contact|get hold of|get back to) you\\b|^who (we should|should we) contact( about this( referral)?)?$|^how to reach you$|^(the |details of (the )?)?(enquirer|notifier|informant|clinician|raiser|submitter)('s)?( details)?$|^((report|form|referral) )?author('?s)?( details| information)?$|\\b(submitting|notifying|requesting|referring|reporting|completing|initiating) ${WHO_REFERS}\\b|^(about the |details of (the |a )?|the )?(lead )?(professional|practitioner|worker|officer|clinician)('s)?( details| information| contact details)?$|^(this )?(referral|form|report|notification|concern|contact|request|enquiry|alert) (is |was |has been )?(made|from|raised|completed|initiated|submitted|sent)( by)?$|^(initiated by|endorsement|concern raised by)$|^(signature|signatures|sign(ed)?[ -]?off|signed)( (and|by|of).*)?$`,
    ),
  ],
  [
    'agencies',
    /^(other )?(services|agencies|professionals|practitioners|workers|staff) (currently |already )?(working|involved) with\b|^who('s| is| else is) (already )?(helping|supporting|involved|working)\b|^(team|professionals?|network) (around|round) the (child|family|young person)$|^others? (people |professionals? |agencies )?(working|involved) with\b|^(services|agencies) (already )?involved\b|^involved (services|agencies|professionals)$/,
  ],
  [
    'household',
    /^(the )?people in (the |their )?(child|young person|family|baby|pupil|student)('s?|s'?)? (life|lives|family|home|world|network)\b|\b(linked|associated|connected) (persons?|people|parties)\b|^(other |all )?(others?|people|persons?|adults?|relatives|relations)( (who are|that are))? (linked|connected|associated|related) (to|with)\b|^(at home|everyone|everybody|relatives|relations|occupants|residents)\b.{0,40}$|^(home and family|(the )?family (at|in) (the )?(home|house)|immediate family|family and home)( details| members)?$|^(the )?(parents?|mother|father|carers?)\b(?! ?\/ ?partner$).{0,30}\b(siblings?|brothers?|sisters?|others?|other (children|adults?|people)|partners?|household|grandparents?)\b(?!.{0,30}\bconsent)/,
  ],
  [
    'parents',
    /^(who is|who's) (looking after|caring for)\b|^(those|people|persons?|adults?|anyone|who|everyone) (with|has|have|having|holding|holds|who (has|have|holds?)) (parental responsibility|pr)\b|^parental responsibility$|^(legal )?guardians?( details)?$|^care ?givers?( details)?$/,
  ],
  [
    'child',
    /^young carer('s|s)?( details| information)?$|^who is it about\b|^(the )?patient('s)?$|\bdemographics\b|^identifying (information|details)$|^(the )?(child(ren)?|subjects?|young person|pupil|baby)(\(ren\))?( \/ child)? (of|causing|giving) (concern|interest|worry)$|^(about |details of )?(the )?(child(ren)?|young person|young people|baby|pupil|person|people)(\(ren\))? (that |who )?you('re| are) (worried|concerned|referring|telling us|contacting us|writing)( about)?$/,
  ],
  [
    'concern',
    /^(what|what's|what is|what has|what have you)( been)? (happened|happening|worrying you|going on|seen|noticed)\b|^(the |your )?(full )?(narrative|circumstances|summary|story|account|analysis|observations)( of (circumstances|events|the case|concerns?|what happened))?$|^safeguarding (information|issues?|details)$/,
  ],
];
