/** Labels that every council words its own way, told by their words where no list has them whole (domain reference 1.2): "Where does the child live? (full address and postcode)". */

import { fold } from './blanks.ts';
import type { PersonSlot, ReferrerSlot } from './slots.ts';
import { withoutQuestion } from './spellings.ts';

type Patterns<Slot> = readonly (readonly [Slot, RegExp])[];

/** A label as plain words, without its number: what the patterns below are matched against, whole. */
function wordsOf(label: string): string {
  return fold(label.slice(0, 200))
    .replace(/^\s*\(?\d{1,2}(\.\d{1,2})?[a-z]?[.):]?\s+/, '')
    .replace(/\(s\)|\(ren\)|'s\b|’s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const CHILD =
  '(?:the |this )?(?:child(?:ren)?|young person|pupil|baby|unborn|child young person|child or young person)';
const WHOSE = `(?:${CHILD} )?`;
const SCHOOL =
  '(?:schools?|nurser(?:y|ies)|colleges?|pre school|preschool|early years|early learning(?: centre)?|education(?:al)?|play ?group|childminder|childcare|academy|sixth form|fe|pru|establishments?)';

/** Of a person, in a section about people. In order: the first that fits. */
const PERSON: Patterns<PersonSlot> = [
  [
    'given',
    new RegExp(`^${WHOSE}(legal )?(first|given|fore) ?names?( s)? (and|or) (any )?(middle|second) names?( s)?$`),
  ],
  [
    'aliases',
    new RegExp(`^(is|has) (${CHILD}|they) (also |ever )?(been )?known by (any|an) ?(other|alternative) names?$`),
  ],
  ['language', new RegExp(`^(main |first )?languages? (spoken|used)( at home)? by (${CHILD}|the family)$`)],
  [
    'religion',
    new RegExp(`^(does|do) (${CHILD}|they|the family) (follow|have|practi[sc]e) (a |any )?(religion|faith)$`),
  ],
  ['gender', new RegExp(`^gender (${CHILD}|they) identif(y|ies) (as|with)$`)],
  ['sex', /^sex (as )?(registered|recorded|assigned|stated) (at|on) (the )?birth( certificate)?$/],
  ['communication', new RegExp(`^how (does|do) (${CHILD}|they) (prefer to |best |usually |like to )?communicate$`)],
  [
    'phone',
    /^(best|main|preferred|daytime|family|current|primary)( contact)?( telephone| phone| tel| mobile)? (number|no)$/,
  ],
  [
    'needs',
    /^(any |known |current |please |describe |details of |give details of |list |state )*((medical|health|special|educational|additional|learning|diagnosed|long term|send?)( and| or)? )+(needs?|conditions?|issues?|difficulties|diagnos[ei]s|allergies|disabilities)(( and| or)? (any |other )?(allergies|diagnosed|medical|health|additional|special|needs|conditions|issues|difficulties|diagnoses|disabilities|medication))*$/,
  ],
  [
    'aliases',
    /^(any )?(other|previous|alternative|former) (sur|fore)?names?\b(?!.*\b(parents?|referrer|professional)\b)/,
  ],
  [
    'birthOrExpected',
    /^(childs? )?(date of birth|d ?o ?b|birth date|born)( if known)?( (or|and))? (est(imated)? )?(d ?o ?b|age|edd|due date|date of birth|(est(imated)?|expected) (due |delivery )?date( of (delivery|birth))?)( (if|for|of) unborn.*| if known| age)?$/,
  ],
  [
    'birthOrExpected',
    /^(childs? |babys? )?(edd|e d d|due date|(expected|estimated|est) (due |delivery )?date( of (delivery|birth))?)( or| and)? (d ?o ?b|date of birth)( if born)?$/,
  ],
  [
    'expected',
    /^(if unborn )?(expected|estimated|est) (due |delivery )?date( of (delivery|birth|confinement))?( if unborn)?$/,
  ],
  ['age', /^(approx(imate)?|estimated|est) age\b.{0,30}$/],
  [
    'expected',
    /^if (pregnant|unborn|mother is pregnant) (the )?(edd|e d d|(expected|estimated|due)( (due|delivery))? date( of (delivery|birth))?)$/,
  ],
  [
    'interpreter',
    /^(is|are|will|would|does|do) (?!.*\b(parents?|carers?|mother|father|adults?)\b).{0,40}\b(interpreter|translator|signer)s?( or (signer|translator))? (be )?(needed|required|necessary)$|^(does|do|will|would) (the )?(child(ren)?|young person|they|family) (need|require|have)( the use of| help from)? (an? )?(interpreter|translator|signer)( or (an? )?(translator|signer))?$/,
  ],
  [
    'disabilityWords',
    /^(please )?(state|specify|describe|give details of|details of|nature of|what is|type of)( if)?( the| any| their| known)* disabilit(y|ies)\b.{0,30}$/,
  ],
  [
    'household',
    /^((do|does|is|are) )?((they|this person|person|he she|adult|child) )?(currently )?(lives?|living|resid\w+) (at|in|with) (the )?(same|home|this|childs?|child s|family|main)? ?(address|household|home|property|house|child|family)( as (the )?child)?$/,
  ],
  [
    'gender',
    new RegExp(
      `^(is )?${WHOSE}(he or she |a )?((boy|girl|male|female|unborn)( (or|and))? (a )?(girl|boy|male|female|unborn)( (or )?unborn)?|(gender|sex)( (or|and))? (gender|sex)|gender m f.*|sex m f.*)$`,
    ),
  ],
  ['sex', new RegExp(`^what sex (is|was) ${CHILD}( at birth| registered as)?$`)],
  [
    'addressAndPhone',
    /^(child |childs )?(current |home |full )*address(es)?( and post ?code)? (and )?(contact |telephone |phone |tel |mobile )+(numbers?|nos?|details)?$/,
  ],
  [
    'language',
    new RegExp(
      `^${WHOSE}(first |main |preferred |home )?languages?( or| and)? (preferred )?(means|methods?|modes?|forms?) of communication$`,
    ),
  ],
  ['religion', new RegExp(`^${WHOSE}(religion|faith)( (or|and))? (faith|religion|beliefs?|culture)$`)],
  [
    'language',
    new RegExp(
      `^${WHOSE}(what |which )?(is )?(first|main|preferred|home|primary)?( (or|and))?( (first|main|preferred|home|primary))? ?languages?( (spoken|used))?( (does|do|is) ${CHILD}.{0,30})?( (spoken )?at home)?$`,
    ),
  ],
  ['ethnicity', /^(which|what|how) .{0,40}\bdescrib\w+ .{0,30}\bethnic\w*( group| origin| background)?$/],
  [
    'ethnicity',
    new RegExp(`^${WHOSE}ethnic(ity| origin| group| background)( (of|for) ${CHILD})?( code| description)?$`),
  ],
  [
    'gp',
    /^(gp|doctor) (name|details|address|surgery|practice)( name| address| details)* and (contact |telephone |phone |tel )*(number|details|no)$|^(which|what) (gp|doctor|surgery|practice)\b.{0,30}\b(child|they|family)\b.{0,30}$/,
  ],
  [
    'gp',
    /^(?!.*\b(tel|telephone|phone|number|email|e mail|date)\b)((who is|name of|registered|family|own) )?(the )?(child )?(gp|general practitioner|doctor)( (and|or))?( (name|surgery|practice|address|contact|details|registered|and))*$/,
  ],
  [
    'school',
    new RegExp(
      `^(which |name of |current |present )?${WHOSE}(placement )?${SCHOOL}( (${SCHOOL}|or|and|setting|place|provider|placement|name|employer|centre|attended|attending|university|training|provision))*( (does|do|is) (${CHILD}|they) (attend|go to|at|enrolled).*| (${CHILD}|they) (attends?|goes to)| if any)?$`,
    ),
  ],
  [
    'address',
    new RegExp(
      `^(${CHILD} |famil(?:y|ies) |household )?(full |home |current |usual |permanent |main )*address(es)?( and post ?code)?( (where|at which) (${CHILD}|the family) lives?| (of|for) (${CHILD}|the family|subjects?))?( (inc|incl|including|with|and) (full )?post ?code)?$|^where (does|do) (?:${CHILD}|the family|they) live\\b.{0,40}$|^where (is|are) (?:${CHILD}|the family|they) living\\b.{0,40}$|^(?:${CHILD} |family )?(normally |usually |currently )?(lives|living|resides|residing|resident) at$|^(house (name|number|no) )?(and )?street( name)?( and)?( town)?$|^location home$`,
    ),
  ],
  [
    'addressUndisclosed',
    /^(?!.*\b(can|may|could) )(.* )?((address(es)?|location|whereabouts)\b.* (confidential|undisclosed|protected|secret|sensitive|withheld|not (to )?be (disclosed|shared|given|released|known))\b.{0,60}|(confidential|undisclosed|protected) address( flag| marker)?)$/,
  ],
  [
    'disability',
    new RegExp(
      `^(does|has|is) ${CHILD} (have |got )?(a |any )?(known |diagnosed |registered |physical |learning |long term )*(disab(ility|ilities|led)|additional needs?|special needs?)\\b.{0,60}$`,
    ),
  ],
  [
    'needs',
    new RegExp(
      `^(does|has|is) ${CHILD} (have |got )?(a |any )?.{0,30}\\b(sen|send|special educational|medical|health|additional)\\b.{0,20}\\b(needs?|conditions?|issues?|problems?)\\b(?!.*\\b(plan|assessment)\\b).{0,50}$`,
    ),
  ],
  [
    'parentalResponsibility',
    /^((do|does|who|has|have|holds?|with)( (they|this (person|adult|parent|carer)|he or she|parent|carer|adult))? )*(hold |have |has )?(legal )?(parental responsibility|parental resp|p ?r)( (held|holder))?( (for|of) (the |this )?child(ren)?)?( (y n|yes no))*$/,
  ],
  [
    'relationship',
    new RegExp(
      `^(is )?(this|the|each) person (is )?(to )?${CHILD}s?$|^(tie|link|connection|bond|relation|related|connected|how (are they |they are |is this person )?(related|connected)) (to|with) ${CHILD}$|^(what is (their|the) )?relationship (to|with) (${CHILD}( ${CHILD})?|(unborn |baby |infant |child |or |and |subject )+young person|(unborn |baby |infant |or )+child)( being referred| referred)?$`,
    ),
  ],
  [
    'focus',
    new RegExp(
      `^(is|are) (${CHILD}|this person|they|he or she|the person|person) (a |the )?(subjects?|focus|child)( of (the|this) (referral|request|contact))?$|^(is|are) (${CHILD}|this person|they) (also )?(being )?referred$|^(subject|focus) of (the |this )?(referral|request|contact|concern)( y n| yes no)?$`,
    ),
  ],
  ['nhsNumber', new RegExp(`^${WHOSE}(nhs (number|no|num)( if known)?|health (number|no) nhs)$`)],
  [
    'views',
    new RegExp(
      `^(what (are|is) )?${CHILD} (views?|wishes|voice|thoughts|opinion)( (and|or))?( (wishes|feelings|views|thoughts))*( (of|about|on) .{0,40})?$|^${CHILD} lived experience\\b.{0,60}$|^what (does|do|has|have|did) ${CHILD} (say|said|think|want|tell|told)\\b.{0,60}$`,
    ),
  ],
];

/** Of the referrer, only in the referrer's own section. */
const REFERRER: Patterns<ReferrerSlot> = [
  [
    'roleAndAgency',
    /^(your )?(job title|job role|role|post|position|designation|profession|occupation)( (and|or|of|with))? (your )?(agency|organisation|organization|service|team|employer|school)( name)?$/,
  ],
  ['nameAndRole', /^(your |full )*name( (and|of))? (your )?(role|job title|position|designation|job role|post)$/],
  [
    'name',
    /^(full |your |print )*names? of (the )?(reporting |referring )?(person|professional|practitioner|worker|referrer|individual|member of staff|agency worker|officer|assessor|author)\b.{0,40}$|^(this )?(form|referral|request|report|assessment|checklist|record|document) (was |has been |is )?(completed|made|submitted|filled in|written|prepared|undertaken) by( name)?$|^(staff member|member of staff|practitioner|professional|worker|officer|author|assessor|clinician)s? (full )?name$/,
  ],
  [
    'role',
    /^(your |current |professional )*(job|post|position|role|designation|profession|occupation|rank|grade|band|collar|warrant|capacity)( (title|role|held|or|and|designation|job|position|profession|rank|grade|band|collar|number|no))*( (in|within|at) (the |your )?(organisation|setting|agency|service|team|school|setting))*( (and|in) (relationship|relation|involvement|link) (to|with) (the |this )?(child|family|children)( or family| family)?)?$/,
  ],
  [
    'agency',
    /^(your |name of |referring |employing |police |nhs |locality )*(agency|organisation|organization|service|team|department|employer|ward|unit|clinic|hospital|trust|station|force|practice|surgery|establishment|company|school|setting|college|nursery|place of work|workplace|division|directorate|locality|bcu)( (and|or|of|incl|including|name|agency|organisation|organization|service|team|department|base|school|setting|employer|address|ward|unit|clinic|hospital|trust|station|force|practice|surgery|establishment|company|college|nursery|division|directorate|district|locality|borough|office|area))*$|^(which|what) (agency|organisation|organization|school|service|team|setting|department|company|employer|force|trust) (do|are) you (work|employed|from|based|in|represent\w*|attached|part of)\b.{0,20}$/,
  ],
  ['email', /^(your |secure |work |contact |professional )*e ?mail( address)?$/],
  [
    'phone',
    /^(your |direct |work |office |daytime |best |contact |main |secure |duty )*(tel|telephone|phone|mobile|line|dial|number|landline|bleep|switchboard|pager|extension|ext)( (and|or|number|numbers|no|nos|line|mobile|telephone|phone|tel|details|bleep|ext|extension|pager|direct|dial|direct dial|with|including|to call|to ring))*$/,
  ],
  [
    'date',
    /^(today s? ?|current )?(time (and )?)?date( (of|on|form|was|and|time|sent|submitted|signed|completed|completion|submission|referral|request|record|report|contact|notification|telephone|call|this|the|concern|made|written))*$|^signed (and )?dated?$|^(form |referral |report )?(submitted|completed|sent|signed|dated|referred|notified)( (on|at|date|on date|and dated))?$|^(form|report|notification|submission|completion) date( (and )?time)?( written)?$|^referral (made|sent|submitted) on$|^date (that )?you (are|were) (making|submitting|completing|sending) (this|the) .{0,20}$/,
  ],
  [
    'relationship',
    /^your connection (to|with) .{0,30}$|^(how (long|well) (have|do) you (have )?(know|known)|(in )?(what |which )?capacity (in which|do you know|are you involved)|capacity in which|how do you know|what is your (relationship|involvement|role) (to|with)|your (relationship|involvement)|(relationship|involvement) (to|with)) .{0,50}$/,
  ],
];

function slotIn<Slot>(patterns: Patterns<Slot>, label: string): Slot | undefined {
  const whole = wordsOf(label);
  const bare = wordsOf(label.replace(/\([^)]{4,}\)|\[[^\]]*\]/g, ' '));
  for (const words of new Set([whole, bare, wordsOf(withoutQuestion(label))])) {
    if (words === '' || words.length > 120) continue;
    const found = patterns.find(([, pattern]) => pattern.test(words));
    if (found) return found[0];
  }
  return undefined;
}

/** What of a person these words ask for, in whatever order a form puts them. */
export const personPattern = (label: string): PersonSlot | undefined => slotIn(PERSON, label);
/** What of the referrer they ask for, where the section is the referrer's. */
export const referrerPattern = (label: string): ReferrerSlot | undefined => slotIn(REFERRER, label);
