/** What no check of a server judges, and why. Tests insist that nothing is missing here, and that nothing here is judged after all. */

const older = 'takes a client of the older token service: the run asks HelseID for its tokens';

export const notTested: Readonly<Record<string, string>> = {
  'verktoy.token.sts': older,
  'verktoy.token.sts-status': older,
  'verktoy.scope.names':
    'any name will do: the credentials of the client name the scopes, and tokens and API agree on them',
  'verktoy.api.base-url': 'the one who runs the checks says where the server stands',
};

const anyName =
  'any name will do: the credentials of the client name it, and a client sees only that tokens and API agree';

export const unseen: Readonly<Record<string, string>> = {
  'helsenorge-verktoy.stsTokens': older,
  'helsenorge-verktoy.audience': anyName,
  'helsenorge-verktoy.sendScope': anyName,
  'helsenorge-verktoy.catalogueScope': anyName,
  'helsenorge-verktoy.guidanceScope': anyName,
};
