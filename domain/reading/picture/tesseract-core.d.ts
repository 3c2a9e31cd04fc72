/** tesseract.js-core ships no types: what is used of it, as its own wrapper uses it. */
declare module 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js' {
  type Api = {
    Init(path: null, language: string, mode: number): number;
    SetVariable(name: string, value: string): boolean;
    SetImageFile(orientation: number, angle: number): number;
    Recognize(monitor: null): number;
    GetJSONText(): string;
  };
  type Core = { FS: { writeFile(path: string, bytes: Uint8Array): void }; TessBaseAPI: new () => Api };
  export default function tesseractCore(options: {
    wasmBinary: Uint8Array;
    print: (line: string) => void;
    printErr: (line: string) => void;
  }): Promise<Core>;
}
