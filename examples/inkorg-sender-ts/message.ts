/** A message as the care system knows it, and as the contract AddMessageToPatientPortalInbox wants it. */
import { XMLBuilder } from 'fast-xml-parser';

export interface Message {
  /** personnummer or samordningsnummer, twelve characters. */
  readonly person: string;
  readonly unit: {
    /** HSA-id. */
    readonly id: string;
    readonly name: string;
    readonly address?: string;
    readonly postalCode?: string;
    readonly postalCity?: string;
    readonly telephone?: string;
  };
  readonly heading?: string;
  readonly text?: string;
  /** Instead of text: becomes DocBook. */
  readonly sections?: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly threadId?: string;
  readonly notify?: boolean;
  readonly ssoLink?: {
    readonly systemId: string;
    readonly text: string;
    /** The portal puts its own address before it: never a whole URL. */
    readonly queryString?: string;
    readonly type: 'CurrentTarget' | 'NewTarget' | 'Embedded' | 'Widget';
  };
  /** HSA-id of the party that this system acts for. */
  readonly onBehalfOf?: string;
}

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true });

/** XML of plain values: a key is an element, `@key` an attribute, undefined is left out. Escapes what must be. */
export function xml(value: object): string {
  return builder.build(value);
}

/** The formatting that 1177 shows. It travels as text, so it is escaped once more in the message. */
function docbook({ heading, sections = [] }: Message): string {
  const info = heading && { title: heading };
  const section = sections.map(({ title, paragraphs }) => ({ info: { title }, para: paragraphs }));
  return xml({ article: { info: info || undefined, section } });
}

/** The children of the request, in the order of the schema; what stands inside `message` has the namespace of the core types. */
export function contentOf(message: Message, sourceSystem: string): object {
  const { person, unit, heading, text, sections, threadId, notify, ssoLink } = message;
  return {
    'm:subjectOfCareId': person,
    'm:message': {
      'core:organisationUnit': {
        'core:unitId': unit.id,
        'core:unitName': unit.name,
        'core:unitAddress': unit.address,
        'core:unitPostalCode': unit.postalCode,
        'core:unitPostalCity': unit.postalCity,
        'core:unitTelephone': unit.telephone,
      },
      'core:messageThreadId': threadId,
      'core:messageDescription': heading,
      'core:messageText': sections ? docbook(message) : text,
      'core:ssoLink': ssoLink && {
        'core:systemId': ssoLink.systemId,
        'core:text': ssoLink.text,
        'core:queryString': ssoLink.queryString,
        'core:type': ssoLink.type,
      },
    },
    'm:notify': notify,
    // 1177 wants it in every message, though the schema calls it optional.
    'm:sourceSystem': sourceSystem,
  };
}
