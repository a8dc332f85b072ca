/** DigitaltAktiv, wrong in what its two checks take and tell. */
import type { SimRequest } from '../../../../simulators/kernel/http.ts';
import type { ServerMutant } from '../../../dsl/server.ts';
import { bodyOf, otherwise, passes, refuses, tells } from './tell.ts';

const check = 'checkHelsenorgeAktiv';

/** Entries of the answer to one check, changed. */
const entries = (name: string, title: string, change: (entry: any, request: SimRequest) => object) =>
  tells(name, title, check, (body, request) => ({
    erAktivListe: Object.fromEntries(
      Object.entries(body.erAktivListe as object).map(([number, entry]) => [number, change(entry, request)]),
    ),
  }));

const listed = (request: SimRequest) => (bodyOf(request)?.fnrListe as unknown[] | undefined)?.length ?? 0;
const alone = ({ erDigitaltAktivSelv }: any) => erDigitaltAktivSelv === true;

export const checkMutants: readonly ServerMutant[] = [
  tells('check', 'the map is a list', check, ({ erAktivListe }) => ({ erAktivListe: Object.values(erAktivListe) })),
  passes('check-body', 'check.body', (request) => Array.isArray(bodyOf(request))),
  passes('check-list-length', 'check.list-length'),
  refuses('check-number-form', (request) => listed(request) === 2),
  passes('check-omraade', 'check.omraade', (request) => bodyOf(request).omraade === 'Sirkus'),
  passes('check-number-repeated', 'check.list-length'),
  otherwise('check-failure', 'check.failure', { status: 200, body: () => ({ erAktivListe: {} }) }),
  entries('check-at-once', 'a consent counts from tomorrow on', (entry) => ({ ...entry, erDigitaltAktivSelv: true })),
  entries('check-under-16', 'youth are active at Helsehjelp', (entry) => ({ ...entry, erDigitaltAktivSelv: true })),
  entries('check-youth', 'the area Ungdom begins at sixteen', (entry) => ({ ...entry, erDigitaltAktivSelv: false })),
  entries('check-via-others', 'whoever is active is so by others too', (entry) =>
    alone(entry) ? { ...entry, erDigitaltAktivViaAndre: true } : entry,
  ),
  entries('check-assigned-power', 'assigned power is not told', (entry) => ({ ...entry, tildeltFullmakt: false })),
  entries('check-representative', 'a parent can act for ever', (entry) => ({
    ...entry,
    erDigitaltAktivViaAndre: true,
  })),
  entries('check-deceased', 'the dead are active', (entry) => ({ ...entry, erDigitaltAktivSelv: true })),
  tells('area', 'nobody is active', 'checkDigitaltAktivOmraade', () => false),
  passes('area-body', 'area.body', (request) => Array.isArray(bodyOf(request))),
  passes('area-number-form', 'area.number-form', (request) => bodyOf(request).fnr === 'elleve'),
  tells('area-status', 'everybody is active', 'checkDigitaltAktivOmraade', () => true),
];
