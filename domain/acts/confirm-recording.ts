/** A person confirms that it stands on the case system, under which case; until then it ages on the worklist (seed 002 s2, s7, 004 s1, s7-8; P27). */
import { confirmRecordingCommand } from '../../schemas/casework/recording.ts';
import { NOTHING_RECORDED } from '../recording/to-record.ts';
import { isRefusal } from '../refusal.ts';
import { actRule } from './act.ts';
import { statedAt } from './stated-at.ts';
import { stopBy } from './stop-by.ts';

/** A row holds so many confirmations of one contact, the last of them; the history keeps every one. */
const MOST = 40;

export const confirmingRecording = actRule({
  act: 'confirm-recording',
  contract: confirmRecordingCommand,
  rule: ({ held, by, profile, now }, { caseId, at: stated, words }) => {
    const { owed, confirmed } = held.referral.casework.recording ?? NOTHING_RECORDED;
    if (owed.length === 0) {
      return { refused: 'illegal-move', words: 'Nothing waits to be recorded.' };
    }
    const at = statedAt(stated, now, held.referral.receivedAt);
    if (isRefusal(at)) return at;
    const what = [...new Set([...owed.map((one) => one.what)])];
    const said = words === undefined ? {} : { words };
    return {
      casework: {
        recording: {
          owed: [],
          confirmed: [...confirmed, { caseId, what, at, entered: now, by: by.name, role: by.role, ...said }].slice(
            -MOST,
          ),
        },
      },
      clocks: stopBy(held.clocks, profile, { act: 'confirm-recording', at, by: by.id, words: caseId }),
      events: [{ what: 'recording-confirmed', caseId, recorded: what, at, ...said }],
    };
  },
});
