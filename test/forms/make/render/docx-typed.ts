/** How a value is put into a Word file: typed, in a content control, a drop-down or date picker, in a legacy field, or as a tracked change. */
import { run, type WordTicks, xml } from './docx-runs.ts';

export type DocxLook = {
  ticks: WordTicks;
  /** Each box stands behind its word: "Yes ☐ No ☐". */
  boxAfter?: boolean;
  /** Values in content controls with tags, in drop-downs and date pickers where they are short, in legacy text fields, or plainly typed. */
  values?: 'typed' | 'controls' | 'choices' | 'legacy';
  /** Blank controls show Word's own invitation to type. */
  placeholders?: boolean;
  landscape?: boolean;
  rules?: boolean;
  /** Some words deleted and others inserted with changes tracked. */
  tracked?: boolean;
  /** Labels are printed no bolder than what is typed. */
  light?: boolean;
  /** Words are cut into runs as Word cuts them after a year of editing. */
  worn?: boolean;
  font?: string;
  /** In points. */
  size?: number;
};

/** Gives back what writes one value; `id` is the next free number of the file. */
export function typist(look: DocxLook, id: () => number): (text: string, tag: string | undefined) => string {
  const typed = (text: string, tag: string | undefined): string => {
    if (look.values === 'controls' || look.values === 'choices') {
      const empty = text === '';
      const shown = !empty || look.placeholders !== true ? text : invitation(tag);
      const number = id();
      const name = tag ?? `field_${number}`;
      return `<w:sdt><w:sdtPr><w:alias w:val="${xml(name)}"/><w:tag w:val="${xml(name)}"/><w:id w:val="${number}"/>${empty && look.placeholders === true ? '<w:showingPlcHdr/>' : ''}${kindOf(text)}</w:sdtPr><w:sdtContent>${run(shown)}</w:sdtContent></w:sdt>`;
    }
    if (look.values === 'legacy') {
      return `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text${id()}"/><w:enabled/><w:textInput/></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text === '' ? '\u2002\u2002\u2002\u2002\u2002' : text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    }
    if (look.tracked === true && text.length > 3 && id() % 3 === 0) {
      return `<w:del w:id="${id()}" w:author="A" w:date="2026-11-19T09:00:00Z"><w:r><w:delText xml:space="preserve">${xml('to follow')}</w:delText></w:r></w:del><w:ins w:id="${id()}" w:author="A" w:date="2026-11-19T09:00:00Z">${run(text)}</w:ins>`;
    }
    return run(text);
  };
  const invitation = (tag: string | undefined): string =>
    look.values !== 'choices'
      ? 'Click here to enter text.'
      : tag === 'date'
        ? 'Click or tap to enter a date.'
        : 'Choose an item.';
  function kindOf(text: string): string {
    if (look.values !== 'choices' || text.length > 30) return '<w:text/>';
    if (/^[\d/. -]{6,10}$/.test(text))
      return '<w:date><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/></w:date>';
    if (/\d|@/.test(text)) return '<w:text/>';
    return `<w:dropDownList><w:listItem w:displayText="Choose an item." w:value=""/><w:listItem w:displayText="${xml(text)}" w:value="${xml(text)}"/><w:listItem w:displayText="Not known" w:value="9"/></w:dropDownList>`;
  }
  return typed;
}

/** Cuts longer runs in two, with the proofing marks that Word leaves between them. */
export const worn = (body: string): string =>
  body.replace(
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<&]{7,})<\/w:t><\/w:r>/g,
    (_, how: string | undefined, text: string) => {
      const cut = Math.floor(text.length / 2) - (text.length % 3);
      const piece = (part: string, id: string) =>
        `<w:r w:rsidR="${id}">${how ?? ''}<w:t xml:space="preserve">${part}</w:t></w:r>`;
      return `${piece(text.slice(0, cut), '00A11B22')}<w:proofErr w:type="spellStart"/>${piece(text.slice(cut), '00C33D44')}<w:proofErr w:type="spellEnd"/>`;
    },
  );
