/** What the mail queue says of a mail is where it lies, and what it says once at set-up is no mail and no trouble. */
import { describe, expect, it } from 'vitest';
import { noticedIn } from '../../../functions/ports/mail-notice.ts';

const record = (key: string, more: object = {}) => ({
  eventVersion: '2.1',
  eventSource: 'aws:s3',
  eventTime: '2026-12-18T16:59:07.412Z',
  eventName: 'ObjectCreated:Put',
  s3: { bucket: { name: 'inbox' }, object: { key, size: 2048, sequencer: '0A' } },
  ...more,
});
const noticed = (...Records: object[]) => noticedIn(JSON.stringify({ Records }));

describe('a notice of the inbox bucket', () => {
  it('says where each mail lies and since when', () => {
    expect(noticed(record('mail/0a1b'), record('mail/2c3d'))).toEqual([
      { of: 'mail', mail: { objectKey: 'mail/0a1b', storedAt: '2026-12-18T16:59:07.412Z' } },
      { of: 'mail', mail: { objectKey: 'mail/2c3d', storedAt: '2026-12-18T16:59:07.412Z' } },
    ]);
  });

  it('gives the key as it is in the bucket, which a notice writes as in an address', () => {
    expect(noticed(record('mail/a+b%2Bc%C3%A9'))).toMatchObject([{ mail: { objectKey: 'mail/a b+cé' } }]);
  });

  it('of the object that the mail service writes when its rule is made is no mail', () => {
    expect(noticed(record('mail/AMAZON_SES_SETUP_NOTIFICATION'))).toEqual([{ of: 'mail-service-set-up' }]);
  });

  it('that the bucket sends when it is first told of the queue is no mail', () => {
    const trial = { Service: 'Amazon S3', Event: 's3:TestEvent', Time: '2026-12-18T09:00:00.000Z', Bucket: 'inbox' };
    expect(noticedIn(JSON.stringify(trial))).toEqual([{ of: 'bucket-trial' }]);
  });

  it.each([
    ['no JSON', 'mail/0a1b'],
    ['no notice', '{}'],
    ['of nothing', '{"Records":[]}'],
    [
      'of something taken away',
      JSON.stringify({ Records: [record('mail/0a1b', { eventName: 'ObjectRemoved:Delete' })] }),
    ],
    ['of the topic that once was', JSON.stringify({ Type: 'Notification', Message: '{"mail":{}}' })],
  ])('that is %s is trouble, and goes to where a person looks', (_, body) => {
    expect(() => noticedIn(body)).toThrow();
  });
});
