// Clients that break every rule, beside one that keeps them and counts what it is answered: half a
// head, half a body, a byte a second, a body broken off, one far too large, an answer never read.
// Prints faults and the memory of the service. Usage: node hostile.mjs ADDRESS SECONDS PROCESS BODY
import fs from 'node:fs';
import net from 'node:net';

const [address, seconds, process_, bodyFile] = process.argv.slice(2);
const { hostname, port } = new URL(address);
const end = Date.now() + Number(seconds) * 1000;
const PATH = '/calculators/lease-affordability';
const body = fs.readFileSync(bodyFile);
const head = length => `POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\n`;
const counts = {};
const pause = ms => new Promise(resolve => { setTimeout(resolve, ms); });

/** One client: what it does with its connection, and again once that is closed. */
async function client(name, action) {
  while (Date.now() < end) {
    await new Promise(resolve => {
      const socket = net.connect(Number(port), hostname, () => action(socket));
      socket.on('data', () => {});
      socket.on('error', () => {});
      socket.on('close', resolve);
      setTimeout(() => socket.destroy(), Math.max(0, end - Date.now())).unref();
    });
    counts[name] = (counts[name] ?? 0) + 1;
    await pause(50);
  }
}

function trickled(socket, text) {
  socket.write(text);
  const timer = setInterval(() => socket.write('a'), 1000);
  socket.on('close', () => clearInterval(timer));
}

const large = Buffer.alloc(1 << 20, ' ');
const kinds = {
  halfHead: socket => socket.write('POST / HTTP/1.1\r\nHo'),
  halfBody: socket => socket.write(`${head(1000)}{`),
  slowHead: socket => trickled(socket, 'GET / HTTP/1.1\r\nX: '),
  slowBody: socket => trickled(socket, `${head(100_000)}{`),
  brokenOff: socket => { socket.write(head(body.length)); socket.write(body.subarray(0, 100), () => socket.resetAndDestroy()); },
  answerNotRead: socket => { socket.pause(); socket.write('GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(20)); },
  tooLarge: socket => {
    socket.write(head(40 << 20));
    let left = 40;
    const more = () => {
      while (left-- > 0) {
        if (!socket.write(large)) {
          socket.once('drain', more);
          return;
        }
      }
      socket.end();
    };
    more();
  },
};

/** The one that keeps the rules: every answer must be there, and always the same. */
async function honest() {
  const ask = async () => {
    const reply = await fetch(address + PATH.slice(1), {
      method: 'POST', body, headers: { 'Content-Type': 'application/json' }, signal: AbortSignal.timeout(30_000),
    });
    return `${reply.status} ${await reply.text()}`;
  };
  const wanted = await ask();
  const found = { answered: 0, refused: 0, lost: 0, other: wanted.startsWith('200') ? 0 : 1 };
  while (Date.now() < end) {
    try {
      const answer = await ask();
      found[answer === wanted ? 'answered' : answer.startsWith('503') ? 'refused' : 'other']++;
    } catch {
      found.lost++;
    }
    await pause(100);
  }
  return found;
}

async function memory() {
  const found = [];
  while (Date.now() < end) {
    const status = fs.readFileSync(`/proc/${process_}/status`, 'utf8');
    found.push(['VmRSS', 'Threads'].map(name => Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1])));
    await pause(Math.max(1000, Number(seconds) * 1000 / 30));
  }
  return found;
}

const [found, sizes] = await Promise.all([
  honest(), memory(),
  ...Object.entries(kinds).flatMap(([name, action]) => [1, 2, 3, 4].map(() => client(name, action))),
]);
const most = (part, column) => Math.max(...part.map(one => one[column]));
const middle = sizes.slice(Math.floor(sizes.length / 3), Math.floor(sizes.length * 2 / 3));
const last = sizes.slice(Math.floor(sizes.length * 2 / 3));
const grown = most(last, 0) / most(middle, 0);
console.log(`hostile: ${JSON.stringify(counts)}`);
console.log(`honest: ${JSON.stringify(found)}`);
console.log(`memory: ${Math.round(most(middle, 0) / 1024)} MB in the middle third, `
  + `${Math.round(most(last, 0) / 1024)} MB in the last; ${most(sizes, 1)} threads at most`);
const isGood = found.answered > 0 && found.lost === 0 && found.other === 0 && grown < 1.1 && most(sizes, 1) < 100;
process.exit(isGood ? 0 : 1);
