/** Tells a form's label from an answer by its words, for documents that do not show it by bold, shade or colon. */
import { asksForDetail } from '../../labels/leading-label.ts';

/** What labels of referral forms are made of (domain reference 1.2). Never used to decide what a label means: that is the normaliser's. */
const LABEL_WORDS =
  /\b(names?|forenames?|surname|alias|aka|known as|dob|d\.o\.b|date|birth|edd|age|gender|sex|m ?\/ ?f|ethnicity|ethnic|religion|faith|languages?|interpreter|signer|nhs|upn|number|no|ref|reference|address|postcode|post code|tel|telephone|phone|mobile|e-?mail|contact|school|nursery|gp|surgery|doctor|health visitor|agency|agencies|organisation|organization|department|employer|role|job|title|position|profession|designation|occupation|team|origin|college|education|relationship|parents?|carers?|mother|father|child|children|siblings?|household|responsibility|pr|consent|informed|aware|agreed|reason|concerns?|worried|worries|risks?|harm|strengths?|views|wishes|location|condition|perpetrator|disability|needs|details|background|history|events?|referr(er|al|ed)|urgent|immediate|protection|request|signature|signed|nationality|status|worker|involved|support|services?|borough|district|information|completed|place|other|why|what|has|have|is|does|do|are|if|been)\b/i;

/** Labels whose answer is a story: it runs on over blank lines until the next label. */
const STORY =
  /\b(reason|concerns?|worried|worries|details?|views|wishes|history|background|information|describe|summary|strengths?|risks?|what|harm|incident|circumstances|analysis|outcome)\b/i;

/** Labels whose answer stands on several short lines. */
const SEVERAL_LINES = /\b(address|contact details)\b/i;

/** The start of an explanation, never an answer of its own (domain reference 1.4, fact 6). */
const FOLLOW_UP =
  /\(?\*?\b(if (yes|no|not|other|so|known|applicable|unborn)\b|please (specify|state|give|explain|tick|describe)|(give|state) details)/i;

export function hasLabelWord(text: string): boolean {
  return LABEL_WORDS.test(text);
}

export function isStory(label: string): boolean {
  return STORY.test(label) && !asksForDetail(label);
}

export function hasSeveralLines(label: string): boolean {
  return SEVERAL_LINES.test(label);
}

/** Where a follow-up ("If yes, please give details") begins in a text, or -1. */
export function followUpAt(text: string): number {
  return FOLLOW_UP.exec(text)?.index ?? -1;
}

/** Words that stand as the options of a question. */
const OPTION =
  /^(y|n|yes|no|n\/?a|n\/?k|d\/?k|not applicable|not known|unknown|don'?t know|not asked|not sure|unsure|refused|male|female|m|f|unborn|other|boy|girl|low|medium|high|both|neither|in part|partly|declined|prefer not to say)$/i;

export function isOptionWord(text: string): boolean {
  return OPTION.test(
    text
      .trim()
      .replace(/’/g, "'")
      .replace(/[.,:;?]+$/, ''),
  );
}

/** The option word that a text begins with ("No If yes please state" → "No"), or ''. */
export function leadingOption(text: string): string {
  const words = text.trim().split(/\s+/);
  for (const count of [3, 2, 1]) {
    const start = words.slice(0, count).join(' ');
    if (words.length >= count && isOptionWord(start)) return start;
  }
  return '';
}
