/** Who may sign in on this machine: fictional partners' systems and fictional workers. */

export const SCOPES = ['frontdoor/send', 'frontdoor/screen', 'frontdoor/authorise'] as const;

/** A system that signs in with a secret of its own (client credentials). The secrets are for this machine and open to all who read this. */
export type SystemClient = { readonly id: string; readonly secret: string; readonly scopes: readonly string[] };

export const SYSTEMS: readonly SystemClient[] = [
  { id: 'partner-school', secret: 'local-partner-school', scopes: ['frontdoor/send'] },
  { id: 'partner-police', secret: 'local-partner-police', scopes: ['frontdoor/send'] },
  {
    id: 'screening-consumer',
    secret: 'local-screening-consumer',
    scopes: ['frontdoor/screen', 'frontdoor/authorise'],
  },
];

/** What a worker's token says of them. */
export type Worker = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly team: string;
  readonly qualification: 'social-work' | 'none';
  readonly scopes?: readonly string[];
};

export const WORKERS: readonly Worker[] = [
  {
    id: 'w-adviser',
    name: 'Ade Balogun',
    role: 'customer-service-adviser',
    team: 'front-door',
    qualification: 'none',
  },
  {
    id: 'w-social-worker',
    name: 'Priya Raman',
    role: 'social-worker',
    team: 'front-door',
    qualification: 'social-work',
  },
  {
    id: 'w-supervisor',
    name: 'Tomasz Zielinski',
    role: 'practice-supervisor',
    team: 'front-door',
    qualification: 'social-work',
  },
  { id: 'w-manager', name: 'Grace Oduya', role: 'manager', team: 'front-door', qualification: 'social-work' },
  {
    id: 'w-team-manager',
    name: 'Helen Marsh',
    role: 'team-manager',
    team: 'assessment',
    qualification: 'social-work',
  },
];
