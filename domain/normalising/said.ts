/** What a source says in one place, and the sheet on which everything said is gathered before it becomes a draft. */
import type { Place, Reading, TickOption } from '../../schemas/reading.ts';
import type {
  AssessmentSlot,
  ConversationSlot,
  EventSlot,
  InvolvementSlot,
  MatterSlot,
  PersonSlot,
  ReferrerSlot,
} from '../labels/slots.ts';

/**
 * One thing said. `text` is '' where the question stands and nothing beside it. `trust` orders sources (documents 0): the higher is believed.
 * `raw`: the words that stand there, where `text` says what they come to.
 */
export type Said = {
  readonly text: string;
  readonly raw?: string;
  readonly options?: readonly TickOption[];
  readonly section: string;
  readonly label: string;
  readonly place: Place;
  readonly confidence: number;
  readonly reader: string;
  readonly trust: number;
  readonly doubts: readonly string[];
};

export type Slots<Slot extends string> = Map<Slot, Said[]>;

/** Where on a form a person was listed: it says what may be taken for granted of them. */
export type Listed = 'subject' | 'parent' | 'mother' | 'father' | 'sibling' | 'household' | 'significant' | 'other';
export type PersonSheet = { listed: Listed; slots: Slots<PersonSlot> };
export type Relation = { from: Said; to: Said | undefined; words: Said };
export type Care = { carer: Said; caredFor: Said; kind: Said };
/** `at` = the value that it is about; without one, the whole. */
export type Remark = { code: import('./finding-codes.ts').FindingCode; detail?: string; at?: string };

export type Sheet = {
  people: PersonSheet[];
  referrer: Slots<ReferrerSlot>;
  matter: Slots<MatterSlot>;
  factors: { factor: Said; stated: Said | undefined; details: Said | undefined }[];
  involvements: Slots<InvolvementSlot>[];
  assessments: Slots<AssessmentSlot>[];
  conversations: Slots<ConversationSlot>[];
  events: Slots<EventSlot>[];
  relations: Relation[];
  care: Care[];
  unplaced: Said[];
  /** Running text outside every box, in reading order. */
  prose: Said[];
  remarks: Remark[];
  labels: { known: number; unknown: number };
};

export function blankSheet(): Sheet {
  return {
    people: [],
    referrer: new Map(),
    matter: new Map(),
    factors: [],
    involvements: [],
    assessments: [],
    conversations: [],
    events: [],
    relations: [],
    care: [],
    unplaced: [],
    prose: [],
    remarks: [],
    labels: { known: 0, unknown: 0 },
  };
}

/** Adds one thing said to its slot. */
export function say<Slot extends string>(slots: Slots<Slot>, slot: Slot, said: Said): void {
  const there = slots.get(slot);
  if (there) there.push(said);
  else slots.set(slot, [said]);
}

const WORD_FILE = /word|docx?\b|opendocument|odt|rtf/i;

/** How far a part of an arrival is believed: e-form 5, Word 4, fillable PDF 3, printed PDF 2, mail and text 1 (documents 0). */
export function trustOf(reading: Reading, part: string, tagged: boolean): number {
  const type = (part === '' ? reading.type : reading.parts.find((one) => one.path === part)?.type) ?? '';
  if (/json/i.test(type)) return 5;
  if (WORD_FILE.test(type)) return 4;
  if (/pdf/i.test(type)) return tagged ? 3 : 2;
  return 1;
}
