// Two phones side by side, with no server and no internet: a channel of their browsers between them (WebRTC), on the hotspot
// of one or any network both are on. What makes it is two short codes: each shows one, the other reads it (sync.md §12).
// What goes through is sealed or signed by who made it; this channel only has to be there.

const OFFER = 1, ANSWER = 2;
const MDNS = 3, V4 = 4, V6 = 6;             // how an address is written in a code
const MOST_WAYS = 4;                         // addresses in a code: more would make it too fine for a cheap camera
const GATHER_MS = 3_000;                     // a phone knows its own addresses at once; a browser takes its time to say so
const OPEN_MS = 30_000;
const MOST_MESSAGE_BYTES = 64 << 10;         // what every browser takes whole
const MOST_WAITING_BYTES = 1 << 20;          // kept in memory until the other side has it
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's 32: capitals and digits make the coarsest QR code

/** What went wrong, as a word the app has a sentence for: "code", "pair", "apart", "closed". */
const fault = (word) => Object.assign(new Error(word), { word });

// ---------- codes ----------

/** Bytes as signs, five bits each. */
function toSigns(bytes) {
  let signs = "", held = 0, bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte; bits += 8;
    for (; bits >= 5; bits -= 5) signs += SIGNS[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits ? signs + SIGNS[(held << (5 - bits)) & 31] : signs;
}

function fromSigns(signs) {
  const bytes = [];
  let held = 0, bits = 0;
  for (const sign of signs) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) throw fault("code");
    held = (held << 5) | value; bits += 5;
    if (bits >= 8) { bytes.push((held >> (bits - 8)) & 255); bits -= 8; held &= (1 << bits) - 1; }
  }
  return Uint8Array.from(bytes);
}

/** Reads bytes one part after the other; a code that ends too early is no code. */
class Reader {
  constructor(bytes) { this.bytes = bytes; this.at = 0; }
  take(count) {
    if (this.at + count > this.bytes.length) throw fault("code");
    return this.bytes.subarray(this.at, this.at += count);
  }
  byte() { return this.take(1)[0]; }
  text() { return new TextDecoder().decode(this.take(this.byte())); }
}

const hexOf = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (two) => parseInt(two, 16));
const written = (text) => [text.length, ...new TextEncoder().encode(text)];

/** `[how, ...bytes, port]` of a way to this phone, or nothing when a code cannot say it. */
function way({ address, port }) {
  const end = [port >> 8, port & 255];
  const name = /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})\.local$/.exec(address);
  if (name) return [MDNS, ...bytesOf(name.slice(1).join("")), ...end];
  if (/^\d+\.\d+\.\d+\.\d+$/.test(address)) return [V4, ...address.split(".").map(Number), ...end];
  const six = address.includes(":") && !/^fe80/i.test(address) ? sixOf(address) : null;
  return six && [V6, ...six, ...end];
}

/** The 16 bytes of an address of IPv6, written short or long. */
function sixOf(address) {
  const [left, right] = address.split("::").map((half) => half.split(":").filter(Boolean));
  const between = right === undefined ? [] : Array(Math.max(0, 8 - left.length - right.length)).fill("0");
  const groups = [...left, ...between, ...(right ?? [])];
  return groups.length === 8 ? bytesOf(groups.map((group) => group.padStart(4, "0")).join("")) : null;
}

function readWay(reader) {
  const how = reader.byte();
  const bytes = reader.take({ [MDNS]: 16, [V4]: 4, [V6]: 16 }[how] ?? Infinity);
  const [high, low] = reader.take(2);
  const hex = hexOf(bytes).join("");
  const address = how === V4 ? [...bytes].join(".")
    : how === V6 ? hex.match(/..../g).join(":")
    : `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}.local`;
  return { address, port: (high << 8) | low };
}

/** A description of a connection, in as few bytes as say it. `pair` is the beginning of the fingerprint it answers. */
function pack(role, sdp, ways, pair) {
  const line = (name) => new RegExp(`^a=${name}:(.*)$`, "m").exec(sdp)[1].trim();
  const print = bytesOf(line("fingerprint").split(" ")[1].replaceAll(":", ""));
  const told = ways.map(way).filter(Boolean).slice(0, MOST_WAYS);
  return toSigns([role, ...pair, ...written(line("ice-ufrag")), ...written(line("ice-pwd")), ...print, told.length, ...told.flat()]);
}

function unpack(code, wanted) {
  const reader = new Reader(fromSigns(code.trim().toUpperCase()));
  if (reader.byte() !== wanted) throw fault("code");
  const pair = wanted === ANSWER ? reader.take(4) : null;
  const said = { pair, ufrag: reader.text(), pwd: reader.text(), print: reader.take(32), ways: [] };
  if (![said.ufrag, said.pwd].every((text) => /^[\w+/]{4,64}$/.test(text))) throw fault("code");
  for (let left = Math.min(reader.byte(), MOST_WAYS); left > 0; left--) said.ways.push(readWay(reader));
  return said;
}

