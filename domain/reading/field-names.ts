/** Reads the hidden names of form fields ("txtChildDOB", "form1[0].Referrer_Tel[0]") as the words of the label that nobody printed. */
import { lately } from '../labels/lately.ts';
import { hasLabelWord } from './flow/label-words.ts';

/** What form designers put before a name to say what sort of field it is. */
const SORTS = new Set(
  'txt text tb str fld field cmb cbo combo ddl dd drop dropdown lst chk cb check checkbox box rb rdo radio opt dt date1 num ctl ctrl btn frm form page section sec q question input answer control content plain rich'.split(
    ' ',
  ),
);
/** Names that programs give to fields which nobody named. */
const NOBODYS =
  /^(untitled|undefined|unnamed|new|fill|click|dropdown|list box|text|label|cell|row|table|tag|title)\b/i;
const SHORT: Readonly<Record<string, string>> = {
  ref: 'referrer',
  rfr: 'referrer',
  fname: 'first name',
  forename: 'forename',
  firstname: 'first name',
  lname: 'surname',
  sname: 'surname',
  lastname: 'surname',
  familyname: 'family name',
  fullname: 'full name',
  addr: 'address',
  add: 'address',
  pcode: 'postcode',
  tel: 'telephone',
  telno: 'telephone',
  ph: 'telephone',
  mob: 'mobile',
  org: 'organisation',
  ethn: 'ethnicity',
  lang: 'language',
  rel: 'relationship',
  relig: 'religion',
  sch: 'school',
  yp: 'young person',
  dateofbirth: 'date of birth',
  nhsno: 'NHS number',
  nhsnumber: 'NHS number',
};
/** Whose a number behind them counts. */
const COUNTED = /^(child|sibling|adult|parent|carer|person|member)$/i;

/** The words of a field's name, as a label would have them; '' where the name says nothing. */
export const labelOfName = lately((name: string): string => {
  const own = name
    .split('.')
    .map((part) => part.replace(/\[\d+\]/g, ''))
    .findLast((part) => part !== '' && !part.startsWith('#'));
  const words = (own ?? '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .split(/[\s_\-:/]+/)
    .filter((word) => word !== '');
  while (words.length > 0 && SORTS.has((words[0] ?? '').toLowerCase())) words.shift();
  const said = words.flatMap((word, index): string[] => {
    if (/^\d+$/.test(word)) return COUNTED.test(words[index - 1] ?? '') && index < words.length - 1 ? [word] : [];
    const key = word.toLowerCase();
    return [Object.hasOwn(SHORT, key) ? (SHORT[key] ?? word) : word];
  });
  const label = said.join(' ');
  if (!hasLabelWord(label) || NOBODYS.test(label)) return '';
  return /^[0-9a-f-]{16,}$/i.test(own ?? '') ? '' : label;
});
