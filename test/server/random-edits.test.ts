import { type LspConnection, positionAt, serveInProcess } from '@role-profile/kit';
import { startServer } from '@role-profile/language-server';
import { Store } from '@role-profile/language-service';
import { expect, test, vi } from 'vitest';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver-protocol';
import { type Random, randomOf } from '../parity/random.ts';
import { everyRequest, type Place } from './every-request.ts';

const EDITS = 5000;
const SEED = Number(process.env.ROLE_PROFILE_SEED ?? Date.now() % 1_000_000);
/** As long as a text may grow; what is longer is cut. */
const LONGEST = 4000;

const FACTS = `kind: vacancy
title: Night Ferry Captain
status: review
grade: EO # two lines below
reportsTo: port-head
closing: 2031-03-31
salary: { min: 29000, max: 33000, currency: GBP }
`;

const TEXTS = {
  yaml: `${FACTS}purpose: |-
  Carries forty people over the sound each hour, so that islanders get to work. 🚢

  Answers for [name of boat].
accountabilities:
  - heading: On the water
    items:
      - text: Keep the timetable in fog, so that no one waits without news.
        timeShare: 60
  - Train two deckhands each spring.
personSpecification:
  essential: [Holds a mate’s certificate., "Can: read a chart."]
contacts:
  external:
    - Coastguard – report what floats.
    - { party: Harbour office, purpose: agree the berths }
x-own: &own
  berth: 7
x-other: *own
`,
  markdown: `---\n${FACTS}---\n
## Role purpose

Carries forty people over the sound each hour, so that islanders get to work. 🚢

Answers for [name of boat].

## Key accountabilities

### On the water

- Keep the timetable in fog, so that no one waits without news. {timeShare: 60}
- Train two deckhands each spring.

## Person specification

### Essential

1. Holds a mate’s certificate.
2. Can read a chart.

## Contacts

### External

- Coastguard – report what floats.

| Party | Purpose |
| --- | --- |
| Harbour office | agree the berths |

<!-- role-profile-disable placeholder -->

## Boats of our own

Grade: HEO
`,
};

const PIECES = [
  ...[
    'a',
    'e',
    ' ',
    '  ',
    '\n',
    '\n',
    '\r\n',
    '\t',
    ':',
    ': ',
    '- ',
    '-',
    '# ',
    '## ',
    '### ',
    '###### ',
    '---\n',
    '...\n',
  ],
  ...[
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '|',
    '>',
    '&a ',
    '*a',
    '!',
    '?',
    '%',
    '`',
    '```\n',
    '<!-- ',
    ' -->',
    '| --- |\n',
  ],
  ...['é', '🚢', '\u00a0', '\ufeff', '– ', '• ', '**', '1. ', '\n\n', '\n  - ', '\n## ', '{timeShare: 30}', 'TBC'],
  ...[
    'grade: ',
    'HEO',
    'kind: role-profile\n',
    'reportsTo: night-ferry\n',
    'Impact',
    '## Autonomy\n\n',
    'x-y: 1\n',
    'essential',
  ],
];

const able: ClientCapabilities = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, resolveSupport: { properties: ['documentation'] } } },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create'] } },
};
const asking: ClientCapabilities = { ...able, textDocument: { ...able.textDocument, diagnostic: {} } };

test.each([
  ['yaml', 'an editor that is sent diagnostics', able],
  ['markdown', 'an editor that asks for diagnostics', asking],
] as const)(
  `${EDITS} random edits of %s, in %s (ROLE_PROFILE_SEED=${SEED})`,
  { timeout: 300_000 },
  async (format, _name, capabilities) => {
    const random = randomOf(SEED);
    const uri = `file:///roles/pier.role.${format === 'yaml' ? 'yaml' : 'md'}`;
    const [server, store] = await start(capabilities);
    const requests = allowedBy(server);
    let text: string = TEXTS[format];
    let version = 1;
    await server.open(uri, format, text, version);

    for (let done = 0; done < EDITS; ) {
      const until = done + 100;
      while (done < until) {
        const changes = [];
        for (let left = Math.min(1 + random.upTo(5), until - done); left > 0; left--, done++) {
          const change = randomChange(text, TEXTS[format], random);
          changes.push(change.event);
          text = change.after;
        }
        version += 1;
        await server.change(uri, version, changes);
        if (random.chance(0.4))
          await askSomething(server, random.pick(requests), randomPlace(uri, text, random), random);
      }
      const found = await diagnostics(server, uri, version);
      expect(store.file(uri)?.document.text).toBe(text);
      const place = randomPlace(uri, text, random);
      const answers = await everyAnswer(server, requests, place);
      expect(await freshAnswers(capabilities, format, text, place)).toEqual({ found, answers });
    }
    expect(server.log).toEqual([]);
    server.connection.dispose();
  },
);

