/** The little of word-extractor that is used here; the package brings no types. */
declare module 'word-extractor' {
  type Options = { filterUnicode?: boolean };
  class Extracted {
    getBody(options?: Options): string;
    getTextboxes(options?: Options): string;
    getFootnotes(options?: Options): string;
    getHeaders(options?: Options): string;
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<Extracted>;
  }
}
