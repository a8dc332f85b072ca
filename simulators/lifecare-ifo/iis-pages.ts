/** Pages that are no answers of the API: those of the web server in front of it, and of a gateway in front of that. */
import type { ErrorCode } from '../../contracts/generated/lifecare-ifo/index.ts';
import { escaped } from './reply.ts';

/** A status of IIS with its name (Microsoft's list of HTTP status codes in IIS). */
interface SubStatus {
  readonly status: string;
  readonly name: string;
  readonly says: string;
}

const certificatePages: Partial<Readonly<Record<ErrorCode, SubStatus>>> = {
  'SIM-CERTIFICATE-MISSING': {
    status: '403.7',
    name: 'Client certificate required',
    says: 'Nothing is shown here to callers without a client certificate.',
  },
  'SIM-CERTIFICATE-FOREIGN': {
    status: '403.16',
    name: 'Client certificate is untrusted or invalid',
    says: 'The server does not trust the issuer of the client certificate, or cannot read it.',
  },
  'SIM-CERTIFICATE-EXPIRED': {
    status: '403.17',
    name: 'Client certificate has expired or is not yet valid',
    says: 'Today lies outside the dates of the client certificate.',
  },
  'SIM-CERTIFICATE-REVOKED': {
    status: '403.13',
    name: 'Client certificate revoked',
    says: 'The issuer of the client certificate has taken it back.',
  },
  'SIM-CERTIFICATE-NOT-ALLOWED': {
    status: '403.12',
    name: 'Mapper denied access',
    says: 'No account belongs to the client certificate.',
  },
};

/** A page of HTML with a heading and one sentence. */
export function page(title: string, says: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(says)}</p></main></body>
</html>
`;
}

/** The page that stands for a certificate that does not do; undefined for all other codes. */
export function certificatePage(code: string): string | undefined {
  const found = certificatePages[code as ErrorCode];
  return found && page(`${found.status} - Forbidden: ${found.name}.`, found.says);
}

/** What a gateway says that cannot reach the host (`lifecare.error.gateway`). */
export const gatewayPage = page('502 Bad Gateway', 'The gateway got no answer that it could use.');
