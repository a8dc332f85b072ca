/** A client of HelseID at work in a check of the server. */
import { IssuerSession } from '../../dsl/helseid/session.ts';
import type { ServerTrial } from '../../dsl/server.ts';
import type { Cast } from './cast.ts';

export type Trial = ServerTrial<Cast>;

export class Session extends IssuerSession<Cast> {}
