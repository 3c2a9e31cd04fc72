/** Takes the one long account that a form holds for its concern where no label said so: who reads it sees the reason for the referral, and that it is a guess. */
import type { Reading } from '../../../schemas/reading.ts';
import { sectionKind } from '../../labels/sections.ts';
import { type Said, type Sheet, say } from '../said.ts';
import { hasValue } from './people-book.ts';

/** Letters and words of the shortest account. */
const LEAST = 100;
const LEAST_WORDS = 16;
/** Another text nearly as long might be the account as well. */
const APART = 1.5;

/** What forms say to whoever fills them in. */
const GUIDANCE =
  /\b(please|this form|the form|must be|should be|tick|complete|completed|return (it|this|to)|guidance|threshold|www\.|you (must|should|can|may|will|need)|your (referral|concerns|form)|referrers?|if you|do not (use|send|leave))\b/i;
/** Labels of other long answers. */
const OTHERWISE =
  /\b(views?|voice|wishes|support|strengths?|history|background|previous|consent|agree\w*|outcome|needs?|address|contact|health|medical|education|housing|development|capacity|factors|services?|agenc(y|ies)|information sharing|any other|anything|additional|further|comments|notes|why not|if no)\b/i;

const isAccount = (said: Said): boolean =>
  said.text.length >= LEAST &&
  said.text.split(/\s+/).length >= LEAST_WORDS &&
  hasValue(said) &&
  !OTHERWISE.test(said.label) &&
  !/^(header|footer|page \d|signature|envelope|mail)/i.test(said.section);

function mayTell(said: Said): boolean {
  if (!isAccount(said)) return false;
  // Words under no label may be the form's own.
  return said.label !== ''
    ? said.label !== 'Quoted text'
    : sectionKind(said.section) === 'concern' && !GUIDANCE.test(said.text);
}

/** Fills the concern from the only long account among what has found no home; nothing when the form told its concern, or two accounts could be it. */
export function takeStory(reading: Reading, sheet: Sheet): void {
  if (reading.mail?.automatic !== undefined && reading.mail.automatic !== 'no') return;
  if (sheet.labels.known < 5 || sheet.matter.get('details')?.some(hasValue)) return;
  const [first, second] = sheet.unplaced.filter(mayTell).sort((one, other) => other.text.length - one.text.length);
  if (first === undefined || (second !== undefined && second.text.length * APART > first.text.length)) return;
  sheet.unplaced = sheet.unplaced.filter((said) => said !== first);
  say(sheet.matter, 'details', { ...first, doubts: [...first.doubts, 'label-guessed'] });
}
