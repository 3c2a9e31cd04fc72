/** The engine that tells letters from ink: tesseract as WebAssembly, on this thread, with its English model; nothing is fetched. */
import tesseractCore from 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js';
import type { Grey } from './grey.ts';
import { engineAnswer, type Word, wordsIn } from './words.ts';

/** `wasm` and `model` (unpacked) as they stand in the packages. */
export type EngineFiles = { wasm: Uint8Array; model: Uint8Array };
/** `page`: it finds columns and boxes by itself. `block`: the picture is one column of lines, such as a cell. `line`: it is cut out round a single line of print. */
export type Layout = 'page' | 'block' | 'line';
export type Engine = { wordsOn(picture: Grey, layout?: Layout): Word[] };

/** The engine's own numbers for them; its default mode loses the form (documents reference 3). */
const MODES: Readonly<Record<Layout, string>> = { page: '3', block: '6', line: '7' };
const SETTINGS = { user_defined_dpi: '200' } as const;
const LSTM_ONLY = 1;

/** Throws when the engine or its model cannot be started. */
export async function openEngine({ wasm, model }: EngineFiles): Promise<Engine> {
  const core = await tesseractCore({ wasmBinary: wasm, print: () => undefined, printErr: () => undefined });
  core.FS.writeFile('./eng.traineddata', model);
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'eng', LSTM_ONLY) !== 0) throw new Error('the engine did not start');
  for (const [name, value] of Object.entries(SETTINGS)) api.SetVariable(name, value);
  return {
    wordsOn({ width, height, pixels }, layout = 'page') {
      api.SetVariable('tessedit_pageseg_mode', MODES[layout]);
      core.FS.writeFile('/input', Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]));
      if (api.SetImageFile(1, 0) !== 0) throw new Error('the engine did not take the picture');
      if (api.Recognize(null) !== 0) throw new Error('the engine failed on the picture');
      return wordsIn(engineAnswer.parse(JSON.parse(api.GetJSONText())));
    },
  };
}
