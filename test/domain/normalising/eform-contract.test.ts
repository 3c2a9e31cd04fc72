/** The e-form contract and the reader of it name the same properties, and every one of them reaches the draft. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  AGENCY_PROPERTIES,
  ASSESSMENT_PROPERTIES,
  CONVERSATION_PROPERTIES,
  MATTER_OBJECTS,
  PERSON_PROPERTIES,
  QUESTIONS,
  REFERRER_PROPERTIES,
  VIEWS_PROPERTIES,
} from '../../../domain/normalising/eform/properties.ts';
import { normalise } from '../../../domain/normalising/normalise.ts';
import {
  eform,
  eformAgency,
  eformAssessment,
  eformConcern,
  eformConsent,
  eformConversation,
  eformFourQuestions,
  eformNeeds,
  eformReferrer,
  eformRequest,
  eformSection47,
} from '../../../schemas/eform.ts';
import { eformPerson } from '../../../schemas/eform-person.ts';
import { factsOf, readingOf } from './readings.ts';

const named = (shape: object): string[] => Object.keys(shape).sort();

describe('the e-form contract', () => {
  it.each([
    ['person', eformPerson.shape, { ...PERSON_PROPERTIES, views: 1 }],
    ['views', eformPerson.shape.views.unwrap().shape, VIEWS_PROPERTIES],
    ['referrer', eformReferrer.shape, REFERRER_PROPERTIES],
    ['concern', eformConcern.shape, MATTER_OBJECTS.concern ?? {}],
    ['section47', eformSection47.shape, MATTER_OBJECTS.section47 ?? {}],
    ['needs', eformNeeds.shape, { ...MATTER_OBJECTS.needsAndStrengths, events: 1 }],
    ['questions', eformFourQuestions.shape, QUESTIONS],
    ['consent', eformConsent.shape, MATTER_OBJECTS.consent ?? {}],
    ['request', eformRequest.shape, MATTER_OBJECTS.request ?? {}],
    ['agency', eformAgency.shape, AGENCY_PROPERTIES],
    ['assessment', eformAssessment.shape, ASSESSMENT_PROPERTIES],
    ['conversation', eformConversation.shape, CONVERSATION_PROPERTIES],
  ])('names the same properties for %s', (_, contract, table) => expect(named(table)).toEqual(named(contract)));

  it('accepts an empty body and unknown properties, and describes itself', () => {
    expect(eform.safeParse({}).success).toBe(true);
    expect(eform.safeParse({ extra: 1, children: [{ shoeSize: 3 }] }).success).toBe(true);
    expect(JSON.stringify(z.toJSONSchema(eform))).toContain('E-form referral, version 1');
  });

  it('loses no property: everything a partner fills is in the draft', () => {
    const body = filled(eform.shape);
    const json = z.json().parse(body);
    expect(eform.safeParse(body).success).toBe(true);
    const { draft, findings } = normalise(readingOf({ type: 'application/json', json }), factsOf());
    const kept = JSON.stringify(draft);
    for (const mark of JSON.stringify(body).match(/mark \d+/g) ?? [])
      expect(
        kept,
        JSON.stringify(body).slice(JSON.stringify(body).indexOf(mark) - 40, JSON.stringify(body).indexOf(mark) + 8),
      ).toContain(mark);
    expect(findings.map(({ code }) => code)).not.toContain('unknown-properties');
    expect(findings.map(({ code }) => code)).not.toContain('value-of-wrong-type');
  });
});

let count = 0;
/** A body with its own mark in every text of the contract; an `id` only ties the post together. */
function filled(shape: Record<string, z.ZodType>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, type]) => [key, key === 'id' ? `id${count}` : fill(type)]),
  );
}
function fill(type: z.ZodType): unknown {
  if (type instanceof z.ZodOptional) return fill(z.instanceof(z.ZodType).parse(type.unwrap()));
  if (type instanceof z.ZodObject) return filled(type.shape);
  if (type instanceof z.ZodArray) return [fill(z.instanceof(z.ZodType).parse(type.element))];
  if (type instanceof z.ZodEnum) return type.options[0];
  if (type instanceof z.ZodLiteral) return type.value;
  if (type instanceof z.ZodUnion) {
    const [first, ...rest] = type.options.map((one) => z.instanceof(z.ZodType).parse(one));
    return fill(first instanceof z.ZodBoolean ? (rest.at(-1) ?? first) : (first ?? z.string()));
  }
  count++;
  return `mark ${count}`;
}
