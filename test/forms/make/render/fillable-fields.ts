/** What is filled into a fillable PDF: text fields, drop-downs, boxes and radio buttons, or the same drawn flat or typed over. */
import { type Ticks, ticksOf, type Value } from '../model.ts';
import { FONTS, type Paper } from './fillable-paper.ts';
import { LEAD, SIZE, shown, unicode, width, wrapped } from './fillable-type.ts';

export type FillableLook = {
  /** filled: as Acrobat saves it; bare: values without appearances; flat: drawn into the page, no fields left; over: notes typed over a blank form. */
  state: 'filled' | 'bare' | 'flat' | 'over';
  ticks: 'boxes' | 'radios';
  /** Fields named by their labels, or Text1, Text2 … as Acrobat does when nobody cares. */
  names: 'labels' | 'numbers';
  rules?: boolean;
  /** Each box stands behind its word: "Yes ☐ No ☐". */
  boxAfter?: boolean;
  /** Gender, ethnicity and the like are drop-downs. */
  choices?: boolean;
};

/** What a drop-down offers besides what was chosen. */
const OFFERED: Readonly<Record<string, readonly string[]>> = {
  gender: ['Female', 'Male', 'Unknown'],
  ethnicity: [
    'White British',
    'White Irish',
    'White Other',
    'Indian',
    'Bangladeshi',
    'Black African',
    'Arab',
    'Not stated',
  ],
  religion: ['None', 'Christian', 'Muslim', 'Hindu', 'Sikh', 'Jewish', 'Buddhist'],
};

