/** Says, for each type of resource, what it is called on this machine, and which types the local stack hosts or may pass over. */

export const REGION = 'eu-west-2';
export const ACCOUNT = '000000000000';

/** What a resource answers to: its physical name, its ARN, its `Ref`, and further attributes. */
export type Identity = {
  readonly name: string;
  readonly arn: string;
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** Addresses that only exist once the host listens. */
export type Addresses = { readonly queueUrl: (name: string) => string; readonly apiUrl: string };

type Kind = {
  /** The property that carries a name of the author's choosing. */
  readonly named?: string;
  readonly arn?: (name: string) => string;
  readonly ref?: 'arn' | 'name' | ((name: string, addresses: Addresses) => string);
  readonly attributes?: (name: string, addresses: Addresses) => Record<string, string>;
};

const regional =
  (service: string, path = '') =>
  (name: string) =>
    `arn:aws:${service}:${REGION}:${ACCOUNT}:${path}${name}`;
const global =
  (service: string, path = '') =>
  (name: string) =>
    `arn:aws:${service}::${ACCOUNT}:${path}${name}`;

const table: Kind = {
  named: 'TableName',
  arn: regional('dynamodb', 'table/'),
  attributes: (name) => ({ StreamArn: `${regional('dynamodb', 'table/')(name)}/stream/local`, TableId: name }),
};

/** The types the host makes real. */
const HOSTED: Readonly<Record<string, Kind>> = {
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::SQS::Queue': {
    named: 'QueueName',
    arn: regional('sqs'),
    ref: (name, { queueUrl }) => queueUrl(name),
    attributes: (name, { queueUrl }) => ({ QueueName: name, QueueUrl: queueUrl(name) }),
  },
  'AWS::SNS::Topic': {
    named: 'TopicName',
    arn: regional('sns'),
    ref: 'arn',
    attributes: (name) => ({ TopicName: name }),
  },
  'AWS::SNS::Subscription': {},
  'AWS::S3::Bucket': {
    named: 'BucketName',
    arn: (name) => `arn:aws:s3:::${name}`,
    attributes: (name) => ({
      DomainName: `${name}.s3.amazonaws.com`,
      RegionalDomainName: `${name}.s3.${REGION}.amazonaws.com`,
    }),
  },
  'AWS::Lambda::Function': { named: 'FunctionName', arn: regional('lambda', 'function:') },
  'AWS::Lambda::EventSourceMapping': {},
  'AWS::Scheduler::Schedule': { named: 'Name', arn: regional('scheduler', 'schedule/default/') },
  'AWS::ApiGatewayV2::Api': {
    arn: (name) => `arn:aws:apigateway:${REGION}::/apis/${name}`,
    attributes: (name, { apiUrl }) => ({ ApiId: name, ApiEndpoint: apiUrl }),
  },
  'AWS::ApiGatewayV2::Stage': { named: 'StageName' },
  'AWS::ApiGatewayV2::Route': {},
  'AWS::ApiGatewayV2::Integration': {},
  'AWS::ApiGatewayV2::Authorizer': {},
  'AWS::IAM::Role': { named: 'RoleName', arn: global('iam', 'role/'), attributes: (name) => ({ RoleId: name }) },
  'AWS::IAM::Policy': { named: 'PolicyName' },
  'AWS::IAM::ManagedPolicy': { named: 'ManagedPolicyName', arn: global('iam', 'policy/'), ref: 'arn' },
  'AWS::KMS::Key': { arn: regional('kms', 'key/'), attributes: (name) => ({ KeyId: name }) },
  'AWS::SES::ReceiptRule': {},
  'AWS::SES::ReceiptRuleSet': { named: 'RuleSetName' },
};

/** The types that change nothing a function can see: watching, keeping and permitting, all checked by template tests instead. */
const INERT: Readonly<Record<string, Kind>> = {
  'AWS::ApiGatewayV2::ApiMapping': {},
  'AWS::ApiGatewayV2::DomainName': {},
  'AWS::Backup::BackupPlan': {},
  'AWS::Backup::BackupSelection': {},
  'AWS::Backup::BackupVault': { named: 'BackupVaultName' },
  'AWS::CDK::Metadata': {},
  'AWS::CloudWatch::Alarm': { named: 'AlarmName', arn: regional('cloudwatch', 'alarm:') },
  'AWS::CloudWatch::CompositeAlarm': { named: 'AlarmName', arn: regional('cloudwatch', 'alarm:') },
  'AWS::CloudWatch::Dashboard': { named: 'DashboardName' },
  'AWS::GuardDuty::MalwareProtectionPlan': {},
  'AWS::KMS::Alias': { named: 'AliasName' },
  'AWS::Lambda::EventInvokeConfig': {},
  'AWS::Lambda::Permission': {},
  'AWS::Lambda::Version': {},
  'AWS::Logs::LogGroup': { named: 'LogGroupName', arn: (name) => `${regional('logs', 'log-group:')(name)}:*` },
  'AWS::Logs::MetricFilter': {},
  'AWS::Logs::ResourcePolicy': {},
  'AWS::S3::BucketPolicy': {},
  'AWS::SES::ConfigurationSet': { named: 'Name' },
  'AWS::SES::ConfigurationSetEventDestination': {},
  'AWS::SES::EmailIdentity': { named: 'EmailIdentity', arn: regional('ses', 'identity/') },
  'AWS::SNS::TopicPolicy': {},
  'AWS::SQS::QueuePolicy': {},
  'AWS::Scheduler::ScheduleGroup': { named: 'Name', arn: regional('scheduler', 'schedule-group/') },
  'Custom::LogRetention': {},
  'Custom::S3AutoDeleteObjects': {},
};

const INERT_ATTRIBUTES = new Set(['AWS::KMS::Alias', 'AWS::SES::EmailIdentity', 'AWS::ApiGatewayV2::DomainName']);

/** The property that names a resource of this type, if its author may choose. Throws for a type the local stack cannot host. */
export function namingProperty(type: string, where: string): string | undefined {
  return kindOf(type, where).named;
}

/** What a resource of `type` with the physical `name` answers to. */
export function identify(type: string, name: string, addresses: Addresses, where: string): Identity {
  const kind = kindOf(type, where);
  const arn = kind.arn?.(name) ?? `arn:aws:local:${REGION}:${ACCOUNT}:${type.replaceAll('::', '-')}/${name}`;
  const ref = typeof kind.ref === 'function' ? kind.ref(name, addresses) : kind.ref === 'arn' ? arn : name;
  return { name, arn, ref, attributes: { Arn: arn, ...kind.attributes?.(name, addresses) } };
}

/** Whether an attribute that the host does not know may be answered with a stand-in (nothing on this machine reads it). */
export function passesOverAttributes(type: string): boolean {
  return INERT_ATTRIBUTES.has(type);
}

/** A name as CloudFormation would make one up, within what the type allows. */
export function generatedName(type: string, stack: string, logicalId: string, fifo: boolean): string {
  const name = `${stack}-${logicalId}`;
  if (type === 'AWS::S3::Bucket') return name.toLowerCase().slice(0, 63);
  return fifo ? `${name.slice(0, 75)}.fifo` : name.slice(0, type === 'AWS::DynamoDB::Table' ? 255 : 80);
}

function kindOf(type: string, where: string): Kind {
  const kind = HOSTED[type] ?? INERT[type];
  if (kind === undefined) {
    throw new Error(
      `The local stack does not know the resource type ${type} (${where}). Host it, or put it on the short list of inert types in infra/local/template/identities.ts.`,
    );
  }
  return kind;
}
