/** The lead practitioner, and the two routes for whoever is not satisfied, as the national text has them (seed 001 s4-5, 003; P39, P40). */
import type { AuthorityProfile } from '../../../schemas/authority.ts';

/** `partnership`: whose escalation policy is the second step; `council`: to whom one complains. */
export const routesOf = (partnership: string, council: string): AuthorityProfile['routes'] => ({
  dispute: `raise it with the team, and then use the escalation policy of ${partnership}`,
  complaint: `complain to ${council}`,
  disputeSteps: [
    {
      code: 'raised-with-team',
      name: 'Raised with the team that decided',
      owner: 'team-manager',
      policy: 'the team’s manager looks at the decision again',
      source: 'seed 003, outcome feedback: raise this; P40',
    },
    {
      code: 'escalation-policy',
      name: 'Escalation policy of the partnership',
      owner: 'manager',
      policy: `the dispute resolution and escalation policy of ${partnership}, or the multi-agency threshold guidance`,
      source: 'seed 003, outcome feedback; seed 001 s5; P40',
    },
  ],
  complaintSteps: [
    {
      code: 'local-resolution',
      name: 'Local resolution',
      owner: 'team-manager',
      policy: 'the complaints procedure of the council',
      source: 'seed 001 s5; Children Act 1989 Representations Procedure (England) Regulations 2006, reg 14',
    },
    {
      code: 'investigation',
      name: 'Investigation',
      owner: 'manager',
      policy: 'the complaints procedure of the council, with an independent person',
      within: { unit: 'working-days', count: 25 },
      source: 'Children Act 1989 Representations Procedure (England) Regulations 2006, reg 17',
    },
  ],
  source: 'seed 001 s5; seed 003, outcome feedback; P40',
});

export const leadPractitioner = (
  socialWorker: AuthorityProfile['leadPractitioner']['socialWorker'],
  source: string,
): AuthorityProfile['leadPractitioner'] => ({
  socialWorker,
  withTheirAgreement: true,
  sameWorkerForHousehold: true,
  source,
});

export const NO_CONSULTATION: AuthorityProfile['consultation'] = {
  offered: false,
  source: 'the council’s sources name no consultation line; enquiries are contacts like any other (P36)',
};
