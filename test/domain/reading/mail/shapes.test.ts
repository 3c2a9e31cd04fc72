/** Mails good and bad: every part accounted for, nothing thrown, the reason said. */
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../domain/reading/reader.ts';
import { type Attached, fixture, mail, mailWith, readingOf } from '../reading-of.ts';
import { madeDocx, paragraph } from '../word/made-docx.ts';
import { compound, madeMsg } from './made-compound.ts';

const accounts = async (content: Uint8Array | string) =>
  (await readingOf(content)).parts.map(({ path, name, outcome, because }) => [
    path,
    name,
    outcome,
    ...(because === undefined ? [] : [because]),
  ]);
const docx = madeDocx(paragraph('Name: Amina Testchild'));

describe('mail samples', () => {
  it.each([
    ['15-deep-400.eml', 'too-deep'],
    ['13-garbage.eml', 'unknown-type'],
    ['21-pgp.eml', 'encrypted-mail'],
    ['25-smime-opaque.eml', 'encrypted-mail'],
    ['26-smime-encrypted.eml', 'encrypted-mail'],
  ])('%s stays unread: %s', async (name, because) => {
    const { outcome } = await readingOf(await fixture(`mail/${name}`));
    expect(outcome).toMatchObject({ status: 'unread', because });
  });

  it('keeps who sent an encrypted mail', async () => {
    const { mail: head, parts } = await readingOf(await fixture('mail/26-smime-encrypted.eml'));
    expect(head?.subject).toBe('enc');
    expect(parts.map(({ outcome, because }) => [outcome, because])).toEqual([['unread', 'encrypted-mail']]);
  });

  it.each([
    ['03-win1252.eml', 'Mum’s friend – “cross” € 5'],
    ['04-utf16.eml', 'Sofía Łukaszewska – NHS 999 000 0018'],
    ['11-no-mime.eml', 'No MIME header at all. Name: Sofia'],
  ])('%s keeps its letters', async (name, text) => {
    const { passages, doubts } = await readingOf(await fixture(`mail/${name}`));
    expect([passages.map((passage) => passage.text), doubts]).toEqual([[text], []]);
  });

  it('says where letters were lost', async () => {
    const { doubts, passages } = await readingOf(await fixture('mail/05-rawlatin1-nocharset.eml'));
    expect(doubts.map(({ code }) => code)).toEqual(['lost-letters']);
    expect(passages.map(({ confidence }) => confidence)).toEqual([0.4]);
  });

  it('reads a table that came as HTML only', async () => {
    const { fields } = await readingOf(await fixture('mail/08-html-only.eml'));
    expect(fields.map(({ label, value }) => [label, value])).toEqual([
      ['Name', 'Sofía Zoë'],
      ['Date of birth', '03/05/2018'],
      ['Protection needed?', 'Yes'],
      ['Concern', 'line one\nline two'],
    ]);
  });

  it('reads a clear-signed mail and sets its signature aside', async () => {
    expect(await accounts(await fixture('mail/24-smime-clear.eml'))).toEqual([
      ['1', 'smime.p7s', 'ignored', 'signature'],
    ]);
  });

  it('follows mails in mails only so far, and says so', async () => {
    const paths = await accounts(await fixture('mail/16-rfc822-60.eml'));
    expect(paths.map(([path]) => path)).toEqual(['1', '1.1', '1.1.1', '1.1.1.1']);
    expect(paths.at(-1)?.slice(2)).toEqual(['unread', 'too-deep']);
  });

  it('is damaged when it has neither sender nor subject nor words', async () => {
    expect((await readingOf('Received: by nobody\r\n\r\n')).outcome).toMatchObject({
      status: 'unread',
      because: 'damaged',
    });
  });
});

describe('automatic mail', () => {
  it.each([
    [{ 'Auto-Submitted': 'auto-replied' }, 'auto-reply'],
    [{ 'X-Autoreply': 'yes' }, 'auto-reply'],
    [{ Precedence: 'auto_reply' }, 'auto-reply'],
    [{ 'Auto-Submitted': 'auto-generated' }, 'bulk'],
    [{ Precedence: 'bulk' }, 'bulk'],
    [{ 'X-Auto-Response-Suppress': 'All' }, 'bulk'],
    [{ 'Return-Path': '<>' }, 'bounce'],
    [{ From: 'MAILER-DAEMON@mx.example' }, 'bounce'],
    [{ 'Auto-Submitted': 'no' }, 'no'],
    [{}, 'no'],
  ])('%o is %s', async (headers, automatic) => {
    expect((await readingOf(mail('hello', headers))).mail?.automatic).toBe(automatic);
  });

  it('knows a bounce by its report', async () => {
    const { mail: head, parts } = await readingOf(await fixture('mail/22-bounce.eml'));
    expect(head).toMatchObject({ automatic: 'bounce', forwarded: false });
    expect(parts.map(({ type }) => type)).toEqual(['text/plain', 'message/rfc822']);
  });
});

