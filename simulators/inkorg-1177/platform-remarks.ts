/** What the platform takes and a sender should know: headers, encodings, pace. */
import type { RequirementId } from '../../contracts/generated/inkorg-1177/index.ts';
import { disagreements } from '../kernel/codecs/xml-text.ts';
import type { Passage } from './passage.ts';
import type { Remark } from './remarks.ts';

const internal = /^x-vp-/;

const note = (row: RequirementId, got: string, todo: string): Remark => ({ row, got, todo });

function soapActionRemarks({ call, interaction }: Passage): Remark[] {
  const sent = call.header('soapaction');
  const wanted = interaction!.soapAction;
  if (sent === undefined) return [note('inkorg.client.soap-action', 'no SOAPAction', `send SOAPAction: "${wanted}"`)];
  const quoted = /^"(.*)"$/.exec(sent)?.[1];
  const bare = quoted ?? sent;
  return [
    ...(quoted === undefined
      ? [
          note(
            'inkorg.client.soap-action-quoted',
            `SOAPAction ${sent}, without quotes`,
            `send "${bare}" in double quotes`,
          ),
        ]
      : []),
    ...(bare === wanted ? [] : [note('inkorg.client.soap-action', `SOAPAction ${sent}`, `send "${wanted}"`)]),
  ];
}

function headerRemarks({ call }: Passage): Remark[] {
  const own = Object.keys(call.request.headers).find((name) => internal.test(name));
  const type = call.header('content-type') ?? 'none';
  return [
    ...(own === undefined
      ? []
      : [note('inkorg.client.no-platform-headers', `the header ${own}`, 'leave it out: it is ignored from outside')]),
    ...(/^\s*text\/xml\s*(;|$)/i.test(type)
      ? []
      : [note('inkorg.client.content-type', `Content-Type ${type}`, 'send text/xml; charset=utf-8')]),
    ...(call.header('x-rivta-original-serviceconsumer-hsaid') === undefined
      ? []
      : [
          note(
            'inkorg.client.no-original-consumer',
            'x-rivta-original-serviceconsumer-hsaid',
            'leave it to the platform',
          ),
        ]),
  ];
}

function messageRemarks({ envelope, beyondLoad }: Passage): Remark[] {
  const { encoding, addresses } = envelope;
  return [
    ...disagreements(encoding).map((got) =>
      note(
        'inkorg.client.encoding',
        `${got}, though the bytes are ${encoding.used}`,
        'let header, declaration and bytes agree',
      ),
    ),
    ...(addresses.length > 1
      ? [
          note(
            'inkorg.client.logical-address',
            `${addresses.length} LogicalAddress elements`,
            'send one; the first counts',
          ),
        ]
      : []),
    ...(beyondLoad
      ? [
          note(
            'inkorg.sla.load',
            'more than one call a second, or 1,000 messages without a pause',
            'space the calls out',
          ),
        ]
      : []),
  ];
}

function versionRemarks({ interaction, profile }: Passage): Remark[] {
  if (!interaction!.derived || profile.version === '2.0-official') return [];
  const todo = 'name the folder of the official schemas in the profile key version2Schemas';
  return [note('inkorg.v2.not-authoritative', 'version 2.0, judged by schemas that are not official', todo)];
}

/** Remarks on a call that the platform hands to the portal. */
export function platformRemarks(passage: Passage): Remark[] {
  return [
    ...soapActionRemarks(passage),
    ...headerRemarks(passage),
    ...messageRemarks(passage),
    ...versionRemarks(passage),
  ];
}
