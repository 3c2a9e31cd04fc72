/** Finds the customer key behind a resource's encryption setting. */
import type { Template } from './template.ts';

/** ARN of the customer key that `setting` names by ARN, id or alias; undefined for AWS's own keys, which need no grant. */
export function keyArn(template: Template, setting: string | undefined): string | undefined {
  if (setting === undefined || setting.includes('alias/aws/')) return undefined;
  const alias = template.ofType('AWS::KMS::Alias').find(({ name, arn }) => name === setting || arn === setting);
  const target = alias === undefined ? setting : String(alias.properties.TargetKeyId);
  return template.ofType('AWS::KMS::Key').find(({ name, arn }) => name === target || arn === target)?.arn ?? target;
}
