/** What the cases of the connection protocol have in common. */

/** Rows on the client by their points: `certificate`. */
export const of = (...points: readonly string[]) => points.map((point) => `lifecare.client.${point}`);

export const connected = {
  sv: 'Klienten har certifikat, domän och en nyckel för paketet.',
  nb: 'Klienten har sertifikat, domene og en nøkkel for pakken.',
  en: 'The client has certificate, domain and a key for the package.',
} as const;
