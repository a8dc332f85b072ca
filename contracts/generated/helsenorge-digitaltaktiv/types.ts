// Made from contracts/helsenorge-digitaltaktiv/openapi.yaml by npm run generate. Change that file, never this one.

export type Number = string;
export type Activity = Activity1 & {
  erDigitaltAktivSelv?: boolean;
  erDigitaltAktivViaAndre?: boolean;
  erAktivSelv?: boolean;
  erAktivViaAndre?: boolean;
  tildeltFullmakt: boolean;
};
export type Activity1 = {
  [k: string]: unknown;
};
export type AreaCheckAnswer =
  | boolean
  | {
      erDigitaltAktiv: boolean;
    };

export interface StatusChanges {
  offset: string;
  fnr: Number[];
}
export interface ActiveCheck {
  /**
   * @maxItems 1000
   */
  fnrListe: Number[];
  omraade: 3 | 6 | 'Helsehjelp' | 'Ungdom';
}
/**
 * The shape of a check alone; what the values may be is for the rules to say.
 */
export interface CheckMembers {
  fnrListe: string[];
}
export interface ActiveCheckAnswer {
  erAktivListe: {
    [k: string]: Activity;
  };
}
export interface AreaCheck {
  fnr: Number;
  omraade: number;
}
/**
 * The shape of an area check alone; what the values may be is for the rules to say.
 */
export interface AreaMembers {
  fnr: string;
  omraade: number;
}
export interface Fault {
  Code: string;
  Message: string;
}
