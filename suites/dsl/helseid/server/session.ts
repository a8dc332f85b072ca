/** A client of HelseID at work in a check of the server. */
import { IssuerSession } from '../session.ts';
import type { ServerTrial } from '../../server.ts';
import type { Cast } from './cast.ts';

export type Trial = ServerTrial<Cast>;

export class Session extends IssuerSession<Cast> {}
