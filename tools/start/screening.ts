/** What a screener sees, by the published contract: referrals, histories and the worklist of the running stack. */
import type { Stack } from '../../infra/local/stack.ts';
import { type HistoryView, historyView, type ReferralView, referralView, worklistView } from '../../schemas/views.ts';

export type Screening = {
  show(reference: string): Promise<ReferralView>;
  history(reference: string): Promise<HistoryView>;
  /** References on any team's worklist. */
  listed(): Promise<string[]>;
};

export function screeningOf(stack: Stack): Screening {
  const get = async (path: string): Promise<unknown> => {
    const token = await stack.tokens.systemToken('screening-consumer');
    const answer = await fetch(`${stack.apiUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.json();
  };
  return {
    show: async (reference) => referralView.parse(await get(`/referrals/${reference}`)),
    history: async (reference) => historyView.parse(await get(`/referrals/${reference}/history`)),
    listed: async () => worklistView.parse(await get('/worklist?limit=200')).rows.map(({ reference }) => reference),
  };
}
