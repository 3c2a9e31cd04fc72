/** KMS over the wire, as far as a function may use it: GenerateMac with a key of the templates. The secrets are made on this machine and stay in the state folder. */
import { createHmac, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { type Answer, type Call, header, jsonAnswer, type Service } from '../gate/call.ts';
import type { State } from '../state.ts';
import { keyArn } from '../template/keys.ts';
import type { Template } from '../template/template.ts';

const GenerateMac = z.looseObject({ KeyId: z.string(), MacAlgorithm: z.string(), Message: z.base64() });

/** The secret behind a key, the same for as long as the state folder is kept. */
export type MacSecrets = { of(keyArn: string): Buffer };

export function openMacSecrets({ database }: State): MacSecrets {
  database.exec('CREATE TABLE IF NOT EXISTS mac_secrets (key_arn TEXT PRIMARY KEY, secret BLOB NOT NULL) STRICT');
  const keep = database.prepare('INSERT OR IGNORE INTO mac_secrets (key_arn, secret) VALUES (?, ?)');
  const find = database.prepare('SELECT secret FROM mac_secrets WHERE key_arn = ?');
  const row = z.object({ secret: z.instanceof(Uint8Array) });
  return {
    of: (arn) => {
      keep.run(arn, randomBytes(32));
      return Buffer.from(row.parse(find.get(arn)).secret);
    },
  };
}

export function macService(template: Template, secrets: MacSecrets): Service {
  const hmacKeys = template.ofType('AWS::KMS::Key').filter(({ properties }) => properties.KeySpec === 'HMAC_256');
  const asked = (call: Call) => {
    if (header(call, 'x-amz-target') !== 'TrentService.GenerateMac') return undefined;
    const request = GenerateMac.parse(JSON.parse(call.body.toString('utf8')));
    return { request, arn: keyArn(template, request.KeyId) ?? request.KeyId };
  };
  return {
    name: 'kms',
    demands: (call) => {
      const one = asked(call);
      return one === undefined ? [] : [{ action: 'kms:GenerateMac', resource: one.arn }];
    },
    refuse: (message) => failure('AccessDeniedException', message),
    answer: (call) => {
      const one = asked(call);
      if (one === undefined) return failure('UnsupportedOperationException', 'The local KMS knows GenerateMac only.');
      if (!hmacKeys.some(({ arn }) => arn === one.arn))
        return failure('NotFoundException', `${one.arn} is no such key.`);
      if (one.request.MacAlgorithm !== 'HMAC_SHA_256') {
        return failure('InvalidKeyUsageException', 'The key makes HMAC_SHA_256 only.');
      }
      const message = Buffer.from(one.request.Message, 'base64');
      const Mac = createHmac('sha256', secrets.of(one.arn)).update(message).digest('base64');
      return jsonAnswer(200, { KeyId: one.arn, MacAlgorithm: 'HMAC_SHA_256', Mac }, JSON_1_1);
    },
  };
}

const JSON_1_1 = { 'content-type': 'application/x-amz-json-1.1' };

function failure(code: string, message: string): Answer {
  return jsonAnswer(400, { __type: code, message }, JSON_1_1);
}
