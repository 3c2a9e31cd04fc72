/** Looks a label up in the tables of labels, in each of the ways it may be written. */

import { squeeze } from './blanks.ts';
import {
  AGENCY_LABELS,
  ASSESSMENT_LABELS,
  CONVERSATION_LABELS,
  EVENT_LABELS,
  SERVICE_LABELS,
} from './list-labels.ts';
import { MATTER_LABELS } from './matter-labels.ts';
import { OTHERS_LABELS, PERSON_LABELS } from './person-labels.ts';
import { REFERRER_LABELS, REFERRER_SECTION_LABELS } from './referrer-labels.ts';
import { sameWords } from './same-words.ts';
import type {
  AssessmentSlot,
  ConversationSlot,
  EventSlot,
  InvolvementSlot,
  MatterSlot,
  PersonSlot,
  ReferrerSlot,
} from './slots.ts';

type Lookup<Slot> = ReadonlyMap<string, Slot>;

function turned<Slot extends string>(table: Readonly<Partial<Record<Slot, readonly string[]>>>): Lookup<Slot> {
  const found = new Map<string, Slot>();
  for (const as of [(label: string) => label, sameWords])
    for (const slot in table)
      for (const label of table[slot] ?? []) {
        const key = squeeze(as(label) ?? '');
        if (key !== '' && !found.has(key)) found.set(key, slot);
      }
  return found;
}

export const PERSON: Lookup<PersonSlot> = turned(PERSON_LABELS);
export const OTHERS: Lookup<PersonSlot> = turned(OTHERS_LABELS);
export const REFERRER_SECTION: Lookup<ReferrerSlot> = turned(REFERRER_SECTION_LABELS);
export const REFERRER: Lookup<ReferrerSlot> = turned(REFERRER_LABELS);
export const MATTER: Lookup<MatterSlot> = turned(MATTER_LABELS);
export const AGENCY: Lookup<InvolvementSlot> = turned(AGENCY_LABELS);
export const EVENT: Lookup<EventSlot> = turned(EVENT_LABELS);
export const ASSESSMENT: Lookup<AssessmentSlot> = turned(ASSESSMENT_LABELS);
export const CONVERSATION: Lookup<ConversationSlot> = turned(CONVERSATION_LABELS);
export const SERVICE: ReadonlySet<string> = new Set(SERVICE_LABELS.map(squeeze));

/** What a table says of the first of these ways to write a label that it has. */
export function lookup<Slot>(table: Lookup<Slot>, keys: readonly string[]): Slot | undefined {
  for (const key of keys) {
    const slot = table.get(key);
    if (slot !== undefined) return slot;
  }
  return undefined;
}
