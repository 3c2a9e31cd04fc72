/** Draws a form as a fillable PDF, object by object: fields with or without appearances, named or numbered, or flattened onto the page. */
import { type Block, type Form, type Pair, type Ticks, ticksOf, type Value } from '../model.ts';

export type FillableLook = {
  /** filled: as Acrobat saves it; bare: values without appearances; flat: drawn into the page, no fields left; over: notes typed over a blank form. */
  state: 'filled' | 'bare' | 'flat' | 'over';
  ticks: 'boxes' | 'radios';
  /** Fields named by their labels, or Text1, Text2 … as Acrobat does when nobody cares. */
  names: 'labels' | 'numbers';
  rules?: boolean;
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

const WIDTHS =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500'
    .split(' ')
    .map(Number);
const width = (text: string, size: number): number =>
  ([...text].reduce((sum, one) => sum + (WIDTHS[one.charCodeAt(0) - 32] ?? 556), 0) * size) / 1_000;

const WIN: Readonly<Record<string, number>> = {
  '’': 0x92,
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  '•': 0x95,
};
const bytesOf = (text: string): string =>
  [...text]
    .map((one) => {
      const code = WIN[one] ?? one.charCodeAt(0);
      const byte = code > 255 ? 63 : code;
      return byte.toString(16).padStart(2, '0');
    })
    .join('');
const shown = (text: string): string => `<${bytesOf(text)}>`;
const unicode = (text: string): string =>
  `<FEFF${[...text]
    .flatMap((one) => [...Array(one.length).keys()].map((at) => one.charCodeAt(at).toString(16).padStart(4, '0')))
    .join('')
    .toUpperCase()}>`;

function wrapped(text: string, room: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && width(longer, size) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

const SIZE = 9;
const LEAD = 11;
const LEFT = 40;
const WIDE = 515;
const TOP = 800;
const BOTTOM = 45;

export function fillable(form: Form, look: FillableLook): Uint8Array {
  const objects: string[] = ['', '', ''];
  const add = (body: string): number => objects.push(body);
  const stream = (content: string, dictionary = ''): number =>
    add(`<<${dictionary}/Length ${content.length}>>\nstream\n${content}\nendstream`);
  const pages: { content: string[]; widgets: number[] }[] = [];
  const fields: number[] = [];
  let page = { content: [] as string[], widgets: [] as number[] };
  let y = TOP;
  let count = 0;
  const fonts = '/Font<</H 1 0 R/B 2 0 R/Z 3 0 R>>';
  objects[0] = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
  objects[1] = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>';
  objects[2] = '<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats>>';

  const turn = () => {
    pages.push(page);
    page = { content: [], widgets: [] };
    y = TOP;
  };
  const room = (height: number) => {
    if (y - height < BOTTOM) turn();
  };
  const print = (text: string, x: number, at: number, font = 'H', size = SIZE) =>
    page.content.push(`BT /${font} ${size} Tf ${x.toFixed(1)} ${at.toFixed(1)} Td ${shown(text)} Tj ET`);
  const lines = (list: readonly string[], x: number, top: number, font = 'H', size = SIZE) =>
    list.forEach((line, index) => {
      print(line, x, top - LEAD * (index + 1) + 2, font, size);
    });
  const frame = (x: number, top: number, w: number, h: number) => {
    if (look.rules !== false)
      page.content.push(`0.6 w ${x.toFixed(1)} ${(top - h).toFixed(1)} ${w.toFixed(1)} ${h.toFixed(1)} re S`);
  };
  const nameOf = (label: string, kind: string): string => {
    count += 1;
    return look.names === 'labels' ? `${label.replace(/[^A-Za-z0-9 ]/g, '').trim()} ${count}` : `${kind}${count}`;
  };

  /** A note of the kind that "Fill & Sign" leaves on a form that has no fields. */
  function note(text: string, x: number, bottom: number, w: number, h: number): void {
    const drawn = `BT /H ${SIZE} Tf ${LEAD} TL 2 ${(h - LEAD + 1).toFixed(1)} Td ${wrapped(text, w - 4, SIZE)
      .map((line) => `${shown(line)} Tj T*`)
      .join(' ')} ET`;
    const look3 = stream(
      drawn,
      `/Type/XObject/Subtype/Form/BBox[0 0 ${w.toFixed(1)} ${h.toFixed(1)}]/Resources<<${fonts}>>`,
    );
    page.widgets.push(
      add(
        `<</Type/Annot/Subtype/FreeText/Contents${unicode(text)}/DA(/H ${SIZE} Tf 0 g)/F 4/Rect[${x.toFixed(1)} ${bottom.toFixed(1)} ${(x + w).toFixed(1)} ${(bottom + h).toFixed(1)}]/AP<</N ${look3} 0 R>>>>`,
      ),
    );
  }

  function typed(text: string, label: string, x: number, top: number, w: number, h: number): void {
    const list = wrapped(text, w - 8, SIZE);
    if (look.state === 'flat') {
      lines(list, x + 3, top - 1);
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
        ? `/AP<</N ${stream(drawn, `/Type/XObject/Subtype/Form/BBox[0 0 ${(w - 2).toFixed(1)} ${(h - 2).toFixed(1)}]/Resources<<${fonts}>>`)} 0 R>>`
        : '';
    const many = h > 20 ? '/Ff 4096' : '';
    const offered = look.choices === true ? OFFERED[label.toLowerCase().replace(/[^a-z]/g, '')] : undefined;
    if (offered !== undefined) {
      const all = [...new Set([...offered, ...(text === '' ? [] : [text])])];
      const choice = add(
        `<</Type/Annot/Subtype/Widget/FT/Ch/Ff 131072/T${unicode(nameOf(label, 'Dropdown'))}/Opt[${all.map(unicode).join('')}]${text === '' ? '' : `/V${unicode(text)}`}/DA(/H ${SIZE} Tf 0 g)/F 4${rectangle}${look2}>>`,
      );
      fields.push(choice);
      page.widgets.push(choice);
      return;
    }
    const widget = add(
      `<</Type/Annot/Subtype/Widget/FT/Tx/T${unicode(nameOf(label, 'Text'))}${text === '' ? '' : `/V${unicode(text)}`}/DA(/H ${SIZE} Tf 0 g)/F 4${many}${rectangle}${look2}>>`,
    );
    fields.push(widget);
    page.widgets.push(widget);
  }

  /** A tick box with its option to the right; gives back where the next may stand. */
  function ticks({ options, marked }: Ticks, label: string, x: number, top: number, w: number): void {
    let at = x + 3;
    let base = top - LEAD;
    const group: number[] = [];
    // Radio buttons cannot be both on.
    const parent =
      look.ticks === 'radios' && (look.state === 'filled' || look.state === 'bare') && marked.length < 2
        ? add('')
        : 0;
    for (const [index, option] of options.entries()) {
      const on = marked.includes(index);
      const mark = look.ticks === 'radios' ? 'l' : '4';
      if (at > x + 3 && at + 12 + width(option, SIZE) > x + w) {
        at = x + 3;
        base -= LEAD + 2;
      }
      if (look.state === 'over') {
        page.content.push(`0.6 w ${at.toFixed(1)} ${(base - 1).toFixed(1)} 9 9 re S`);
        if (on) note('X', at - 0.5, base - 1.5, 11, 11);
      } else if (look.state === 'flat') {
        page.content.push(`0.6 w ${at.toFixed(1)} ${(base - 1).toFixed(1)} 9 9 re S`);
        if (on) print(mark, at + 1.2, base, 'Z', 9);
      } else {
        const box = (content: string) =>
          stream(
            `0.6 w 0.5 0.5 8 8 re S ${content}`,
            `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${fonts}>>`,
          );
        const yes = box(`BT /Z 9 Tf 1.2 1 Td (${mark}) Tj ET`);
        const off = box('');
        const state = `Opt${index + 1}`;
        const name =
          parent === 0
            ? `/FT/Btn/T${unicode(nameOf(`${label} ${option}`, 'Check Box'))}/V/${on ? state : 'Off'}`
            : `/Parent ${parent} 0 R`;
        const widget = add(
          `<</Type/Annot/Subtype/Widget${name}/AS/${on ? state : 'Off'}/F 4/MK<</CA(${mark})>>/Rect[${at.toFixed(1)} ${(base - 1).toFixed(1)} ${(at + 9).toFixed(1)} ${(base + 8).toFixed(1)}]/AP<</N<</${state} ${yes} 0 R/Off ${off} 0 R>>>>>>`,
        );
        page.widgets.push(widget);
        if (parent === 0) fields.push(widget);
        else group.push(widget);
      }
      print(option, at + 12, base + 1);
      at += 12 + width(option, SIZE) + 14;
    }
    if (parent !== 0) {
      const chosen = marked[0];
      objects[parent - 1] =
        `<</FT/Btn/Ff 49152/T${unicode(nameOf(label, 'Group'))}/V/${chosen === undefined ? 'Off' : `Opt${chosen + 1}`}/Kids[${group.map((kid) => `${kid} 0 R`).join(' ')}]>>`;
      fields.push(parent);
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

  function rowOf(pairs: readonly Pair[], columns: number): void {
    const part = WIDE / columns;
    const label = columns === 1 ? 180 : 95;
    const heights = pairs.map((pair) =>
      Math.max(wrapped(pair.label, label - 6, SIZE).length * LEAD + 6, tall(pair.value, part - label)),
    );
    const h = Math.max(...heights);
    room(h);
    pairs.forEach((pair, index) => {
      const x = LEFT + part * index;
      frame(x, y, label, h);
      frame(x + label, y, part - label, h);
      lines(wrapped(pair.label, label - 6, SIZE), x + 3, y, 'B');
      fill(pair.value, pair.label, x + label, y, part - label, h);
    });
    y -= h;
  }

  function draw(block: Block): void {
    switch (block.is) {
      case 'page':
        turn();
        break;
      case 'heading':
        room(60);
        y -= 8;
        print(block.text, LEFT, y - 11, 'B', 12);
        y -= 18;
        break;
      case 'note': {
        const list = wrapped(block.text, WIDE, SIZE);
        room(list.length * LEAD);
        lines(list, LEFT, y);
        y -= list.length * LEAD + 4;
        break;
      }
      case 'pairs': {
        const waiting = [...block.pairs];
        for (let pair = waiting.shift(); pair !== undefined; pair = waiting.shift()) {
          const next =
            block.columns === 2 && pair.wide !== true && waiting[0]?.wide !== true ? waiting.shift() : undefined;
          rowOf(next === undefined ? [pair] : [pair, next], next === undefined ? 1 : 2);
        }
        y -= 4;
        break;
      }
      case 'columns':
      case 'table': {
        const heads = block.is === 'table' ? block.headers : ['', ...block.heads];
        const rows: Value[][] =
          block.is === 'table' ? block.rows : block.rows.map(({ label, values }) => [label, ...values]);
        const w = WIDE / heads.length;
        const head = () => {
          const h = Math.max(...heads.map((text) => wrapped(text, w - 6, SIZE).length)) * LEAD + 6;
          room(h + 30);
          heads.forEach((text, index) => {
            frame(LEFT + w * index, y, w, h);
            lines(wrapped(text, w - 6, SIZE), LEFT + w * index + 3, y, 'B');
          });
          y -= h;
        };
        head();
        rows.forEach((row) => {
          const h = Math.max(...row.map((value) => tall(value, w)));
          if (y - h < BOTTOM) turn();
          row.forEach((value, index) => {
            frame(LEFT + w * index, y, w, h);
            if (block.is === 'columns' && index === 0) lines(wrapped(String(value), w - 6, SIZE), LEFT + 3, y, 'B');
            else fill(value, heads[index] ?? '', LEFT + w * index, y, w, h);
          });
          y -= h;
        });
        y -= 6;
        break;
      }
      case 'ask': {
        const question = wrapped(block.question, WIDE * 0.6 - 6, SIZE);
        const h = Math.max(question.length * LEAD + 7, tickLines(block.ticks.options, WIDE * 0.4) * (LEAD + 2) + 5);
        room(h);
        frame(LEFT, y, WIDE * 0.6, h);
        frame(LEFT + WIDE * 0.6, y, WIDE * 0.4, h);
        lines(question, LEFT + 3, y, 'B');
        ticks(block.ticks, block.question, LEFT + WIDE * 0.6, y, WIDE * 0.4);
        y -= h + 3;
        break;
      }
      case 'box': {
        const h = Math.max(40, tall(block.text, WIDE) + 8);
        room(h + LEAD + 6);
        frame(LEFT, y, WIDE, LEAD + 6);
        print(block.label, LEFT + 3, y - LEAD, 'B');
        y -= LEAD + 6;
        frame(LEFT, y, WIDE, h);
        typed(block.text, block.label, LEFT, y, WIDE, h);
        y -= h + 5;
        break;
      }
      case 'beside': {
        print(block.left.title, LEFT, y - 11, 'B', 10);
        print(block.right.title, LEFT + WIDE / 2, y - 11, 'B', 10);
        y -= 16;
        for (let index = 0; index < Math.max(block.left.pairs.length, block.right.pairs.length); index++) {
          const blank = { label: '', value: '' };
          rowOf([block.left.pairs[index] ?? blank, block.right.pairs[index] ?? blank], 2);
        }
        y -= 6;
        break;
      }
    }
  }

  print(form.council, LEFT, y, 'H', 9);
  print(form.title, LEFT, y - 18, 'B', 15);
  y -= 30;
  for (const block of form.blocks) draw(block);
  turn();

  const tree = objects.length + 1 + pages.length * 2;
  const kids = pages.map(({ content, widgets }) => {
    const text = content.join('\n');
    const body = stream(text);
    return add(
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 595 842]/Resources<<${fonts}>>/Contents ${body} 0 R${widgets.length > 0 ? `/Annots[${widgets.map((one) => `${one} 0 R`).join(' ')}]` : ''}>>`,
    );
  });
  add(`<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`);
  const acro =
    look.state === 'flat' || look.state === 'over'
      ? ''
      : `/AcroForm<</Fields[${fields.map((one) => `${one} 0 R`).join(' ')}]${look.state === 'bare' ? '/NeedAppearances true' : ''}/DA(/H ${SIZE} Tf 0 g)/DR<<${fonts}>>>>`;
  const root = add(`<</Type/Catalog/Pages ${tree} 0 R${acro}>>`);
  let file = '%PDF-1.6\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<</Size ${objects.length + 1}/Root ${root} 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