/** A server in this process, and the store that it keeps its texts in. */
async function start(capabilities: ClientCapabilities): Promise<readonly [LspConnection, Store]> {
  const opened = vi.spyOn(Store.prototype, 'open');
  const server = await serveInProcess(
    (input, output) => startServer(createConnection(ProposedFeatures.all, input, output), {}),
    { capabilities },
  );
  await server.open('file:///roles/port-head.role.yaml', 'yaml', 'kind: role-profile\ntitle: Head of Port\n');
  await server.connection.sendRequest('workspace/symbol', { query: '' });
  const store = opened.mock.contexts.at(-1);
  opened.mockRestore();
  if (!(store instanceof Store)) throw new Error('no text was opened');
  return [server, store];
}

/** What a server says that has never seen another version of the text. */
async function freshAnswers(capabilities: ClientCapabilities, format: string, text: string, place: Place) {
  const [server] = await start(capabilities);
  await server.open(place.uri, format, text);
  const found = await diagnostics(server, place.uri, 1);
  const answers = await everyAnswer(server, allowedBy(server), place);
  expect(server.log).toEqual([]);
  server.connection.dispose();
  return { found, answers };
}

type Requests = typeof everyRequest;

/** The requests that a server says it answers; each thing that it offers is among them. */
function allowedBy({ initializeResult: { capabilities } }: LspConnection): Requests {
  const offered = Object.keys(capabilities).filter(
    (key) => key.endsWith('Provider') && key !== 'executeCommandProvider',
  );
  expect(offered.filter((key) => !everyRequest.some(({ capability }) => capability === key))).toEqual([]);
  return everyRequest.filter(({ capability }) => capability.startsWith('workspace.') || offered.includes(capability));
}

async function diagnostics(server: LspConnection, uri: string, version: number): Promise<unknown> {
  if (server.initializeResult.capabilities.diagnosticProvider === undefined) {
    return server.diagnostics(uri, version, 30_000);
  }
  const { items } = await server.connection.sendRequest<{ readonly items: unknown }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  return items;
}

/** The answers to every request at a place, without what only names them. */
async function everyAnswer(server: LspConnection, requests: Requests, place: Place): Promise<unknown> {
  const answers: unknown[] = [];
  for (const request of requests) answers.push([request.method, ...(await answersTo(server, request, place))]);
  return JSON.parse(JSON.stringify(answers, (key, value) => (NAMES.includes(key) ? undefined : value)));
}

const NAMES: readonly string[] = ['resultId', 'version'];

async function answersTo(server: LspConnection, { method, params, next = [] }: Requests[number], place: Place) {
  const { connection } = server;
  const answer = await connection.sendRequest<unknown>(method, params(place));
  const items: unknown = Array.isArray(answer) ? answer : Reflect.get(Object(answer), 'items');
  const first: readonly object[] = Array.isArray(items) ? items.slice(0, 3) : [];
  const later = first.flatMap((item) =>
    next.map((one) => connection.sendRequest<unknown>(one.method, one.params(item))),
  );
  return [answer, ...(await Promise.all(later))];
}

/** Asks one thing, and now and then takes the question back at once. */
async function askSomething(
  server: LspConnection,
  request: Requests[number],
  place: Place,
  random: Random,
): Promise<void> {
  if (random.chance(0.8)) return void (await answersTo(server, request, place));
  const source = new CancellationTokenSource();
  const answer = server.connection.sendRequest<unknown>(request.method, request.params(place), source.token);
  source.cancel();
  await answer.catch((error: unknown) => {
    if (!(error instanceof ResponseError) || error.code !== LSPErrorCodes.RequestCancelled) throw error;
  });
}

/** A change as an editor sends it, and the text after it. */
function randomChange(text: string, original: string, random: Random) {
  if (text.length > LONGEST || random.chance(0.005)) return { event: { text: original }, after: original };
  const start = randomOffset(text, random);
  const length = random.chance(0.5) ? 0 : random.upTo(random.chance(0.1) ? 120 : 6);
  const end = whole(text, Math.min(text.length, start + length));
  const newText = length > 0 && random.chance(0.6) ? '' : randomText(original, random);
  return {
    event: { range: { start: positionAt(text, start), end: positionAt(text, end) }, text: newText },
    after: text.slice(0, start) + newText + text.slice(end),
  };
}

/** Something that is often typed, or a part of the text that is put in once more. */
function randomText(original: string, random: Random): string {
  if (random.chance(0.85)) return random.pick(PIECES);
  const start = randomOffset(original, random);
  return original.slice(start, whole(original, Math.min(original.length, start + random.upTo(80))));
}

function randomPlace(uri: string, text: string, random: Random): Place {
  const [a, b] = [randomOffset(text, random), randomOffset(text, random)];
  return { uri, start: positionAt(text, Math.min(a, b)), end: positionAt(text, Math.max(a, b)) };
}

function randomOffset(text: string, random: Random): number {
  return whole(text, random.upTo(text.length));
}

/** No editor has its cursor inside one sign: a pair of halves, or a line end of two. */
function whole(text: string, offset: number): number {
  return /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset;
}
