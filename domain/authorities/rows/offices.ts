/** Office hours, who is on the ladder, and how long originals are kept, where the council has not said otherwise. */
import type { AuthorityProfile, OfficeHours, Team } from '../../../schemas/authority.ts';
import { timeOfDay } from '../../../schemas/primitives.ts';

const at = (text: string) => timeOfDay.parse(text);
const fullDay = { opens: at('09:00'), closes: at('17:00') };

/** Monday to Thursday 09:00-17:00, Friday 09:00-16:00. */
export const EARLY_FRIDAY: OfficeHours = {
  monday: fullDay,
  tuesday: fullDay,
  wednesday: fullDay,
  thursday: fullDay,
  friday: { opens: at('09:00'), closes: at('16:00') },
  source:
    'inferred: domain reference 4.2, offices close earlier on Friday nearly everywhere; the council sets its own',
};

/** One team's row. `given` says where it differs from a team of ours to which a contact may be redirected. */
export const teamOf = (
  id: string,
  name: string,
  kind: Team['kind'],
  source: string,
  given: Partial<Pick<Team, 'redirectTo' | 'notice'>> = {},
): Team => ({ id, name, kind, redirectTo: true, notice: false, ...given, source });

export const rungsOf = (duty: string, outOfHours: string): AuthorityProfile['rungs'] => [
  { id: 'duty-manager', name: 'Duty manager', team: duty },
  { id: 'head-of-front-door', name: 'Head of the front door', team: duty },
  { id: 'assistant-director', name: 'Assistant director', team: duty },
  { id: 'out-of-hours-manager', name: 'Out-of-hours duty manager', team: outOfHours },
];

export const KEPT: AuthorityProfile['retention'] = {
  originals: {
    mode: 'governance',
    days: 730,
    source:
      'inferred: two years, past any complaint within its year; the council supplies its schedule (domain reference 6, R20)',
  },
  records: {
    otherwise: 'keep',
    rows: [],
    source:
      'domain reference 6: no schedule of the council’s is among the sources; nothing is deleted until it supplies one',
  },
};
