/** GET /: the page of the host, as new as the contract that it is made from (`lifecare.host.help-page-path`, `lifecare.host.open`). */
import type { Operation } from '../../kernel/operation.ts';
import { helpPage } from '../help-page.ts';
import { hostDocument } from '../host-document.ts';

/** It runs nothing and loads nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

export const getHelpPage: Operation<undefined> = {
  id: 'getHelpPage',
  method: 'GET',
  path: '/',
  row: 'lifecare.host.help-page',
  read: () => undefined,
  rules: [],
  effect: (call) => ({
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
    body: helpPage(hostDocument(call)),
  }),
};
