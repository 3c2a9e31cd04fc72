/** Templates are read as CloudFormation reads them; what the host cannot honour stops it with the name of the culprit. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startStack } from '../../../infra/local/stack.ts';
import { loadTemplate } from '../../../infra/local/template/template.ts';
import { makeFixture } from './fixtures/fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'front-door-template-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const load = (stacks: Record<string, object>) => {
  const artifacts = Object.fromEntries(
    Object.keys(stacks).map((name) => [
      name,
      { type: 'aws:cloudformation:stack', properties: { templateFile: `${name}.template.json` } },
    ]),
  );
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ artifacts }));
  for (const [name, template] of Object.entries(stacks))
    writeFileSync(join(folder, `${name}.template.json`), JSON.stringify(template));
  return loadTemplate(folder, {
    apiUrl: 'http://127.0.0.1:1',
    queueUrl: (name) => `http://127.0.0.1:2/000000000000/${name}`,
  });
};
const dashboard = (DashboardBody: unknown) => ({
  Board: { Type: 'AWS::CloudWatch::Dashboard', Properties: { DashboardBody } },
});
const body = (value: unknown, more: object = {}) =>
  load({
    one: { ...more, Resources: { ...dashboard(value), Queue: { Type: 'AWS::SQS::Queue', Properties: {} } } },
  }).ofType('AWS::CloudWatch::Dashboard')[0]?.properties.DashboardBody;

describe('a reference', () => {
  it.each<[string, unknown, unknown]>([
    ['Ref of a queue is its URL', { Ref: 'Queue' }, 'http://127.0.0.1:2/000000000000/one-Queue'],
    ['GetAtt', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:aws:sqs:eu-west-2:000000000000:one-Queue'],
    ['Join', { 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }]] }, 'a-eu-west-2'],
    ['Sub', { 'Fn::Sub': `$\{AWS::AccountId}/$\{Queue.QueueName}/$\{!Kept}` }, '000000000000/one-Queue/$' + '{Kept}'],
    ['Sub with values', { 'Fn::Sub': [`$\{x}y`, { x: { Ref: 'AWS::Partition' } }] }, 'awsy'],
    ['Select and Split', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
    ['FindInMap', { 'Fn::FindInMap': ['M', 'k', 'v'] }, 'found'],
    ['If', { 'Fn::If': ['Yes', 'yes', 'no'] }, 'yes'],
    ['NoValue in a list', [1, { Ref: 'AWS::NoValue' }], [1]],
    ['a parameter’s default', { Ref: 'Parameter' }, '/cdk'],
  ])('%s', (_, value, resolved) => {
    const more = {
      Mappings: { M: { k: { v: 'found' } } },
      Conditions: { Yes: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] }] } },
      Parameters: { Parameter: { Type: 'String', Default: '/cdk' } },
    };
    expect(body(value, more)).toEqual(resolved);
  });

  it('to another stack is taken from its export', () => {
    const records = {
      Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties: {} } },
      Outputs: { Export: { Value: { 'Fn::GetAtt': ['Table', 'Arn'] }, Export: { Name: 'records:Table' } } },
    };
    const template = load({ intake: { Resources: dashboard({ 'Fn::ImportValue': 'records:Table' }) }, records });
    expect(template.ofType('AWS::CloudWatch::Dashboard')[0]?.properties.DashboardBody).toBe(
      'arn:aws:dynamodb:eu-west-2:000000000000:table/records-Table',
    );
  });
});

describe('what the host cannot honour', () => {
  it.each<[string, unknown, RegExp]>([
    ['an unknown function', { 'Fn::Transform': {} }, /one: the local stack does not know Fn::Transform/],
    ['a missing resource', { Ref: 'Missing' }, /one refers to Missing/],
    ['an unknown attribute', { 'Fn::GetAtt': ['Queue', 'Colour'] }, /attribute Colour of AWS::SQS::Queue/],
    ['a missing export', { 'Fn::ImportValue': 'nowhere' }, /No stack exports nowhere/],
  ])('stops the run: %s', (_, value, message) => {
    expect(() => body(value)).toThrow(message);
  });

  it('stops the run: a type that is neither hosted nor inert', () => {
    expect(() => load({ one: { Resources: { Flow: { Type: 'AWS::StepFunctions::StateMachine' } } } })).toThrow(
      /does not know the resource type AWS::StepFunctions::StateMachine \(one\.Flow\)/,
    );
  });
});

describe('a forgotten grant', () => {
  it('stops the start by name, and leaves the folder free for the next', async () => {
    const fixture = await makeFixture();
    const cdkOut = join(folder, 'cdk.out');
    cpSync(fixture.cdkOut, cdkOut, { recursive: true });
    const file = join(cdkOut, 'fixture-intake.template.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replaceAll('"sqs:ReceiveMessage"', '"sqs:ListQueues"'));
    const settings = { cdkOut, stateDir: await fixture.newFolder('state'), schedules: false };
    await expect(startStack(settings)).rejects.toThrow(/Worker.* does not allow sqs:ReceiveMessage on .*Work/);
    writeFileSync(file, whole);
    const stack = await startStack(settings);
    expect(stack.gateReport().denied).toEqual([]);
    await stack.stop();
    await fixture.remove();
  });
});
