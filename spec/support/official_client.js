// Calls functions of npm's `telnyx`, and prints the requests as a server on loopback receives them.
//   node official_client.js MODULE <calls
// Reads, and writes, a JSON object a line:
//   { "name": "ai.assistants.create", "ids": [], "query": {}, "headers": {}, "body": {} }
//   { "name", "method", "path", "query": [[name, value]], "type", "body": text | [[name, value]] }
//   or { "name", "missing": true }, { "name", "error" }
// Names of functions are compared without underscores and case: ours are in snake_case.

const http = require('http');
const path = require('path');
const readline = require('readline');

const { Telnyx } = require(path.resolve(process.argv[2]));

// What the first request since the last call had, as it arrived.
let captured;
const server = http.createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  captured ??= { method: request.method, url: new URL(request.url, 'http://localhost'),
    type: request.headers['content-type'], body: Buffer.concat(chunks) };
  response.setHeader('content-type', 'application/json');
  response.end('{}');
});

const plain = (name) => name.replace(/_/g, '').toLowerCase();

const functions = new Map();
function collect(resource, prefix) {
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resource))) {
    if (name !== 'constructor' && typeof resource[name] === 'function') {
      functions.set(prefix + plain(name), resource[name].bind(resource));
      functions.get(prefix + plain(name)).source = resource[name].toString();
    }
  }
  for (const [name, value] of Object.entries(resource)) {
    if (!name.startsWith('_') && value?._client) collect(value, prefix + plain(name) + '.');
  }
}
// `const { test_id, 'Idempotency-Key': idempotencyKey, ...query } = params` tells which members the
// function takes out: by local name, the member's.
function members(source) {
  const found = new Map();
  const list = source.match(/const \{([^}]*)\} = params/)?.[1] ?? '';
  for (const part of list.split(',').map((each) => each.trim())) {
    const [, quoted, local] = part.match(/^'([^']+)': (\w+)$/) ?? [];
    if (quoted) found.set(local, quoted);
    else if (/^\w+$/.test(part)) found.set(part, part);
  }
  return found;
}

// filter[created_at][gt] = x is filter = { created_at: { gt: x } } there
function nest(target, wire, value) {
  const keys = wire.endsWith(']') ? wire.split(/[[\]]+/).filter((key) => key) : [wire];
  const last = keys.pop();
  for (const key of keys) target = target[key] ??= {};
  target[last] = value;
}

const FILE = '\u0000file';

function with_files(value) {
  if (value === FILE) return new File(['RIFF'], 'contract.wav');
  if (Array.isArray(value)) return value.map(with_files);
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, with_files(each)]));
  }
  return value;
}

function arguments_of(call, source) {
  const taken = members(source);
  const params = {};
  for (const [wire, value] of Object.entries({ ...call.query, ...call.headers })) {
    const rename = source.match(new RegExp(`'${wire.replace(/[^\w]/g, '\\$&')}': (\\w+)`));
    const name = rename && taken.has(rename[1]) ? taken.get(rename[1]) : wire;
    if ([...taken.values()].includes(name)) params[name] = value;
    else nest(params, name, value);
  }
  const body = with_files(call.body);
  // one member, or argument, may be the whole body
  const local = source.match(/\bbody: (\w+)/)?.[1] ?? 'body';
  const whole = taken.get(local) ?? local;
  const wrapped = taken.has(local) || typeof body !== 'object' || Array.isArray(body)
    || body instanceof File;
  if (wrapped && body !== undefined && body !== null) params[whole] = body;
  else Object.assign(params, body);
  // the ids in the order of the path, which those in the list of arguments need not have
  const names = [...source.matchAll(/\$\{(\w+)\}/g)].map((match) => match[1]);
  const ids = new Map(names.map((name, index) => [name, call.ids[index]]));
  for (const [name, value] of ids) if (taken.has(name)) params[taken.get(name)] = value;
  const list = source.match(/^\w+\(([^)]*)\)/)[1].split(',').map((each) => each.trim());
  return list.filter((each) => each && each !== 'options').map((each) => {
    const name = each.match(/^\w+/)[0];
    if (ids.has(name)) return ids.get(name);
    return name === whole && wrapped ? body : params;
  });
}

async function entries_of(body, type) {
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const found = [];
  for (const [name, value] of form.entries()) {
    found.push([name, typeof value === 'string' ? value : await value.text()]);
  }
  return found;
}

async function request_of(call) {
  const found = functions.get(plain(call.name));
  if (!found) return { name: call.name, missing: true };
  captured = undefined;
  let failure;
  try {
    await found(...arguments_of(call, found.source));
  } catch (error) {
    failure = String(error);
  }
  if (!captured) return { name: call.name, error: failure ?? 'nothing was sent' };
  const { method, url, type, body } = captured;
  const is_form = type?.startsWith('multipart/form-data');
  return {
    name: call.name, method, path: url.pathname, query: [...url.searchParams], type,
    body: is_form ? await entries_of(body, type) : body.toString(),
  };
}

server.listen(0, '127.0.0.1', async () => {
  const client = new Telnyx({
    apiKey: 'key', maxRetries: 0, baseURL: `http://127.0.0.1:${server.address().port}/v2`,
  });
  for (const [name, value] of Object.entries(client)) {
    if (value?._client) collect(value, plain(name) + '.');
  }
  for await (const line of readline.createInterface({ input: process.stdin })) {
    console.log(JSON.stringify(await request_of(JSON.parse(line))));
  }
  server.close();
  server.closeAllConnections();
});
