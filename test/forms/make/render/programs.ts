/** The two programs that turn what we draw into other files: LibreOffice and Chromium (Debian: libreoffice-writer-nogui, chromium). */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Converts files in one go, into `folder`; the names keep their stems. */
export async function office(files: readonly string[], to: string, folder: string, work: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${join(work, 'office')}`,
      '--convert-to',
      to,
      '--outdir',
      folder,
      ...files,
    ],
    { timeout: 600_000 },
  );
}

/** Prints a page as a browser does, without its own header and footer unless `furniture`. */
export async function print(html: string, pdf: string, furniture = false): Promise<void> {
  await mkdir(dirname(pdf), { recursive: true });
  const none = furniture ? [] : ['--no-pdf-header-footer'];
  await run(
    'chromium',
    ['--headless', '--no-sandbox', '--disable-gpu', ...none, `--print-to-pdf=${pdf}`, `file://${html}`],
    { timeout: 120_000 },
  );
}
