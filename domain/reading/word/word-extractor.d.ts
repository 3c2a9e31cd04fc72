/** The little of word-extractor that is used here; the package brings no types. */
declare module 'word-extractor' {
  class Extracted {
    getBody(options?: { filterUnicode?: boolean }): string;
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<Extracted>;
  }
}
