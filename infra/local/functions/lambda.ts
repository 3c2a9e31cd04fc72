/** What the templates say of one function: its code, handler, memory, time limit and environment. */
import * as z from 'zod';
import { propertiesOf, type Resource, type Template } from '../template/template.ts';

const FunctionProperties = z.object({
  Code: z.object({ S3Key: z.string().optional(), ZipFile: z.string().optional() }),
  Handler: z.string(),
  Runtime: z.string(),
  MemorySize: z.number().default(128),
  Timeout: z.number().default(3),
  ReservedConcurrentExecutions: z.number().optional(),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).optional(),
  Layers: z.array(z.unknown()).max(0, 'the local stack hosts no layers').optional(),
});

export type Lambda = {
  readonly name: string;
  readonly arn: string;
  readonly logicalId: string;
  readonly codeFolder: string;
  readonly handler: string;
  readonly memoryMb: number;
  readonly timeoutMs: number;
  readonly concurrency: number;
  readonly environment: Readonly<Record<string, string>>;
};

/** At most so many environments of one function: enough to meet races, few enough for a laptop. */
const MOST_ENVIRONMENTS = 2;

export function lambdasOf(template: Template): Lambda[] {
  return template
    .ofType('AWS::Lambda::Function')
    .filter(({ logicalId }) => !isDeploymentHelper(logicalId))
    .map((resource) => lambdaOf(template, resource));
}

function lambdaOf(template: Template, resource: Resource): Lambda {
  const properties = propertiesOf(resource, FunctionProperties);
  if (!properties.Runtime.startsWith('nodejs')) {
    throw new Error(
      `${resource.logicalId} wants the runtime ${properties.Runtime}; the local stack runs Node functions only.`,
    );
  }
  return {
    name: resource.name,
    arn: resource.arn,
    logicalId: resource.logicalId,
    codeFolder: template.asset((properties.Code.S3Key ?? '').replace(/\.zip$/, '')),
    handler: properties.Handler,
    memoryMb: properties.MemorySize,
    timeoutMs: 1000 * properties.Timeout,
    concurrency: Math.min(properties.ReservedConcurrentExecutions ?? MOST_ENVIRONMENTS, MOST_ENVIRONMENTS),
    environment: properties.Environment?.Variables ?? {},
  };
}

/** Functions that CDK adds for the deployment itself; CloudFormation calls them, nothing here does. */
function isDeploymentHelper(logicalId: string): boolean {
  return /^(CustomS3AutoDeleteObjects|BucketNotificationsHandler|LogRetention|CustomCDKBucketDeployment|AWS679f)/.test(
    logicalId,
  );
}
