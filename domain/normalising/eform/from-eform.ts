/** Gathers what a partner's e-form says: each value with the pointer to where it stands in the JSON (schemas/eform.ts; procedure R1). */
import type { Reading } from '../../../schemas/reading.ts';
import type { MatterSlot } from '../../labels/slots.ts';
import { blankSheet, type Listed, type PersonSheet, type Said, type Sheet, type Slots, say } from '../said.ts';
import {
  AGENCY_PROPERTIES,
  ASSESSMENT_PROPERTIES,
  CONVERSATION_PROPERTIES,
  EVENT_PROPERTIES,
  MATTER_OBJECTS,
  PERSON_PROPERTIES,
  QUESTIONS,
  REFERRER_PROPERTIES,
  TOP_PROPERTIES,
  VIEWS_PROPERTIES,
} from './properties.ts';
import {
  below,
  eachObject,
  isObject,
  type Json,
  type JsonObject,
  keepUnknown,
  saidAt,
  saysOf,
  take,
  type Walk,
  wordsOf,
} from './walk.ts';

type Taker = (walk: Walk, json: Json) => void;

/** An object where an object is expected; a bare string or list is kept as words. */
const objectOr =
  (act: (walk: Walk, json: JsonObject) => void): Taker =>
  (walk, json) => {
    if (isObject(json)) act(walk, json);
    else if (json !== null) {
      walk.sheet.remarks.push({ code: 'value-of-wrong-type', detail: walk.steps.join('.').slice(0, 200) });
      walk.sheet.unplaced.push(saidAt(walk, wordsOf(json)));
    }
  };

const people =
  (listed: Listed): Taker =>
  (walk, json) => {
    eachObject(walk, json, (here, one) => {
      const person: PersonSheet = { listed, slots: new Map() };
      walk.sheet.people.push(person);
      const views = objectOr((inner, object) => take(inner, object, VIEWS_PROPERTIES, person.slots));
      take(here, one, PERSON_PROPERTIES, person.slots, {
        views: (inner, value) => {
          if (typeof value === 'string') say(person.slots, 'views', saidAt(inner, value));
          else views(inner, value);
        },
      });
    });
  };

const rows =
  <Slot extends string>(table: Readonly<Record<string, Slot>>, list: (sheet: Sheet) => Slots<Slot>[]): Taker =>
  (walk, json) => {
    eachObject(walk, json, (here, one) => {
      const slots: Slots<Slot> = new Map();
      list(walk.sheet).push(slots);
      take(here, one, table, slots);
    });
  };

const question =
  ([answer, details]: readonly [MatterSlot, MatterSlot]): Taker =>
  (walk, json) => {
    const { matter } = walk.sheet;
    if (isObject(json)) take(walk, json, { answer, details }, matter);
    else for (const said of saysOf(walk, String(walk.steps.at(-1)), json)) say(matter, answer, said);
  };

/** The first thing said under each of some names; the rest of the object is kept. */
function picks(walk: Walk, json: JsonObject, names: readonly string[]): (name: string) => Said | undefined {
  const slots: Slots<string> = new Map();
  take(walk, json, Object.fromEntries(names.map((name) => [name, name])), slots);
  return (name) => slots.get(name)?.[0];
}

const nothing = (walk: Walk): Said => saidAt(walk, '');

const relations: Taker = (walk, json) =>
  eachObject(walk, json, (here, one) => {
    const pick = picks(here, one, ['from', 'to', 'relationship']);
    walk.sheet.relations.push({
      from: pick('from') ?? nothing(here),
      to: pick('to'),
      words: pick('relationship') ?? nothing(here),
    });
  });

const care: Taker = (walk, json) =>
  eachObject(walk, json, (here, one) => {
    const pick = picks(here, one, ['carer', 'caredFor', 'kind']);
    walk.sheet.care.push({
      carer: pick('carer') ?? nothing(here),
      caredFor: pick('caredFor') ?? nothing(here),
      kind: pick('kind') ?? nothing(here),
    });
  });

const factors: Taker = (walk, json) =>
  eachObject(walk, json, (here, one) => {
    const pick = picks(here, one, ['factor', 'stated', 'details']);
    walk.sheet.factors.push({
      factor: pick('factor') ?? nothing(here),
      stated: pick('stated'),
      details: pick('details'),
    });
  });

const matter =
  (name: string): Taker =>
  (walk, json) => {
    const table = MATTER_OBJECTS[name] ?? {};
    const events = rows(EVENT_PROPERTIES, (sheet) => sheet.events);
    if (name === 'concern' && typeof json === 'string') say(walk.sheet.matter, 'details', saidAt(walk, json));
    else
      objectOr((here, object) =>
        take(here, object, table, walk.sheet.matter, name === 'needsAndStrengths' ? { events } : {}),
      )(walk, json);
  };

const version: Taker = (walk, json) => {
  if (json !== '1') walk.sheet.remarks.push({ code: 'unknown-contract-version', detail: wordsOf(json).slice(0, 40) });
};

const TAKERS: Readonly<Record<string, Taker>> = {
  version,
  referrer: objectOr((walk, object) => take(walk, object, REFERRER_PROPERTIES, walk.sheet.referrer)),
  children: people('subject'),
  otherPeople: people('other'),
  relationships: relations,
  caring: care,
  earlyHelpFactors: factors,
  fourQuestions: objectOr((walk, object) => {
    for (const [key, value] of Object.entries(object)) {
      const slots = Object.hasOwn(QUESTIONS, key) ? QUESTIONS[key] : undefined;
      if (slots) question(slots)(below(walk, key), value);
      else keepUnknown(below(walk, key), value);
    }
  }),
  agencies: rows(AGENCY_PROPERTIES, (sheet) => sheet.involvements),
  assessments: rows(ASSESSMENT_PROPERTIES, (sheet) => sheet.assessments),
  conversations: rows(CONVERSATION_PROPERTIES, (sheet) => sheet.conversations),
  ...Object.fromEntries(Object.keys(MATTER_OBJECTS).map((name) => [name, matter(name)])),
};

/** The sheet of an e-form, or undefined when the JSON is no object. */
export function sheetFromEform(reading: Reading): Sheet | undefined {
  const { json } = reading;
  if (!isObject(json)) return undefined;
  const sheet = blankSheet();
  take({ sheet, reader: reading.reader, steps: [] }, json, TOP_PROPERTIES, sheet.matter, TAKERS);
  return sheet;
}
