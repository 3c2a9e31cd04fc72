/** A door that does nothing, with the same SDK clients as the real one: what any function of this kind costs to start. */
import { DynamoDBClient, TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import {
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

/** What the ports import beside the clients, held so that the bundler leaves it in. */
export const sdk = [
  TransactionCanceledException,
  TransactionConflictException,
  GetObjectCommand,
  PutObjectCommand,
  S3ServiceException,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
  getSignedUrl,
];

export const clients = [
  new S3Client({}),
  DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } }),
];

export const handler = async () => ({ statusCode: 202, body: '{}' });
