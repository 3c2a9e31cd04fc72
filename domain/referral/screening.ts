/** The message that tells the screening team's consumer that there is something to look at: flags and times, never a name (design 1, promise 6). */
import type { Clock, ClockKind } from '../../schemas/clock.ts';
import type { MatchCounts } from '../../schemas/matching.ts';
import type { MessageContent, ScreeningMessage } from '../../schemas/messages.ts';
import type { Instant } from '../../schemas/primitives.ts';
import type { Referral } from '../../schemas/referral.ts';

function dueOf(clocks: readonly Clock[], kind: ClockKind): Instant | undefined {
  return clocks.find((clock) => clock.kind === kind && !clock.stoppedAt)?.dueAt;
}

function candidatesOf({ casework }: Referral): { candidates?: MatchCounts } {
  if (!casework.matching) return {};
  const { at: _, ...candidates } = casework.matching;
  return { candidates };
}

/** The id holds the version, so one version is told once however often the message is sent. `because` makes it another message of the same version. */
export function screeningMessage(
  referral: Referral,
  clocks: readonly Clock[],
  type: ScreeningMessage['type'],
  at: Instant,
  because = '',
): MessageContent {
  const confirmed = referral.casework.category?.category;
  const acknowledgeBy = dueOf(clocks, 'acknowledge');
  const decideBy = dueOf(clocks, 'decide');
  return {
    kind: 'screening',
    urgent: referral.urgency.level === 'urgent',
    event: {
      specversion: '1.0',
      id: `${referral.reference}.v${referral.version}${because === '' ? '' : `.${because}`}`,
      source: `urn:front-door:${referral.authority}`,
      type,
      subject: referral.reference,
      time: at,
      datacontenttype: 'application/json',
      dataschema: 'urn:front-door:schema:screening-message:v1',
      data: {
        reference: referral.reference,
        version: referral.version,
        urgency: referral.urgency.level,
        because: referral.urgency.because,
        nature: referral.nature,
        standing: referral.standing,
        channel: referral.channel,
        team: referral.team,
        category: {
          stated: referral.draft.category,
          ...(confirmed !== undefined && { confirmed }),
        },
        openCase: referral.casework.openCase !== undefined,
        receivedAt: referral.receivedAt,
        ...(acknowledgeBy && { acknowledgeBy }),
        ...(decideBy && { decideBy }),
        ...candidatesOf(referral),
        findings: referral.findings.map(({ code, severity }) => ({ code, severity })),
      },
    },
  };
}
