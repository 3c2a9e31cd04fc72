/** What a newcomer copies from the screen: where everything is, who may sign in, and one line for each way in. */
import type { Stack } from '../../infra/local/stack.ts';
import { consumerEnvironment } from './consumer.ts';
import { INBOX } from './send-sample.ts';

export function addresses(stack: Stack): string[] {
  const { apiUrl, signInUrl, mailPageUrl, smtpPort } = stack;
  const consumer = Object.entries(consumerEnvironment(stack)).map(([name, value]) => `${name}=${value}`);
  const token = (client: string, scope: string) =>
    `curl -s -u ${client}:local-${client} -d grant_type=client_credentials -d 'scope=${scope}' ${signInUrl}/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/'`;
  return [
    `API        ${apiUrl}            mail we sent   ${mailPageUrl}`,
    `sign-in    ${signInUrl}            mail to us     127.0.0.1:${smtpPort} (${INBOX})`,
    '',
    '# a token for a partner, and one for the screening team',
    `SEND=$(${token('partner-school', 'frontdoor/send')})`,
    `SCREEN=$(${token('screening-consumer', 'frontdoor/screen frontdoor/authorise')})`,
    '',
    '# an e-form, a filled PDF form, a mail',
    `curl -s ${apiUrl}/referrals -H "authorization: Bearer $SEND" -H 'content-type: application/json' --data-binary @test/samples/02-no-surname.json`,
    `curl -s ${apiUrl}/referrals -H "authorization: Bearer $SEND" -H 'content-type: application/pdf' --data-binary @test/samples/14-ssr.pdf`,
    `curl -s smtp://127.0.0.1:${smtpPort} --mail-from teacher@school.example --mail-rcpt ${INBOX} -T test/samples/08-labelled-text.eml`,
    '',
    '# what waits, next due first; one referral, its history, its original',
    `curl -s ${apiUrl}/worklist -H "authorization: Bearer $SCREEN"`,
    `curl -s ${apiUrl}/referrals/FD-XXXX-XXXX-X -H "authorization: Bearer $SCREEN"          # also …/history and …/originals/1`,
    '',
    '# the figures, as a program reads them; the page that a manager reads, kept as a file',
    `curl -s '${apiUrl}/measures?over=week&by=channel' -H "authorization: Bearer $SCREEN"`,
    `FRONT_DOOR_TOKEN=$SCREEN npm run --silent measures -- --api ${apiUrl} --over week`,
    '',
    '# the reference screening consumer (acknowledges and decides everything that a machine may)',
    `${consumer.join(' ')} node_modules/.bin/node consumer/start.ts`,
  ];
}
