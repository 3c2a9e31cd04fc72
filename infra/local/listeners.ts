/** All the doors of the stack, opened on this machine only before anything stands behind them. */
import { createServer, type Server } from 'node:http';
import { HOST, listen } from './processes/ports.ts';

export type Ports = {
  /** Preferred ports; when one is taken the next free one is used, and 0 or nothing means any. */
  readonly api?: number | undefined;
  readonly mailPage?: number | undefined;
  readonly signIn?: number | undefined;
  readonly smtp?: number | undefined;
};
export type Door = { readonly server: Server; readonly url: string };
export type DoorName = 'api' | 'mailPage' | 'signIn' | 'dynamodb' | 'sqs' | 'sns' | 's3' | 'ses' | 'kms';
export type Doors = Readonly<Record<DoorName, Door>> & { readonly close: () => void };

export async function openDoors(ports: Ports): Promise<Doors> {
  const opened: Server[] = [];
  const open = async (preferred?: number): Promise<Door> => {
    const server = createServer();
    // Uploads of tens of megabytes and answers after half a minute are normal here.
    server.requestTimeout = 120_000;
    const port = await listen(server, preferred);
    opened.push(server);
    return { server, url: `http://${HOST}:${port}` };
  };
  return {
    api: await open(ports.api),
    mailPage: await open(ports.mailPage),
    signIn: await open(ports.signIn),
    dynamodb: await open(),
    sqs: await open(),
    sns: await open(),
    s3: await open(),
    ses: await open(),
    kms: await open(),
    close: () => {
      for (const server of opened) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