/** The description again, as browsers want it. Nothing of it was written by the other side but what `unpack` has checked. */
const describe = ({ ufrag, pwd, print, ways }, setup) => [
  "v=0", "o=- 1 1 IN IP4 0.0.0.0", "s=-", "t=0 0", "a=group:BUNDLE 0",
  "m=application 9 UDP/DTLS/SCTP webrtc-datachannel", "c=IN IP4 0.0.0.0", "a=mid:0",
  `a=ice-ufrag:${ufrag}`, `a=ice-pwd:${pwd}`, `a=fingerprint:sha-256 ${hexOf(print).join(":").toUpperCase()}`,
  `a=setup:${setup}`, "a=sctp-port:5000", `a=max-message-size:${MOST_MESSAGE_BYTES}`,
  ...ways.map(({ address, port }, at) => `a=candidate:${at + 1} 1 udp ${2130706431 - at} ${address} ${port} typ host`), "",
].join("\r\n");

// ---------- the channel ----------

/** Ways to this phone, once the browser has told them all, or has had its time. */
function gathered(connection) {
  const ways = [];
  return new Promise((done) => {
    setTimeout(() => done(ways), GATHER_MS);
    connection.addEventListener("icecandidate", ({ candidate }) => {
      if (!candidate) return done(ways);
      if (candidate.protocol === "udp" && candidate.type === "host") ways.push({ address: candidate.address, port: candidate.port });
    });
  });
}

class Peer {
  constructor() {
    this.connection = new RTCPeerConnection({ iceServers: [] }); // nobody outside is asked where this phone is
    this.channel = this.connection.createDataChannel("passerelle", { negotiated: true, id: 0 });
    this.channel.binaryType = "arraybuffer";
    this.channel.bufferedAmountLowThreshold = MOST_WAITING_BYTES / 4;
    this.come = [];      // messages nobody has asked for yet
    this.asked = [];     // who waits for one
    this.opened = new Promise((yes, no) => {
      this.channel.onopen = () => yes();
      setTimeout(() => no(fault("apart")), OPEN_MS); // not on one network, most of the time
      this.over = () => { no(fault("closed")); this.end(); };
    });
    this.opened.catch(() => {});
    this.channel.onclose = () => this.over();
    this.connection.onconnectionstatechange = () => { if (["failed", "closed"].includes(this.connection.connectionState)) this.over(); };
    this.channel.onmessage = ({ data }) => {
      const message = new Uint8Array(data), next = this.asked.shift();
      if (next) next(message); else this.come.push(message);
    };
  }

  async offer() {
    const ways = gathered(this.connection);
    await this.connection.setLocalDescription(await this.connection.createOffer());
    return pack(OFFER, this.connection.localDescription.sdp, await ways, []);
  }

  async answer(code) {
    const said = unpack(code, OFFER), ways = gathered(this.connection);
    await this.connection.setRemoteDescription({ type: "offer", sdp: describe(said, "actpass") });
    await this.connection.setLocalDescription(await this.connection.createAnswer());
    return pack(ANSWER, this.connection.localDescription.sdp, await ways, said.print.subarray(0, 4));
  }

  async accept(code) {
    const said = unpack(code, ANSWER);
    const own = /^a=fingerprint:\S+ (\S+)/m.exec(this.connection.localDescription.sdp)[1].toLowerCase().split(":");
    if (hexOf(said.pair).join() !== own.slice(0, 4).join()) throw fault("pair"); // an answer to another code than the one shown
    await this.connection.setRemoteDescription({ type: "answer", sdp: describe(said, "active") });
  }

  /** Resolves when there is room for the next one: a cheap phone never holds more than a megabyte. */
  async send(message) {
    if (message.length > MOST_MESSAGE_BYTES) throw fault("code");
    await this.opened;
    if (this.channel.bufferedAmount > MOST_WAITING_BYTES) {
      await new Promise((done) => {
        this.channel.addEventListener("bufferedamountlow", done, { once: true });
        this.channel.addEventListener("close", done, { once: true });
      });
    }
    if (this.channel.readyState !== "open") throw fault("closed");
    this.channel.send(message);
  }

  /** The next message; nothing once the other side is gone and all it sent is read. */
  receive() {
    if (this.come.length) return Promise.resolve(this.come.shift());
    if (this.channel.readyState === "closed" || this.channel.readyState === "closing") return Promise.resolve(null);
    return new Promise((done) => this.asked.push(done));
  }

  end() { for (const waits of this.asked.splice(0)) waits(null); }
  close() { this.channel.close(); this.connection.close(); this.over(); }
}

self.passerellePeer = () => new Peer();
