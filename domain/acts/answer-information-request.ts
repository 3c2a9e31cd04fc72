/** A named person answers a request for information: in full, in part or not at all, by the rules of disclosure: no original goes out that a person has not released to whoever asks (seed 001 s1; P17, P34). */
import {
  type AnswerInformationRequestCommand,
  answerInformationRequestCommand,
} from '../../schemas/casework/category.ts';
import { accountOf, inShort } from '../disclosure/account.ts';
import { disclose } from '../disclosure/disclose.ts';
import { readingFor } from '../disclosure/reader.ts';
import { actRule, type On } from './act.ts';
import { stopBy } from './stop-by.ts';

/** What an answer must say: something disclosed unless it is refused, and what was withheld and why unless all was disclosed. */
function unsaid(command: AnswerInformationRequestCommand, { held }: On): { at: string; text: string }[] {
  const { audience = 'other-agency', result, disclosed = [], withheld } = command;
  const numbers = held.referral.originals.map(({ number }) => number);
  const strange = disclosed.findIndex(({ original }) => original !== undefined && !numbers.includes(original));
  const reading = readingFor(held.referral, audience, 'information-request');
  const released = new Set(reading?.copies.map(({ text }) => text.original));
  const unreleased = disclosed.findIndex(({ original }) => original !== undefined && !released.has(original));
  const telling = disclosed.findIndex(({ what }) => reading?.caughtIn(what) !== undefined);
  const wrong: readonly [boolean, string, string][] = [
    [result !== 'refused' && disclosed.length === 0, '/disclosed', 'Say what was disclosed.'],
    [result === 'refused' && disclosed.length > 0, '/disclosed', 'What is refused discloses nothing.'],
    [result !== 'answered' && withheld === undefined, '/withheld', 'Say what was withheld, and why.'],
    [strange >= 0, `/disclosed/${strange}/original`, 'There is no such original.'],
    [
      strange < 0 && unreleased >= 0,
      `/disclosed/${unreleased}/original`,
      'Nobody has released this original to them: make a copy that may go out, and release it first.',
    ],
    [telling >= 0, `/disclosed/${telling}/what`, 'It says who told us, or where somebody must not be found.'],
  ];
  return wrong.flatMap(([so, at, text]) => (so ? [{ at, text }] : []));
}

export const answeringInformationRequest = actRule({
  act: 'answer-information-request',
  contract: answerInformationRequestCommand,
  rule: (on, command) => {
    const { held, by, profile, now } = on;
    const { id, audience = 'other-agency', result, words, disclosed = [], withheld } = command;
    const all = held.referral.casework.informationRequests ?? [];
    const request = all.find((one) => one.id === id);
    if (!request) {
      const text = 'Nobody asked under that id.';
      return { refused: 'bad-command', words: text, errors: [{ at: '/id', text }] };
    }
    if (request.answer) return { refused: 'illegal-move', words: 'It was answered before.' };
    const errors = unsaid(command, on);
    if (errors.length > 0) return { refused: 'bad-command', words: 'The answer is not complete.', errors };
    const kept = { result, words, disclosed, ...(withheld !== undefined && { withheld }) };
    const view =
      result === 'refused' ? undefined : accountOf(disclose(held.referral, audience, 'information-request', profile));
    return {
      casework: {
        informationRequests: all.map((one) =>
          one.id === id
            ? {
                ...one,
                answer: { ...kept, ...(view && { view: inShort(view) }), at: now, by: by.name, role: by.role },
              }
            : one,
        ),
      },
      clocks: stopBy(
        held.clocks,
        profile,
        { act: 'answer-information-request', at: now, by: by.id, words: result },
        (one) => one.id === id,
      ),
      events: [{ what: 'information-request-answered', id, ...kept, ...(view && { view }) }],
    };
  },
});
