/** Lands every mail that one message of the mail queue names; what was no mail is said, and nothing comes of it. */
import { type LandMailNeeds, landMail } from './land-mail.ts';
import { type Noticed, noticedIn } from './mail-notice.ts';

/** Gives what the message spoke of. Throws trouble when a mail could not be landed, or when the message is no notice at all. */
export function landNoticed(needs: LandMailNeeds) {
  const land = landMail(needs);
  return async (body: string): Promise<Noticed['of'][]> => {
    const all = noticedIn(body);
    for (const noticed of all) if (noticed.of === 'mail') await land(noticed.mail);
    return all.map(({ of }) => of);
  };
}
