/** Reads what Word's own form fields hold: content controls, and the older tick, text and drop-down fields. */
import { labelOfName } from '../field-names.ts';
import type { Run } from '../flow/blocks.ts';
import { child, type Element, elements } from './unpacking.ts';

/** A content control: its tag, what its title or tag says that it asks (`asks`), a tick box's state, and whether it still shows its prompt. */
export type Control = { tag: string; asks: string; mark: boolean | undefined; prompting: boolean; fills: boolean };

/** Reads `w:sdtPr`. `fills` = a person fills it in (plain groups and building blocks are no answers). */
export function readControl(properties: Element | undefined): Control {
  const value = (name: string) => child(properties, name)?.attributes['w:val'] ?? '';
  const box = child(properties, 'w14:checkbox');
  const checked = child(box, 'w14:checked')?.attributes['w14:val'] ?? '0';
  const has = (name: string) => child(properties, name) !== undefined;
  return {
    tag: value('w:tag') || value('w:alias'),
    asks: /\p{L}\s\p{L}/u.test(value('w:alias')) ? value('w:alias') : labelOfName(value('w:tag') || value('w:alias')),
    mark: box === undefined ? undefined : ['1', 'true', 'on'].includes(checked),
    prompting: has('w:showingPlcHdr') && value('w:showingPlcHdr') !== '0',
    fills:
      ['w:text', 'w:dropDownList', 'w:comboBox', 'w:date', 'w:richText', 'w:tag'].some(has) &&
      !has('w:docPartObj') &&
      !has('w15:repeatingSection') &&
      !has('w15:repeatingSectionItem') &&
      !has('w:group'),
  };
}

/** An older form field, from its "begin" to its "end". `result` = the text shown between. */
export type FormField = { tag: string; asks: string; data: Element | undefined; inResult: boolean; result: boolean };

/** Begins a field at `w:fldChar` "begin". */
export function beginField(fieldCharacter: Element): FormField {
  const data = child(fieldCharacter, 'w:ffData');
  const tag = child(data, 'w:name')?.attributes['w:val'] ?? '';
  return { tag, asks: labelOfName(tag), data, inResult: false, result: false };
}

/** What a field adds when it ends: a tick box's mark, a drop-down's choice. Text fields have shown theirs already. */
export function endField(field: FormField): Run[] {
  const tag = field.tag === '' ? {} : { tag: field.tag };
  const box = child(field.data, 'w:checkBox');
  if (box !== undefined) {
    const state = child(box, 'w:checked') ?? child(box, 'w:default');
    const value = state?.attributes['w:val'] ?? (state === undefined ? '0' : '1');
    return [{ text: '', mark: ['1', 'true', 'on'].includes(value), entered: true, ...tag }];
  }
  const list = child(field.data, 'w:ddList');
  if (list !== undefined && !field.result) {
    const chosen = child(list, 'w:result') ?? child(list, 'w:default');
    const entries = elements(list).filter((entry) => entry.name === 'w:listEntry');
    const text = entries[Number(chosen?.attributes['w:val'] ?? 0)]?.attributes['w:val'] ?? '';
    // Untouched, Word shows the first entry and stores nothing: nobody may have meant it.
    return [
      { text, entered: true, ...tag, ...(child(list, 'w:result') === undefined ? { doubt: 'default-choice' } : {}) },
    ];
  }
  return child(field.data, 'w:textInput') !== undefined && !field.result ? [{ text: '', entered: true, ...tag }] : [];
}
