// A WebSocket server of npm's `ws`, on loopback:
//   node websocket_peer.js MODULE
// Prints "listening on http://127.0.0.1:PORT". What it does with a connection is in the path:
//   /echo                   sends messages back
//   /push?size=,kind=       sends a message of that size, "text" or "binary"; then closes
//   /fragments              sends "abc" in three frames, with pings in between, then as binary
//   /ping?size=             sends a ping, and "answered" once it is answered rightly
//   /invalid                sends text that is not UTF-8
//   /close?code=,reason=    closes
//   /terminate              ends the connection without a close frame
//   /refuse?status=         refuses the handshake
//   /seen?name=             sends, as JSON, what happened on the connection that had `name` in its
//                           query, once it has ended: code, reason, pings, extensions, protocol

const http = require('http');
const path = require('path');
const { WebSocketServer } = require(path.resolve(process.argv[2]));

const server = http.createServer((request, response) => {
  response.writeHead(426);
  response.end();
});
// it would compress, if it was asked to
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: { threshold: 0 },
  maxPayload: 64 * 1024 * 1024 });
const query_of = (request) => new URL(request.url, 'http://localhost').searchParams;

server.on('upgrade', (request, connection, head) => {
  if (request.url.startsWith('/refuse')) {
    const body = JSON.stringify({ errors: [{ code: '10009', title: 'No', detail: 'refused' }] });
    connection.end(`HTTP/1.1 ${query_of(request).get('status')} No\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    return;
  }
  sockets.handleUpgrade(request, connection, head,
    (socket) => sockets.emit('connection', socket, request));
});

const records = new Map();
function record_of(name) {
  if (!records.has(name)) {
    const record = { pings: [] };
    record.ended = new Promise((resolve) => { record.end = resolve; });
    records.set(name, record);
  }
  return records.get(name);
}

const paths = {
  '/echo': (socket) => socket.on('message', (data, binary) => socket.send(data, { binary })),
  '/push': (socket, query) => {
    const bytes = Buffer.alloc(Number(query.get('size')), 'x');
    socket.send(bytes, { binary: query.get('kind') === 'binary' }, () => socket.close());
  },
  '/fragments': (socket) => {
    for (const binary of [false, true]) {
      socket.send('a', { fin: false, binary });
      socket.ping('between');
      socket.send('b', { fin: false });
      socket.ping();
      socket.send('c', { fin: true });
    }
  },
  '/ping': (socket, query) => {
    const bytes = Buffer.alloc(Number(query.get('size')), 'p');
    socket.on('pong', (data) => socket.send(bytes.equals(data) ? 'answered' : 'wrong'));
    socket.ping(bytes);
  },
  '/invalid': (socket) => socket.send(Buffer.from([0x61, 0xff]), { binary: false }),
  '/close': (socket, query) => {
    if (query.has('code')) socket.close(Number(query.get('code')), query.get('reason') ?? '');
    else socket.close();
  },
  '/terminate': (socket) => socket.terminate(),
  '/seen': async (socket, query) => {
    const { ended, end, ...seen } = await record_of(query.get('name')).ended;
    socket.send(JSON.stringify(seen));
  },
};

sockets.on('connection', (socket, request) => {
  const query = query_of(request);
  const record = query.has('name') && !request.url.startsWith('/seen')
    ? record_of(query.get('name')) : {};
  record.extensions = socket.extensions;
  record.protocol = socket.protocol;
  socket.on('ping', (data) => record.pings?.push(data.toString()));
  socket.on('error', () => {});  // 'close' follows, and tells
  socket.on('close', (code, reason) => {
    record.code = code;
    record.reason = reason.toString();
    record.end?.(record);
  });
  paths[new URL(request.url, 'http://localhost').pathname](socket, query);
});

server.listen(0, '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
