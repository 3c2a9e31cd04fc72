/** Draws a form as a fillable PDF: fields with or without appearances, named or numbered, or flattened onto the page. */
import type { Block, Cell, Form, Pair, Value } from '../model.ts';
import { type FillableLook, fields } from './fillable-fields.ts';
import { FONTS, LEFT, paper, WIDE } from './fillable-paper.ts';
import { LEAD, SIZE, width, wrapped } from './fillable-type.ts';

export type { FillableLook } from './fillable-fields.ts';

export function fillable(form: Form, look: FillableLook): Uint8Array {
  const on = paper(look.rules !== false, {
    ...(form.footer === undefined ? {} : { footer: form.footer }),
    ...(form.header === undefined ? {} : { header: form.header }),
  });
  const boxes = fields(on, look);

  function rowOf(pairs: readonly Pair[], columns: number): void {
    const part = WIDE / columns;
    const label = columns === 1 ? 180 : 95;
    const heights = pairs.map((pair) =>
      Math.max(wrapped(pair.label, label - 6, SIZE).length * LEAD + 6, boxes.tall(pair.value, part - label)),
    );
    const h = Math.max(...heights);
    on.room(h);
    pairs.forEach((pair, index) => {
      const x = LEFT + part * index;
      on.frame(x, on.y, label, h);
      on.frame(x + label, on.y, part - label, h);
      on.lines(wrapped(pair.label, label - 6, SIZE), x + 3, on.y, 'B');
      boxes.fill(pair.value, pair.label, x + label, on.y, part - label, h);
    });
    on.y -= h;
  }

  const cardLine = ({ label, value }: Pair, w: number): number =>
    Math.max(LEAD + 6, boxes.tall(value, w - width(label, SIZE) - 8));

  /** Rows of cells laid out by hand: a label printed, its value beside or under it in the same cell. */
  function laidOut(widths: readonly number[], rows: readonly Cell[][]): void {
    const whole = widths.reduce((sum, one) => sum + one, 0);
    const place = (row: readonly Cell[]) => {
      let at = 0;
      return row.map((cell) => {
        const from = widths.slice(0, at).reduce((sum, one) => sum + one, 0);
        const shares = widths.slice(at, at + (cell.span ?? 1)).reduce((sum, one) => sum + one, 0);
        at += cell.span ?? 1;
        const w = (WIDE * shares) / whole;
        const words = [cell.label, cell.hint, cell.printed].filter(Boolean).join(' ');
        const beside = cell.label !== undefined && cell.value !== undefined && cell.under !== true;
        const room = beside ? Math.min(width(words, SIZE) + 8, w * 0.55) : w;
        const label = words === '' ? [] : wrapped(words, room - 6, SIZE);
        return { cell, label, room, beside, x: LEFT + (WIDE * from) / whole, w };
      });
    };
    const heights = rows.map((row) =>
      Math.max(
        LEAD + 6,
        ...place(row).map(({ cell, label, room, beside, w }) => {
          const printed = label.length * LEAD + (label.length > 0 ? 6 : 0);
          const filled = cell.value === undefined ? 0 : boxes.tall(cell.value, beside ? w - room : w);
          const card = (cell.lines ?? []).reduce((sum, pair) => sum + cardLine(pair, w), 0);
          if (card > 0) return card + printed;
          return (cell.down ?? 1) > 1 ? 0 : beside ? Math.max(printed, filled) : printed + filled;
        }),
      ),
    );
    for (const [index, row] of rows.entries()) {
      const h = heights[index] ?? LEAD + 6;
      const tallest = Math.max(...row.map(({ down }) => down ?? 1));
      on.room(heights.slice(index, index + tallest).reduce((sum, one) => sum + one, 0));
      for (const { cell, label, room, beside, x, w } of place(row)) {
        if (cell.merged === true) continue;
        on.frame(
          x,
          on.y,
          w,
          heights.slice(index, index + (cell.down ?? 1)).reduce((sum, one) => sum + one, 0),
        );
        on.lines(label, x + 3, on.y, cell.printed === undefined ? 'B' : 'H');
        const below = beside ? 0 : label.length * LEAD + (label.length > 0 ? 4 : 0);
        const from = beside ? room : 0;
        let top = on.y - below;
        for (const pair of cell.lines ?? []) {
          const label = width(pair.label, SIZE) + 8;
          on.lines([pair.label], x + 3, top, 'B');
          boxes.fill(pair.value, pair.label, x + label, top, w - label, cardLine(pair, w));
          top -= cardLine(pair, w);
        }
        if (cell.value !== undefined)
          boxes.fill(cell.value, cell.label ?? 'Text', x + from, on.y - below, w - from, h - below);
      }
      on.y -= h;
    }
    on.y -= 5;
  }

  function draw(block: Block): void {
    switch (block.is) {
      case 'page':
        on.turn();
        break;
      case 'heading':
        on.room(60);
        on.y -= 8;
        on.print(block.text, LEFT, on.y - 11, 'B', 12);
        on.y -= 18;
        break;
      case 'note': {
        const list = wrapped(block.text, WIDE, SIZE);
        on.room(list.length * LEAD);
        on.lines(list, LEFT, on.y);
        on.y -= list.length * LEAD + 4;
        break;
      }
      case 'pairs': {
        const waiting = [...block.pairs];
        for (let pair = waiting.shift(); pair !== undefined; pair = waiting.shift()) {
          const next =
            block.columns === 2 && pair.wide !== true && waiting[0]?.wide !== true ? waiting.shift() : undefined;
          rowOf(next === undefined ? [pair] : [pair, next], next === undefined ? 1 : 2);
        }
        on.y -= 4;
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
          on.room(h + 30);
          heads.forEach((text, index) => {
            on.frame(LEFT + w * index, on.y, w, h);
            on.lines(wrapped(text, w - 6, SIZE), LEFT + w * index + 3, on.y, 'B');
          });
          on.y -= h;
        };
        head();
        rows.forEach((row) => {
          const h = Math.max(...row.map((value) => boxes.tall(value, w)));
          on.room(h);
          row.forEach((value, index) => {
            on.frame(LEFT + w * index, on.y, w, h);
            if (block.is === 'columns' && index === 0)
              on.lines(wrapped(String(value), w - 6, SIZE), LEFT + 3, on.y, 'B');
            else boxes.fill(value, heads[index] ?? '', LEFT + w * index, on.y, w, h);
          });
          on.y -= h;
        });
        on.y -= 6;
        break;
      }
      case 'running':
        for (const row of block.rows)
          laidOut(
            row.map(() => 1),
            [row.map(({ label, value }) => ({ label, value }))],
          );
        break;
      case 'lines':
        for (const pair of block.pairs) rowOf([pair], 1);
        break;
      case 'cells':
        laidOut(block.widths, block.rows);
        break;
      case 'ask': {
        const question = wrapped(block.question, WIDE * 0.6 - 6, SIZE);
        const h = Math.max(
          question.length * LEAD + 7,
          boxes.tickLines(block.ticks.options, WIDE * 0.4) * (LEAD + 2) + 5,
        );
        on.room(h);
        on.frame(LEFT, on.y, WIDE * 0.6, h);
        on.frame(LEFT + WIDE * 0.6, on.y, WIDE * 0.4, h);
        on.lines(question, LEFT + 3, on.y, 'B');
        boxes.ticks(block.ticks, block.question, LEFT + WIDE * 0.6, on.y, WIDE * 0.4);
        on.y -= h + 3;
        break;
      }
      case 'box': {
        const h = Math.max(40, boxes.tall(block.text, WIDE) + 8);
        on.room(h + LEAD + 6);
        on.frame(LEFT, on.y, WIDE, LEAD + 6);
        on.print(block.label, LEFT + 3, on.y - LEAD, 'B');
        on.y -= LEAD + 6;
        on.frame(LEFT, on.y, WIDE, h);
        boxes.typed(block.text, block.label, LEFT, on.y, WIDE, h);
        on.y -= h + 5;
        break;
      }
      case 'beside': {
        on.print(block.left.title, LEFT, on.y - 11, 'B', 10);
        on.print(block.right.title, LEFT + WIDE / 2, on.y - 11, 'B', 10);
        on.y -= 16;
        for (let index = 0; index < Math.max(block.left.pairs.length, block.right.pairs.length); index++) {
          const blank = { label: '', value: '' };
          rowOf([block.left.pairs[index] ?? blank, block.right.pairs[index] ?? blank], 2);
        }
        on.y -= 6;
        break;
      }
    }
  }

  on.print(form.council, LEFT, on.y, 'H', 9);
  on.print(form.title, LEFT, on.y - 18, 'B', 15);
  on.y -= 30;
  for (const block of form.blocks) draw(block);
  return on.file((fields) =>
    look.state === 'flat' || look.state === 'over'
      ? ''
      : `/AcroForm<</Fields[${fields}]${look.state === 'bare' ? '/NeedAppearances true' : ''}/DA(/H ${SIZE} Tf 0 g)/DR<<${FONTS}>>>>`,
  );
}
