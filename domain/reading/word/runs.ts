/** Reads the runs of a Word paragraph: what was deleted or hidden is left out, what was inserted is kept, form fields and symbols become marks and text. */
import type { Run } from '../flow/blocks.ts';
import { symbolMark } from '../flow/marks.ts';
import { beginField, endField, type FormField, readControl } from './form-fields.ts';
import { type Look, lookIn, type Styles } from './styles.ts';
import { child, type Element, elements, textOf } from './unpacking.ts';

/** The state of one walk through a document; `boxes` gathers the text boxes met in a paragraph, which are read after it. */
export type Walk = { styles: Styles; lines: number; tables: number; fields: FormField[]; boxes: Element[] };
/** What surrounds a run: a content control's tag and what that says it asks, and the look of its paragraph. */
export type Around = { tag: string; asks: string; entered: boolean; look: Look };

/** Wrappers whose content counts as if they were not there; and those whose content was taken out or moved away. */
export const THROUGH = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'w:hyperlink',
  'w:fldSimple',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
]);
export const OUT = new Set([
  'w:del',
  'w:moveFrom',
  'w:rPr',
  'w:pPr',
  'w:tcPr',
  'w:trPr',
  'w:tblPr',
  'w:sdtPr',
  'w:instrText',
  'w:delText',
]);

/** The inside of a content control, with its tag; `prompt` when it only shows its prompt or a tick box. */
export function controlled<T>(
  element: Element,
  around: Around,
  inside: (content: Element, around: Around) => T[],
  run: (run: Run) => T[],
): T[] {
  const control = readControl(child(element, 'w:sdtPr'));
  const tag = control.tag === '' ? {} : { tag: control.tag };
  if (control.mark !== undefined) return run({ text: '', mark: control.mark, entered: true, ...tag });
  if (control.prompting) return run({ text: '', entered: true, ...tag });
  const content = child(element, 'w:sdtContent');
  const fills = control.fills && (content === undefined || !isFrame(content));
  const own = control.tag === '' ? {} : { tag: control.tag, asks: control.asks };
  const within = fills ? { ...around, ...own, entered: true } : around;
  return content === undefined ? [] : inside(content, within);
}

/** A control round tables or other controls only keeps them together, and is filled in by nobody. */
const isFrame = (element: Element): boolean =>
  elements(element).some(({ name }) => name === 'w:tbl' || name === 'w:tr' || name === 'w:sdt') ||
  elements(element).some((inner) => inner.name === 'w:p' && child(inner, 'w:sdt') !== undefined);

export function runsIn(walk: Walk, parent: Element, around: Around): Run[] {
  return elements(parent).flatMap((element): Run[] => {
    if (element.name === 'w:r') return runOf(walk, element, around);
    if (element.name === 'w:sdt')
      return controlled(
        element,
        around,
        (inner, within) => runsIn(walk, inner, within),
        (run) => [run],
      );
    if (THROUGH.has(element.name)) return runsIn(walk, element, around);
    return [];
  });
}

function runOf(walk: Walk, element: Element, around: Around): Run[] {
  const properties = child(element, 'w:rPr');
  const style = child(properties, 'w:rStyle')?.attributes['w:val'] ?? '';
  const look: Look = { ...around.look, ...(style === '' ? {} : walk.styles.lookOf(style)), ...lookIn(properties) };
  if (look.hidden) return [];
  return elements(element).flatMap((part) => pieceOf(walk, part, around, look));
}

const BREAKS: Record<string, string> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'w:softHyphen': '',
};

function pieceOf(walk: Walk, part: Element, around: Around, look: Look): Run[] {
  const field = walk.fields.at(-1);
  if (part.name === 'w:fldChar') return fieldRuns(walk, part);
  if (part.name === 'w:sym') return [symbolRun(part, around, look)];
  const text = part.name === 'w:t' ? textOf(part) : BREAKS[part.name];
  if (text !== undefined) {
    if (field !== undefined && !field.inResult) return [];
    if (field?.data !== undefined && text.trim() !== '') field.result = true;
    const tag = field?.data !== undefined && field.tag !== '' ? field.tag : around.tag;
    const entered = around.entered || field?.data !== undefined;
    const asks = field?.data !== undefined && field.tag !== '' ? field.asks : around.asks;
    const named = { ...(tag === '' ? {} : { tag }), ...(asks === '' ? {} : { asks }) };
    return [{ text, ...looks(look), ...(entered ? { entered } : {}), ...named }];
  }
  if (!OUT.has(part.name)) textBoxes(walk, part);
  return [];
}

function looks(look: Look): Partial<Run> {
  return {
    ...(look.strong ? { strong: true } : {}),
    ...(look.struck ? { struck: true } : {}),
    ...(look.pointed ? { pointed: true } : {}),
    ...(look.slanted ? { slanted: true } : {}),
    ...(look.size === undefined ? {} : { size: look.size }),
  };
}

function fieldRuns(walk: Walk, part: Element): Run[] {
  const type = part.attributes['w:fldCharType'];
  const field = walk.fields.at(-1);
  if (type === 'begin') walk.fields.push(beginField(part));
  if (type === 'separate' && field !== undefined) field.inResult = true;
  if (type !== 'end' || field === undefined) return [];
  walk.fields.pop();
  return endField(field);
}

function symbolRun(part: Element, around: Around, look: Look): Run {
  const code = part.attributes['w:char'] ?? '';
  const mark = symbolMark(part.attributes['w:font'] ?? '', code);
  const tag = around.tag === '' ? {} : { tag: around.tag };
  if (mark !== undefined) return { text: '', mark, ...tag };
  return { text: String.fromCodePoint(Number.parseInt(code, 16) || 32), ...looks(look), ...tag };
}

/** Text boxes stand in drawings; of an alternative and its fallback only the first is read. */
function textBoxes(walk: Walk, part: Element): void {
  if (part.name === 'w:txbxContent') {
    walk.boxes.push(part);
    return;
  }
  const choice =
    part.name === 'mc:AlternateContent' ? (child(part, 'mc:Choice') ?? child(part, 'mc:Fallback')) : undefined;
  for (const inner of choice === undefined ? elements(part) : [choice]) textBoxes(walk, inner);
}
