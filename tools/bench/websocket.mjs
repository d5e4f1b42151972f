// npm's `ws` for tools/bench/websocket:
//   node websocket.mjs serve              an echo server, until its input ends; prints its URL
//   node websocket.mjs URL COUNT BYTES    a client; prints the microseconds of a round trip of five
//                                         octets, and the milliseconds for a message of BYTES

import { WebSocket, WebSocketServer } from "ws";

const [url, count, bytes] = process.argv.slice(2);

function serve() {
  process.stdin.on("end", () => process.exit()).resume();
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0, backlog: 4096 }, () => {
    console.log(`ws://127.0.0.1:${server.address().port}`);
  });
  server.on("connection", (socket) => {
    socket._socket.setNoDelay(true);
    socket.on("message", (data, binary) => socket.send(data, { binary }));
  });
}

function measure() {
  const socket = new WebSocket(url, { perMessageDeflate: false });
  let arrived;
  socket.on("message", (data) => arrived(data));
  const round = (message) => new Promise((resolve) => {
    arrived = resolve;
    socket.send(message);
  });
  socket.on("open", async () => {
    for (let i = 0; i < count / 10; i++) await round("hello");
    let began = performance.now();
    for (let i = 0; i < count; i++) await round("hello");
    const trip = ((performance.now() - began) * 1000) / count;
    const message = Buffer.alloc(Number(bytes), "x");
    began = performance.now();
    if ((await round(message)).length !== message.length) throw new Error("another length");
    console.log(trip.toFixed(1), (performance.now() - began).toFixed(0));
    socket.close();
  });
}

if (url === "serve") serve();
else measure();
