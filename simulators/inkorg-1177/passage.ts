/** A call on its way through the platform to the portal: who sent it, where it goes, and what its body turned out to be. */
import type { Profile } from '../../contracts/generated/inkorg-1177/index.ts';
import { inkorg } from '../../fixtures/inkorg.ts';
import type { Call } from '../kernel/call.ts';
import { plain, type Complaint, type XmlNode } from '../kernel/codecs/xml.ts';
import { urlOf, type Peer, type SimRequest } from '../kernel/http.ts';
import { interactionOf, type Interaction } from './contracts.ts';
import { readEnvelope, type Envelope, type Unread } from './envelope.ts';
import { isBeyondLoad } from './load.ts';
import { schemaFor } from './schemas.ts';
import type { Environment } from './state.ts';

const mounts: Readonly<Record<Environment, string>> = { production: '/inkorg', qa: '/inkorg/qa' };

/** Environment and path below its mount. */
export interface Place {
  readonly environment: Environment;
  readonly path: string;
}

/** `/inkorg/qa/vp/…` is QA, every other path production. */
export function placeOf({ path }: Pick<SimRequest, 'path'>): Place {
  const environment = path === mounts.qa || path.startsWith(`${mounts.qa}/`) ? 'qa' : 'production';
  return { environment, path: path.slice(mounts[environment].length) };
}

/** The absolute address of a place, as this client reaches it. */
export function addressOfPlace(request: SimRequest, { environment, path }: Place): string {
  return urlOf(request, mounts[environment]) + path;
}

/** Where the platform would reach the portal; told in the details of faults, reached by nobody. */
export const producerAddress = 'https://portal.1177.example/patientportal';

/** The sender that a certificate names (`inkorg.route.sender`): a value such as `#130F5345…` is the hexadecimal form of a string. */
export function senderOf({ serialNumber, problem }: Peer): string | undefined {
  if (problem !== undefined || !serialNumber) return undefined;
  const hex = /^#[0-9a-f]{4}((?:[0-9a-f]{2})+)$/i.exec(serialNumber)?.[1];
  return hex === undefined ? serialNumber : Buffer.from(hex, 'hex').toString('utf8');
}

export class Passage {
  readonly call: Call<any>;
  readonly place: Place;
  readonly profile: Profile;
  /** True on the plain port, where no certificate can come. */
  readonly plain: boolean;
  /** HSA-id. */
  readonly sender: string | undefined;
  readonly beyondLoad: boolean;
  #read: Envelope | Unread | undefined;
  #body: XmlNode | undefined;
  #complaints: readonly Complaint[] | undefined;

  constructor(call: Call<any>, place: Place) {
    const { peer, tls } = call.request;
    this.call = call;
    this.place = place;
    this.profile = call.world.profile(call.system.id) as unknown as Profile;
    this.plain = !tls && !peer;
    const standIn = this.plain && this.profile.plainHttp === 'dev' ? inkorg.consumer : undefined;
    this.sender = peer ? senderOf(peer) : standIn;
    this.beyondLoad = isBeyondLoad(call.world, this.sender, place.environment);
  }

  /** The request, read when the first rule asks for it. */
  get read(): Envelope | Unread {
    return (this.#read ??= readEnvelope(this.call.request.body, this.call.header('content-type')));
  }

  get unread(): Unread | undefined {
    return 'row' in this.read ? this.read : undefined;
  }

  /** To be asked for only after `unread`. */
  get envelope(): Envelope {
    return this.read as Envelope;
  }

  get first(): Envelope['first'] {
    return this.envelope.first;
  }

  /** Responder namespace of the call: that of the body's first element. */
  get namespace(): string {
    return this.unread ? '' : this.first.namespace;
  }

  /** As it came; undefined when the header has none. */
  get address(): string | undefined {
    if (this.unread) return undefined;
    return this.envelope.addresses[0] ?? this.envelope.to;
  }

  get isPortal(): boolean {
    return this.address?.toUpperCase() === this.profile.logicalAddress.toUpperCase();
  }

  get isOther(): boolean {
    return this.address?.toUpperCase() === inkorg.otherAddress.toUpperCase();
  }

  get interaction(): Interaction | undefined {
    return this.unread ? undefined : interactionOf(this.namespace, this.profile.version);
  }

  /** Why the schemas cannot be used, in one line; undefined when they can. */
  get missingResource(): string | undefined {
    try {
      schemaFor(this.interaction!, this.profile);
      return undefined;
    } catch (error) {
      if (error instanceof RangeError) return error.message;
      throw error;
    }
  }

  /** Judges and reads the body, after which libxml2's document is needed no more. */
  handOver(): void {
    const [first] = this.envelope.body;
    const extra: Complaint[] = this.envelope.body.slice(1).map(({ name, namespaceUri, line }) => ({
      message: `Element '{${namespaceUri}}${name}': This element is not expected.`,
      line,
      column: 0,
    }));
    this.#complaints = [...schemaFor(this.interaction!, this.profile).judge(first!), ...extra];
    this.#body = plain(first!);
  }

  /** The body as the portal reads it. */
  get body(): XmlNode {
    return this.#body!;
  }

  /** What the schema holds against the body. */
  get complaints(): readonly Complaint[] {
    return this.#complaints ?? [];
  }

  dispose(): void {
    if (this.#read && 'dispose' in this.#read) this.#read.dispose();
  }
}