export function fields(sheet: Paper, look: FillableLook) {
  let count = 0;
  const nameOf = (label: string, kind: string): string => {
    count += 1;
    return look.names === 'labels' ? `${label.replace(/[^A-Za-z0-9 ]/g, '').trim()} ${count}` : `${kind}${count}`;
  };

  /** A note of the kind that "Fill & Sign" leaves on a form that has no fields. */
  function note(text: string, x: number, bottom: number, w: number, h: number): void {
    const drawn = `BT /H ${SIZE} Tf ${LEAD} TL 2 ${(h - LEAD + 1).toFixed(1)} Td ${wrapped(text, w - 4, SIZE)
      .map((line) => `${shown(line)} Tj T*`)
      .join(' ')} ET`;
    const look3 = sheet.stream(
      drawn,
      `/Type/XObject/Subtype/Form/BBox[0 0 ${w.toFixed(1)} ${h.toFixed(1)}]/Resources<<${FONTS}>>`,
    );
    sheet.page.widgets.push(
      sheet.add(
        `<</Type/Annot/Subtype/FreeText/Contents${unicode(text)}/DA(/H ${SIZE} Tf 0 g)/F 4/Rect[${x.toFixed(1)} ${bottom.toFixed(1)} ${(x + w).toFixed(1)} ${(bottom + h).toFixed(1)}]/AP<</N ${look3} 0 R>>>>`,
      ),
    );
  }

  function typed(text: string, label: string, x: number, top: number, w: number, h: number): void {
    const list = wrapped(text, w - 8, SIZE);
    if (look.state === 'flat') {
      sheet.lines(list, x + 3, top - 1);
      return;
    }
    if (look.state === 'over') {
      if (text !== '') note(text, x + 2, top - h + 1, w - 4, h - 2);
      return;
    }
    const rectangle = `/Rect[${(x + 1).toFixed(1)} ${(top - h + 1).toFixed(1)} ${(x + w - 1).toFixed(1)} ${(top - 1).toFixed(1)}]`;
    const drawn = `/Tx BMC q BT /H ${SIZE} Tf ${LEAD} TL 2 ${(h - LEAD).toFixed(1)} Td ${list.map((line) => `${shown(line)} Tj T*`).join(' ')} ET Q EMC`;
    const look2 =
      look.state === 'filled'
        ? `/AP<</N ${sheet.stream(drawn, `/Type/XObject/Subtype/Form/BBox[0 0 ${(w - 2).toFixed(1)} ${(h - 2).toFixed(1)}]/Resources<<${FONTS}>>`)} 0 R>>`
        : '';
    const many = h > 20 ? '/Ff 4096' : '';
    const offered = look.choices === true ? OFFERED[label.toLowerCase().replace(/[^a-z]/g, '')] : undefined;
    if (offered !== undefined) {
      const all = [...new Set([...offered, ...(text === '' ? [] : [text])])];
      const choice = sheet.add(
        `<</Type/Annot/Subtype/Widget/FT/Ch/Ff 131072/T${unicode(nameOf(label, 'Dropdown'))}/Opt[${all.map(unicode).join('')}]${text === '' ? '' : `/V${unicode(text)}`}/DA(/H ${SIZE} Tf 0 g)/F 4${rectangle}${look2}>>`,
      );
      sheet.fields.push(choice);
      sheet.page.widgets.push(choice);
      return;
    }
    const widget = sheet.add(
      `<</Type/Annot/Subtype/Widget/FT/Tx/T${unicode(nameOf(label, 'Text'))}${text === '' ? '' : `/V${unicode(text)}`}/DA(/H ${SIZE} Tf 0 g)/F 4${many}${rectangle}${look2}>>`,
    );
    sheet.fields.push(widget);
    sheet.page.widgets.push(widget);
  }

  /** A tick box with its option to the right; gives back where the next may stand. */
  function ticks({ options, marked }: Ticks, label: string, x: number, top: number, w: number): void {
    let at = x + 3;
    let base = top - LEAD;
    const group: number[] = [];
    // Radio buttons cannot be both on.
    const parent =
      look.ticks === 'radios' && (look.state === 'filled' || look.state === 'bare') && marked.length < 2
        ? sheet.add('')
        : 0;
    for (const [index, option] of options.entries()) {
      const on = marked.includes(index);
      if (look.boxAfter === true) at += width(option, SIZE) + 3;
      const mark = look.ticks === 'radios' ? 'l' : '4';
      if (at > x + 3 && at + 12 + width(option, SIZE) > x + w) {
        at = x + 3;
        base -= LEAD + 2;
      }
      if (look.state === 'over') {
        sheet.page.content.push(`0.6 w ${at.toFixed(1)} ${(base - 1).toFixed(1)} 9 9 re S`);
        if (on) note('X', at - 0.5, base - 1.5, 11, 11);
      } else if (look.state === 'flat') {
        sheet.page.content.push(`0.6 w ${at.toFixed(1)} ${(base - 1).toFixed(1)} 9 9 re S`);
        if (on) sheet.print(mark, at + 1.2, base, 'Z', 9);
      } else {
        const box = (content: string) =>
          sheet.stream(
            `0.6 w 0.5 0.5 8 8 re S ${content}`,
            `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${FONTS}>>`,
          );
        const yes = box(`BT /Z 9 Tf 1.2 1 Td (${mark}) Tj ET`);
        const off = box('');
        const state = `Opt${index + 1}`;
        const name =
          parent === 0
            ? `/FT/Btn/T${unicode(nameOf(`${label} ${option}`, 'Check Box'))}/V/${on ? state : 'Off'}`
            : `/Parent ${parent} 0 R`;
        const widget = sheet.add(
          `<</Type/Annot/Subtype/Widget${name}/AS/${on ? state : 'Off'}/F 4/MK<</CA(${mark})>>/Rect[${at.toFixed(1)} ${(base - 1).toFixed(1)} ${(at + 9).toFixed(1)} ${(base + 8).toFixed(1)}]/AP<</N<</${state} ${yes} 0 R/Off ${off} 0 R>>>>>>`,
        );
        sheet.page.widgets.push(widget);
        if (parent === 0) sheet.fields.push(widget);
        else group.push(widget);
      }
      sheet.print(option, look.boxAfter === true ? at - width(option, SIZE) - 3 : at + 12, base + 1);
      at += look.boxAfter === true ? 23 : 26 + width(option, SIZE);
    }
    if (parent !== 0) {
      const chosen = marked[0];
      sheet.replace(
        parent,
        `<</FT/Btn/Ff 49152/T${unicode(nameOf(label, 'Group'))}/V/${chosen === undefined ? 'Off' : `Opt${chosen + 1}`}/Kids[${group.map((kid) => `${kid} 0 R`).join(' ')}]>>`,
      );
      sheet.fields.push(parent);
    }
  }

  const fill = (value: Value, label: string, x: number, top: number, w: number, h: number) => {
    const marks = ticksOf(value);
    if (marks === undefined) typed(String(value), label, x, top, w, h);
    else ticks(marks, label, x, top, w);
  };
  /** How many lines the options take in a box of this width. */
  const tickLines = (options: readonly string[], w: number): number => {
    let at = 3;
    let count = 1;
    for (const option of options) {
      if (at > 3 && at + 12 + width(option, SIZE) > w) {
        at = 3;
        count += 1;
      }
      at += 26 + width(option, SIZE);
    }
    return count;
  };
  const tall = (value: Value, w: number): number =>
    typeof value === 'string'
      ? Math.max(1, wrapped(value, w - 8, SIZE).length) * LEAD + 6
      : tickLines(value.options, w) * (LEAD + 2) + 4;

  return { typed, ticks, fill, tall, tickLines };
}
