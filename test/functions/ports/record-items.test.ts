import { expect, it } from 'vitest';
import { redirecting } from '../../../domain/acts/redirecting.ts';
import { offeredItem, placeOf, referralItem } from '../../../functions/ports/record-items.ts';
import { worklistRow } from '../../../schemas/views.ts';
import { at, heldAfter, opened } from '../../builders.ts';
import { heldOf } from '../../domain/acts/doing.ts';

it('a row’s place is the one that its index has, on the worklist of a team that was offered it too: no page is shown twice', () => {
  const asked = { to: 'targeted-advice-service', words: 'x', risk: 'x', protectiveFactors: 'x' };
  const { referral, clocks } = heldOf(redirecting, heldAfter(opened()), asked, {
    now: at('2026-11-23T10:00:00.000Z'),
  });
  const rows = [referralItem(referral, clocks), offeredItem(referral, clocks)];
  const places = rows.map((row) => [row?.worklistTeam, placeOf(worklistRow.parse(row?.card))]);
  expect(places).toEqual(rows.map((row) => [row?.worklistTeam, row?.worklistAt]));
  expect(new Set(places.map(([, place]) => place)).size).toBe(2);
});
