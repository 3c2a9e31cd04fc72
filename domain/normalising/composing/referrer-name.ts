/** Parts what people write where a form asks who refers: "Tom Ellis, Head of Year, Northgate High School". Words that are neither post nor place part nothing. */
import { isGivenName } from '../prose/name-words.ts';
import type { Said } from '../said.ts';
import { readName } from '../values/names.ts';
import { endsInPost, namesPlace, namesPost } from '../values/posts-and-places.ts';

export type NamedReferrer = { names: Said[]; roles: Said[]; agencies: Said[]; phones: Said[]; several: boolean };

const MOST = 5;
/** "Midwife: Lucy Grant": what somebody does, before the name. */
const POST_FIRST = /^([\p{L} ]{3,40}):\s+(?=\p{Lu})/u;
const PHONE = /^(?:tel\.?:? ?)?(?:\+44|\(?0)[\d ()-]{8,16}(?: ?(?:x|ext\.?) ?\d{1,5})?$/i;
const ON_BEHALF = /\bon behalf of\b/i;

/** What one piece is; undefined where its words do not say. */
function kindOf(piece: string): 'role' | 'agency' | 'phone' | undefined {
  if (PHONE.test(piece)) return 'phone';
  const [post, place] = [namesPost(piece), namesPlace(piece)];
  if (post && endsInPost(piece)) return 'role';
  if (/^head of (year|house|key stage|school|centre|inclusion|safeguarding|department|pastoral)\b/i.test(piece))
    return 'role';
  return place && !post ? 'agency' : undefined;
}

/** Whether a first piece is only what somebody does: "School nurse", and no "Mary Cook" or "Dr Clerk". */
function isPostAlone(piece: string): boolean {
  const [first = '', ...more] = piece.split(/\s+/);
  if (isGivenName(first) || /^(mr|mrs|ms|miss|mx|dr|prof|pc|dc|ds|sgt|sister|rev)\b/i.test(first)) return false;
  return (more.length > 0 || /^\p{Ll}/u.test(first)) && kindOf(piece) === 'role' && /\s\p{Ll}/u.test(piece);
}

/** Names, posts and agencies of boxes that ask for the referrer's name. */
export function namedReferrer(saids: readonly Said[]): NamedReferrer {
  const found: NamedReferrer = { names: [], roles: [], agencies: [], phones: [], several: false };
  for (const said of saids) {
    const post = POST_FIRST.exec(said.text)?.[1];
    const led = post !== undefined && kindOf(post) === 'role' ? post : undefined;
    const pieces = (led === undefined ? said.text : said.text.replace(POST_FIRST, ''))
      .split(/\s*[,\n();]\s*|\s+[-–—]\s+/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    const [first, ...rest] = pieces;
    const alone = first !== undefined && isPostAlone(first);
    const kinds = rest.map(kindOf);
    const doubted = { ...said, doubts: [...said.doubts, 'name-and-post-in-one'] };
    if (
      first === undefined ||
      pieces.length > MOST ||
      kinds.includes(undefined) ||
      (rest.length === 0 && !alone && !led)
    ) {
      found.names.push(said);
      found.several ||= readName(said.text).several || ON_BEHALF.test(said.text);
      continue;
    }
    found[alone ? 'roles' : 'names'].push({ ...doubted, text: first });
    if (led !== undefined) found.roles.push({ ...doubted, text: led });
    for (const [kind, list] of [
      ['role', found.roles],
      ['agency', found.agencies],
      ['phone', found.phones],
    ] as const) {
      // "Ward 6, Southby Hospital" is one place.
      const text = rest.filter((_, index) => kinds[index] === kind).join(', ');
      if (text !== '') list.push({ ...doubted, text });
    }
  }
  return found;
}