describe('attachments', () => {
  it('reads each by its bytes, under a cleaned name, with its hash', async () => {
    const { parts, fields } = await readingOf(
      mailWith('See attached.', [{ name: '../../etc/form\u0001.pdf', content: docx }]),
    );
    expect(parts).toEqual([
      {
        path: '1',
        name: 'form.pdf',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes: docx.length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        outcome: 'read',
      },
    ]);
    expect(fields.map(({ value, place }) => [value, place.part])).toEqual([['Amina Testchild', '1']]);
  });

  it('ignores small pictures inside the body, and leaves other pictures to a person', async () => {
    const png = (length: number) => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(length)]);
    const parts: Attached[] = [
      { name: 'logo.png', type: 'image/png', content: png(500), inline: 'a' },
      { name: 'form.png', type: 'image/png', content: png(20_000), inline: 'b' },
      { name: 'photo.png', type: 'image/png', content: png(500) },
    ];
    expect(await accounts(mailWith('Hello', parts))).toEqual([
      ['1', 'logo.png', 'ignored', 'small-embedded-picture'],
      ['2', 'form.png', 'unread', 'picture'],
      ['3', 'photo.png', 'unread', 'picture'],
    ]);
  });

  it('puts a Word form’s answers before the body’s', async () => {
    const { fields } = await readingOf(mailWith('Name: From The Body', [{ name: 'form.docx', content: docx }]));
    expect(fields.map(({ value }) => value)).toEqual(['Amina Testchild', 'From The Body']);
  });

  it('reads an attached mail, its attachments too, and calls the outer one a forward', async () => {
    const inner = mailWith('DOB: 12/05/2016', [{ name: 'form.docx', content: docx }], { Subject: 'Inner' });
    const read = await readingOf(mailWith('FYI', [{ name: 'inner.eml', type: 'message/rfc822', content: inner }]));
    expect(read.parts.map(({ path, outcome }) => [path, outcome])).toEqual([
      ['1', 'read'],
      ['1.1', 'read'],
    ]);
    expect(read.fields.map(({ value, place }) => [value, place.part])).toEqual([
      ['Amina Testchild', '1.1'],
      ['12/05/2016', '1'],
    ]);
    expect(read.mail).toMatchObject({ subject: 'Referral', forwarded: true });
  });

  it('lists what is over the limit instead of opening it', async () => {
    const many = Array.from({ length: LIMITS.attachments + 2 }, (_, index) => ({
      name: `${index}.txt`,
      content: `Name: Child ${index}`,
    }));
    const found = await accounts(mailWith('See attached.', many));
    expect(found).toHaveLength(LIMITS.attachments + 2);
    expect(found.slice(LIMITS.attachments).map(([, , outcome, because]) => [outcome, because])).toEqual([
      ['unread', 'too-many-parts'],
      ['unread', 'too-many-parts'],
    ]);
  });

  it('keeps reading past a part that is broken or locked', async () => {
    const found = await accounts(
      mailWith('Hello', [
        { name: 'cut.docx', content: docx.subarray(0, 80) },
        { name: 'xml.docx', content: madeDocx('</w:body>') },
        { name: 'empty.docx', content: '' },
        { name: 'form.docx', content: docx },
      ]),
    );
    expect(found.map(([, , outcome, because]) => [outcome, because])).toEqual([
      ['unread', 'damaged'],
      ['unread', 'damaged'],
      ['unread', 'empty'],
      ['read', undefined],
    ]);
  });
});

describe('Outlook', () => {
  it('reads a saved mail like one that came, attachments too', async () => {
    const msg = madeMsg('FW: Referral', 'jane@school.example', 'Name: Jo Sample\r\n', { 'form.docx': docx });
    const read = await readingOf(msg);
    expect(read.mail).toMatchObject({
      subject: 'FW: Referral',
      from: { name: 'Jane Sample', address: 'jane@school.example' },
      forwarded: true,
    });
    expect(read.fields.map(({ value }) => value)).toEqual(['Amina Testchild', 'Jo Sample']);
    expect(read.parts.map(({ name, outcome }) => [name, outcome])).toEqual([['form.docx', 'read']]);
  });

  it('leaves a mail with rich text alone to a person', async () => {
    const msg = compound({
      '__properties_version1.0': new Uint8Array(32),
      '__substg1.0_0037001F': new Uint8Array(Buffer.from('Referral', 'utf16le')),
      '__substg1.0_10090102': new Uint8Array(64),
    });
    const read = await readingOf(msg);
    expect(read).toMatchObject({
      outcome: { status: 'unread', because: 'unknown-type' },
      mail: { subject: 'Referral' },
    });
    expect(read.doubts.map(({ code }) => code)).toEqual(['rich-text-body']);
  });

  it('opens winmail.dat', async () => {
    const read = await readingOf(
      mailWith('', [{ name: 'winmail.dat', type: 'application/ms-tnef', content: winmail('form.docx', docx) }]),
    );
    expect(read.parts.map(({ path, name, outcome }) => [path, name, outcome])).toEqual([
      ['1', 'winmail.dat', 'read'],
      ['1.1', 'form.docx', 'read'],
    ]);
    expect(read.doubts).toEqual([]);
  });

  it('leaves a winmail.dat without attachments to a person', async () => {
    expect((await readingOf(winmail('', new Uint8Array()).subarray(0, 8))).outcome).toMatchObject({
      status: 'unread',
    });
  });
});

/** A winmail.dat with one attachment. */
function winmail(name: string, content: Uint8Array): Uint8Array {
  const attribute = (id: number, bytes: Uint8Array) => {
    const head = Buffer.alloc(9);
    head.writeUInt8(2, 0);
    head.writeUInt16LE(id, 1);
    head.writeUInt32LE(bytes.length, 5);
    return Buffer.concat([head, bytes, Buffer.alloc(2)]);
  };
  const start = Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0]);
  return new Uint8Array(
    Buffer.concat([
      start,
      attribute(0x9002, Buffer.alloc(14)),
      attribute(0x8010, Buffer.from(`${name}\0`)),
      attribute(0x800f, content),
    ]),
  );
}
