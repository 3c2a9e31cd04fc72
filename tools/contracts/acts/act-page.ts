/** One act as the OpenAPI page shows it. A new act is a row of its subject's table; its route, its contract and its example come from the row. */
import type * as z from 'zod';
import type { Scope } from '../routes.ts';

export type ActPage = {
  /** Last part of its path, `POST /referrals/{reference}/<path>`. */
  readonly path: string;
  readonly operationId: string;
  readonly scope: Scope;
  readonly summary: string;
  readonly description: string;
  /** The contract's name in the page, and its schema. */
  readonly id: string;
  readonly schema: z.ZodType;
  readonly example: object;
};

type Row<Command> = Omit<ActPage, 'schema' | 'example'> & {
  readonly schema: z.ZodType<Command>;
  readonly example: z.input<z.ZodType<Command>>;
};

/** Parses the example as it is made, so that no example can be wrong. */
export function actPage<Command extends object>(row: Row<Command>): ActPage {
  return { ...row, example: row.schema.parse(row.example) };
}

/** The fictional person on whose behalf the examples act. */
export const PERSON = {
  name: 'Odalys Brackenridge',
  role: 'social-worker',
  team: 'customer-service-centre',
  qualification: 'social-work',
};
