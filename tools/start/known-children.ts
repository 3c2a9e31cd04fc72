/** A fictional list of children known to the council's case system, for the stack on this machine: what a council would load from its own (P26). */
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CASE_LIST_KEY } from '../../functions/ports/case-system.ts';
import type { Stack } from '../../infra/local/stack.ts';
import { instant } from '../../schemas/primitives.ts';
import { type KnownChild, knownList } from '../../schemas/screening-sheet.ts';

/** In the teams that the shipped councils have; nobody here exists. */
const KNOWN_CHILDREN: readonly KnownChild[] = [
  {
    caseId: 'CASE-100417',
    name: 'Sofia Offiah',
    dateOfBirth: '2016-02-11',
    nhsNumber: '9990000026',
    status: 'open',
    allocatedWorker: 'Priya Raman',
    manager: 'Helen Marsh',
    team: 'safeguarding-and-specialist',
    childProtectionPlan: 'yes',
    lookedAfter: 'no',
  },
  {
    caseId: 'CASE-100983',
    name: 'Kit Brackenridge',
    aliases: ['Kit Adeyemi'],
    dateOfBirth: '2012-09-30',
    status: 'closed',
    childProtectionPlan: 'no',
    lookedAfter: 'no',
  },
  {
    caseId: 'CASE-101266',
    name: 'Casimir Dunmore-Achebe',
    dateOfBirth: '2013-04-30',
    status: 'open',
    manager: 'Helen Marsh',
    team: 'social-work',
    childProtectionPlan: 'no',
    lookedAfter: 'yes',
  },
];

/** Puts the list where `ports/case-system` finds it, as taken at that moment. */
export async function loadKnownChildren(stack: Stack): Promise<void> {
  const s3 = new S3Client({
    region: 'eu-west-2',
    credentials: { accessKeyId: 'admin', secretAccessKey: 'admin' },
    endpoint: stack.endpoints.s3,
    forcePathStyle: true,
  });
  const takenAt = instant.parse(new Date(stack.clock.now()).toISOString());
  const list = knownList.parse({ takenAt, children: KNOWN_CHILDREN });
  await s3.send(
    new PutObjectCommand({
      Bucket: stack.physicalName('AWS::S3::Bucket', 'Readings'),
      Key: CASE_LIST_KEY,
      Body: JSON.stringify(list),
      ContentType: 'application/json',
    }),
  );
  s3.destroy();
}
