/** The mail service's receipt rules as the templates state them: for whom mail is taken, and where it is put. */
import * as z from 'zod';
import type { BucketStore } from '../buckets/bucket-store.ts';
import { propertiesOf, type Template } from '../template/template.ts';

const RuleProperties = z.object({
  Rule: z.looseObject({
    Enabled: z.boolean().default(true),
    Recipients: z.array(z.string()).default([]),
    Actions: z.array(
      z.strictObject(
        {
          S3Action: z
            .strictObject(
              { BucketName: z.string(), ObjectKeyPrefix: z.string().default('') },
              { error: 'the local mail service puts mail into a bucket and tells no topic of it' },
            )
            .optional(),
          StopAction: z.looseObject({}).optional(),
        },
        { error: 'the local mail service knows the actions S3 and Stop only' },
      ),
    ),
  }),
});

export type ReceiptRule = {
  readonly recipients: readonly string[];
  readonly bucket: string;
  readonly prefix: string;
};

export function receiptRulesOf(template: Template, buckets: BucketStore): ReceiptRule[] {
  return template.ofType('AWS::SES::ReceiptRule').flatMap((resource): ReceiptRule[] => {
    const { Rule } = propertiesOf(resource, RuleProperties);
    if (!Rule.Enabled) return [];
    const store = Rule.Actions.find(({ S3Action }) => S3Action !== undefined)?.S3Action;
    if (store === undefined)
      throw new Error(`${resource.logicalId}: a receipt rule without an S3 action keeps nothing.`);
    if (buckets.settings(store.BucketName)?.defaultLock !== undefined) {
      throw new Error(
        `${resource.logicalId}: the mail service cannot write to a bucket with a default retention (${store.BucketName}).`,
      );
    }
    return [
      {
        recipients: Rule.Recipients.map((name) => name.toLowerCase()),
        bucket: store.BucketName,
        prefix: store.ObjectKeyPrefix,
      },
    ];
  });
}

/** Whether a rule takes mail for `address`: its recipients are addresses, domains, or `.domains` with all below; none means any. */
export function takes(rule: ReceiptRule, address: string): boolean {
  const wanted = address.toLowerCase();
  const [, domain = ''] = wanted.split('@');
  return (
    rule.recipients.length === 0 ||
    rule.recipients.some(
      (name) => name === wanted || name === domain || (name.startsWith('.') && domain.endsWith(name)),
    )
  );
}
