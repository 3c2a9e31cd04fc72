/** Tells which known form a reading is of, and puts that form's own words into words that the label tables know. */
import type { Field, Reading, Table } from '../../../schemas/reading.ts';
import { squeeze } from '../../labels/blanks.ts';
import { KNOWN_FORMS } from './forms.ts';
import type { KnownForm } from './known-form.ts';

/** Everything printed on the form that could tell it: labels, table headers, headings, and short lines of text. */
function printed(reading: Reading): Set<string> {
  const words = [
    ...reading.fields.flatMap(({ label, section }) => [label, section]),
    ...reading.tables.flatMap(({ headers, section }) => [...headers, section]),
    ...reading.passages.flatMap(({ text, section }) => (text.length <= 200 ? [text, section] : [section])),
  ];
  return new Set(words.map(squeeze).filter((one) => one !== ''));
}

const FINGERPRINTS = new WeakMap<KnownForm, readonly string[]>();

/** A form's fingerprint as it is compared: made once. */
function fingerprintOf(form: KnownForm): readonly string[] {
  const known = FINGERPRINTS.get(form) ?? form.fingerprint.labels.map(squeeze);
  FINGERPRINTS.set(form, known);
  return known;
}

/** The known form with the largest share of its fingerprint on the page; undefined when none has enough of it. */
export function formOf(reading: Reading, forms: readonly KnownForm[] = KNOWN_FORMS): KnownForm | undefined {
  const words = printed(reading);
  const shares = forms.flatMap((form) => {
    const found = fingerprintOf(form).filter((label) => words.has(label)).length;
    return found >= form.fingerprint.atLeast ? [{ form, share: found / form.fingerprint.labels.length }] : [];
  });
  return shares.toSorted((one, other) => other.share - one.share)[0]?.form;
}

type Printed = { section: string; label: string };

function meant({ section, label }: Printed, form: KnownForm): Printed {
  const own = form.ownWords.find(
    (words) =>
      squeeze(words.label) === squeeze(label) &&
      (words.under === undefined || squeeze(section).includes(squeeze(words.under))),
  );
  return own ? { section: own.means.section ?? section, label: own.means.label } : { section, label };
}

function fieldInOurs(field: Field, form: KnownForm): Field {
  return { ...field, ...meant(field, form) };
}

function tableInOurs(table: Table, form: KnownForm): Table {
  const headers = table.headers.map((label) => meant({ section: table.section, label }, form).label);
  return { ...table, headers };
}

/** The same reading with the form's own labels and headers said in ours. Values, places and doubts are untouched. */
export function inOurWords(reading: Reading, form: KnownForm): Reading {
  return {
    ...reading,
    form: form.id,
    fields: reading.fields.map((field) => fieldInOurs(field, form)),
    tables: reading.tables.map((table) => tableInOurs(table, form)),
  };
}
