/** Settings of a stage: checked before anything is built, and the only thing in which two stages differ. */
import { describe, expect, it } from 'vitest';
import { settingsFor, stageSettings } from '../../infra/stages.ts';
import { type Synthesised, synthesise } from './synthesised.ts';

describe('settings', () => {
  it('takes a stage from the table, and lets the command line override it as JSON text', () => {
    expect(settingsFor('dev').lockDays).toBe(0);
    expect(settingsFor('production', '{"authority":"norfolk","lockDays":30}')).toMatchObject({
      stage: 'production',
      authority: 'norfolk',
      lockDays: 30,
    });
  });

  it.each([
    ['an authority that is no name', { authority: 'Atlantis, lost' }, /authority/],
    ['a setting nobody knows', { retentionDays: 5 }, /retentionDays/],
    ['an inbox outside the mail domain', { inboxAddress: 'referrals@elsewhere.example' }, /in the mail domain/],
    ['a log retention CloudWatch has not', { logRetentionDays: 8 }, /logRetentionDays/],
    ['an account that is none', { consumerAccountId: '12' }, /consumerAccountId/],
  ])('refuses %s and says which', (_what, given, says) => {
    expect(() => settingsFor('production', given)).toThrow(says);
  });

  it('asks for every setting of a stage that is not in the table', () => {
    expect(() => settingsFor('rehearsal')).toThrow(/authority[\s\S]*mailDomain/);
  });
});

describe('two stages', () => {
  const asText = ({ template }: Synthesised, stage: string) =>
    JSON.stringify(template, null, 1).replaceAll(new RegExp(`\\b${stage}\\b`, 'g'), 'STAGE');

  it('differ in nothing but the named settings', () => {
    const { stage: _, ...named } = settingsFor('production');
    const production = synthesise('production');
    const local = synthesise('local', named);
    expect(asText(local.records, 'local')).toEqual(asText(production.records, 'production'));
    expect(asText(local.intake, 'local')).toEqual(asText(production.intake, 'production'));
  });

  it('have these named settings', () => {
    expect(Object.keys(stageSettings.shape).toSorted()).toEqual([
      'alarmsTo',
      'audience',
      'authority',
      'consumerAccountId',
      'inboxAddress',
      'issuer',
      'keep',
      'listDays',
      'lockDays',
      'logRetentionDays',
      'mailDomain',
      'region',
      'stage',
    ]);
  });

  it('keep what is kept on this machine as in production', () => {
    expect(settingsFor('local').keep).toBe(settingsFor('production').keep);
  });
});
