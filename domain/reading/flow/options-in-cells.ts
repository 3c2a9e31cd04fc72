/** Puts together options whose boxes are cells of their own: "Is the family aware? | Yes | ✓ | No | ". Each box stands on the same side of its option. */
import { cellText, type GridCell, type Run } from './blocks.ts';
import { isEntered } from './grid-labels.ts';
import { markOf } from './grid-tables.ts';
import { isOptionWord } from './label-words.ts';

const isOption = (cell: GridCell): boolean =>
  isOptionWord(cellText(cell)) &&
  !isEntered(cell) &&
  cell.paragraphs.every(({ runs }) => runs.every((run) => run.struck !== true && run.pointed !== true));
const isBox = (cell: GridCell): boolean => {
  const text = cellText(cell);
  return text === '' || /^[x✓✔√☑☒☐□]$/iu.test(text) || (markOf(cell) !== 'unclear' && isEntered(cell));
};

/** The answer of such cells as one line of boxes and options; undefined where they are anything else. */
export function optionsInCells(cells: readonly GridCell[]): Run[] | undefined {
  if (cells.length < 4 || cells.length % 2 !== 0) return undefined;
  const [even, odd] = [0, 1].map((side) => cells.filter((_, index) => index % 2 === side));
  if (even === undefined || odd === undefined) return undefined;
  const [options, boxes] = even.every(isOption) && odd.every(isBox) ? [even, odd] : [odd, even];
  if (!options.every(isOption) || !boxes.every(isBox)) return undefined;
  return options.flatMap((option, index): Run[] => [
    { text: '', mark: markOf(boxes[index]) },
    { text: ` ${cellText(option)} ` },
  ]);
}
