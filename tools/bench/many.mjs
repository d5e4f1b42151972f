// The requests of many.c, through the package `telnyx` from npm:
//   node many.mjs BASE_URL COUNT ROUNDS
// Prints the milliseconds of wall time and of CPU of each round. The first one begins with the
// process.

import Telnyx from "telnyx";

const [baseURL, count, rounds] = process.argv.slice(2);
const client = new Telnyx({ apiKey: "KEY0123456789", baseURL });

let started = 0;
let cpu = 0;
for (let round = 0; round < Number(rounds); round++) {
  const answers = await Promise.all(
    Array.from({ length: Number(count) }, () =>
      client.ai.assistants.chat("x", {
        content: "Where is my parcel, order 4711?",
        conversation_id: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
      })),
  );
  if (!answers.every((answer) => answer.content)) throw new Error("no content");
  const now = performance.now();
  const { user, system } = process.cpuUsage();
  console.log(`${(now - started).toFixed(1)} ${((user + system) / 1e3 - cpu).toFixed(1)}`);
  started = performance.now();
  cpu = (user + system) / 1e3;
}
