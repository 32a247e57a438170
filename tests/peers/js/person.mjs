// People at Element Web's own library, several in one process, driven by a test over a connection on loopback.
//
// One line of JSON asks {id, who, do, with}, one answers {id, gives} or {id, fails}; lines {who, saw} come by
// themselves, each with the whole of a message as this person's client shows it now, or of a verification.
// Whatever a test waits for is waited for on its side, so that nothing here has to be asked twice.
// Must never know the bot, speak to anything but the homeserver it is given, or write what was said to a log.

import "fake-indexeddb/auto";
import { webcrypto } from "node:crypto";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

// What the library counts on: Node has the one since 19, the other since 22; Debian's is older.
globalThis.crypto ??= webcrypto;
Promise.withResolvers ??= function () {
    let resolve, reject;
    const promise = new Promise((yes, no) => ((resolve = yes), (reject = no)));
    return { promise, resolve, reject };
};
for (const level of ["log", "info", "debug", "warn", "trace"]) console[level] = () => {};

const sdk = await import("matrix-js-sdk");
const api = await import("matrix-js-sdk/lib/crypto-api/index.js");
const sealed = (await import("matrix-encrypt-attachment")).default;

const silent = { getChild: () => silent };
for (const level of ["trace", "debug", "info", "warn", "error", "log"]) silent[level] = () => {};

const PHASES = ["", "unsent", "requested", "ready", "started", "cancelled", "done"];

class Person {
    constructor(name, push) {
        this.name = name;
        this.push = (saw) => push({ who: name, saw });
        this.order = Promise.resolve();
        this.reacted = new Map(); // a reaction's id -> the message's: once taken back, a reaction no longer says
        this.requests = [];
        this.opened = 0;
    }

    // -- Coming and going --

    async signs_in({ server, user, password, strict }) {
        const login = await sdk.createClient({ baseUrl: server, logger: silent }).loginRequest({
            type: "m.login.password",
            identifier: { type: "m.id.user", user },
            password,
            initial_device_display_name: "Element",
        });
        this.password = password;
        this.strict = strict;
        this.login = { baseUrl: server, userId: login.user_id, deviceId: login.device_id, accessToken: login.access_token };
        await this.starts();
        return { user: login.user_id, device: login.device_id };
    }

    async starts() {
        // What fails is told to the test at once: nothing is queued, and nothing is tried again.
        const scheduler = new sdk.MatrixScheduler(() => -1, () => null);
        const verificationMethods = ["m.sas.v1"];
        const given = { logger: silent, timelineSupport: true, scheduler, verificationMethods };
        this.client = sdk.createClient({ ...this.login, ...given });
        await this.client.initRustCrypto({ cryptoDatabasePrefix: `${this.login.userId} ${this.login.deviceId}` });
        this.isolates({ strict: this.strict });
        this.watches();
        const prepared = new Promise((yes) =>
            this.client.on("sync", (state) => ["PREPARED", "SYNCING"].includes(state) && yes()),
        );
        // Another limit each time: Synapse would give the first sync of a minute ago to a client that asks the same.
        const initialSyncLimit = 50 + this.opened++;
        await this.client.startClient({ initialSyncLimit, lazyLoadMembers: true, threadSupport: true });
        await prepared;
    }

    stops() {
        this.client?.stopClient();
        this.client?.removeAllListeners();
    }

    async restarts() {
        this.stops();
        await this.starts();
    }

    async signs_out() {
        this.client.stopClient();
        await this.client.logout(true);
    }

    // -- Seeing --

    watches() {
        const on = (name, heard) => this.client.on(name, heard);
        on("event", (event) => this.shows(event));
        on("Event.decrypted", (event) => this.shows(event));
        on("Event.replaced", (event) => this.shows(event));
        on("Room.redaction", (redaction, room) => {
            const target = redaction.getAssociatedId();
            for (const id of [target, this.reacted.get(target)]) {
                const event = id && room.findEventById(id);
                if (event) this.shows(event);
            }
        });
        on("Room", (room) => room.on("Poll.new", (poll) => this.counts(poll)));
        on("RoomMember.typing", (_, { roomId, userId, typing }) =>
            this.push({ typing, room: roomId, user: userId }),
        );
        on("Room.receipt", (receipt, room) => {
            for (const [event, kinds] of Object.entries(receipt.getContent())) {
                for (const user of Object.keys(kinds["m.read"] ?? {})) {
                    this.push({ read: event, room: room.roomId, user });
                }
            }
        });
        on("crypto.devicesUpdated", (users) => this.push({ devices: users }));
        on("userTrustStatusChanged", (user, status) => this.push({ trust: this.trust(status), user }));
        on("crypto.verificationRequestReceived", (request) => this.follows(request));
    }

    counts(poll) {
        const again = () => this.shows(poll.rootEvent);
        for (const name of ["Poll.Responses", "Poll.end"]) poll.on(name, again);
        again();
    }

    shows(event) {
        if (!event.getRoomId() || !event.getId()) return;
        const told = this.order.then(async () => {
            const room = this.client.getRoom(event.getRoomId());
            const shown = room?.findEventById(event.getId()) ?? event;
            const closed = shown.getType() === "m.room.encrypted" && !shown.isRedacted();
            if (closed && !shown.isDecryptionFailure()) return; // until it has been tried
            this.push(await this.described(shown, room));
            const target = shown.getType() === "m.reaction" && shown.getRelation()?.event_id;
            if (!target) return;
            this.reacted.set(shown.getId(), target);
            const reacted = room?.findEventById(target);
            if (reacted) this.push(await this.described(reacted, room));
        });
        // One event that cannot be shown holds up none behind it.
        this.order = told.catch((failed) => console.error(failed?.stack));
    }

    async described(event, room) {
        const content = event.getContent() ?? {};
        const relation = event.getOriginalContent()["m.relates_to"] ?? event.getWireContent()["m.relates_to"] ?? {};
        return {
            room: event.getRoomId(),
            id: event.getId(),
            type: event.getType(),
            state_key: event.getStateKey() ?? null,
            sender: event.getSender(),
            content,
            original: event.getOriginalContent(),
            text: content.body ?? "",
            html: content.formatted_body ?? null,
            edited: event.replacingEventId() !== undefined,
            redacted: event.isRedacted(),
            encrypted: event.isEncrypted(),
            failed: event.isDecryptionFailure() ? event.decryptionFailureReason : null,
            shield: await this.shield(event),
            reply_to: relation["m.in_reply_to"]?.event_id ?? null,
            thread: relation.rel_type === "m.thread" ? relation.event_id : null,
            relates: { kind: relation.rel_type ?? null, to: relation.event_id ?? null },
            reactions: this.reactions(event, room),
            poll: await this.poll(room?.polls.get(event.getId())),
        };
    }

    // What Element would show of a poll; a form that the library does not know is no poll to it.
    async poll(poll) {
        const start = poll?.pollEvent;
        if (!start?.answers) return null;
        const votes = {};
        const responses = (await poll.getResponses()).getRelations();
        for (const response of responses.sort((a, b) => a.getTs() - b.getTs())) {
            const vote = response.unstableExtensibleEvent;
            vote.validateAgainst(start);
            const chosen = start.answers.filter((answer) => vote.answerIds.includes(answer.id));
            votes[response.getSender()] = vote.spoiled ? [] : chosen.map((answer) => answer.text);
        }
        const answers = start.answers.map((answer) => answer.text);
        return { question: start.question.text, answers, most: start.maxSelections, ended: poll.isEnded, votes };
    }

    async shield(event) {
        if (!event.isEncrypted() || event.isDecryptionFailure() || event.isRedacted()) return null;
        const info = await this.client.getCrypto().getEncryptionInfoForEvent(event);
        const named = Object.entries(api.EventShieldReason).find(([, value]) => value === info?.shieldReason);
        return named?.[0] ?? null;
    }

    reactions(event, room) {
        const found = {};
        const related = room?.relations.getChildEventsForEvent(event.getId(), "m.annotation", "m.reaction");
        for (const reaction of related?.getRelations() ?? []) {
            if (!reaction.isRedacted()) (found[reaction.getRelation().key] ??= []).push(reaction.getSender());
        }
        return found;
    }

    async marks_read({ room, event }) {
        await this.client.sendReadReceipt((await this.within(room)).findEventById(event));
    }

    async looks_back({ room, count }) {
        const found = await this.within(room);
        await this.client.scrollback(found, count);
        for (const event of found.getLiveTimeline().getEvents()) this.shows(event);
        await this.order;
    }

    // -- Rooms --

    // Wait until the client has heard of it: the server answers before its next sync tells.
    async until(holds) {
        if (holds()) return;
        await new Promise((yes) => {
            const look = () => holds() && (this.client.off("sync", look), yes());
            this.client.on("sync", look);
        });
    }

    async within(id) {
        await this.until(() => this.client.getRoom(id)?.getMyMembership() === "join");
        return this.client.getRoom(id);
    }

    // As for somebody who looks before writing: keys go to those whom the client knows to be there.
    async creates({ options }) {
        const { room_id } = await this.client.createRoom(options);
        const room = await this.within(room_id);
        const secret = options.initial_state.some((state) => state.type === "m.room.encryption");
        await this.until(() => !secret || room.hasEncryptionStateEvent());
        await this.until(() => options.invite.every((user) => room.getMember(user)?.membership));
        return room_id;
    }

    async invites({ room, user }) {
        const there = await this.within(room);
        await this.client.invite(room, user);
        await this.until(() => ["invite", "join"].includes(there.getMember(user)?.membership));
    }

    async joins({ room }) {
        await this.client.joinRoom(room);
        await this.within(room);
    }

    async leaves({ room }) {
        await this.client.leave(room);
    }

    async kicks({ room, user, ban }) {
        await (ban ? this.client.ban(room, user) : this.client.kick(room, user));
    }

    async upgrades({ room, version }) {
        return (await this.client.upgradeRoom(room, version)).replacement_room;
    }

    // -- Saying --

    async puts({ room, kind, content, thread }) {
        await this.within(room);
        return this.sent((txn) => this.client.sendEvent(room, thread ?? null, kind, content, txn));
    }

    async withdraws({ room, event }) {
        await this.within(room);
        return this.sent((txn) => this.client.redactEvent(room, event, txn));
    }

    // The library throws where a thread's event comes back by the sync before the answer to sending it does:
    // "not a local echo". It was sent all the same, and what came back has its id.
    async sent(send) {
        const txn = this.client.makeTxnId();
        let heard;
        const echo = new Promise((yes) => {
            heard = (event) => event.getUnsigned().transaction_id === txn && yes(event.getId());
            this.client.on("event", heard);
        });
        try {
            return (await send(txn)).event_id;
        } catch (failed) {
            if (!/local echo|EventStatus transition/.test(failed.message)) throw failed;
            return await echo;
        } finally {
            this.client.off("event", heard);
        }
    }

    async uploads({ room, name, type, base64 }) {
        const bytes = Buffer.from(base64, "base64");
        if (!(await this.within(room)).hasEncryptionStateEvent()) {
            return { url: (await this.client.uploadContent(bytes, { name, type })).content_uri };
        }
        const { data, info } = await sealed.encryptAttachment(Uint8Array.from(bytes).buffer);
        const given = { includeFilename: false, type: "application/octet-stream" };
        const { content_uri } = await this.client.uploadContent(Buffer.from(data), given);
        return { file: { ...info, url: content_uri } };
    }

    async fetches({ content }) {
        const where = content.file?.url ?? content.url;
        const address = this.client.mxcUrlToHttp(where, undefined, undefined, undefined, false, true, true);
        const headers = { Authorization: `Bearer ${this.login.accessToken}` };
        const answer = await fetch(address, { headers });
        if (!answer.ok) throw new Error(`the media answered ${answer.status}`);
        const bytes = await answer.arrayBuffer();
        return Buffer.from(content.file ? await sealed.decryptAttachment(bytes, content.file) : bytes).toString("base64");
    }

    // -- Keys --

    get crypto() {
        return this.client.getCrypto();
    }

    isolates({ strict }) {
        this.strict = strict;
        const mode = strict ? new api.OnlySignedDevicesIsolationMode() : new api.AllDevicesIsolationMode(false);
        this.crypto.setDeviceIsolationMode(mode);
    }

    async cross_signs({ anew }) {
        const user = this.login.userId;
        const proven = (session) => ({
            type: "m.login.password",
            identifier: { type: "m.id.user", user },
            password: this.password,
            session,
        });
        const authUploadDeviceSigningKeys = (upload) =>
            upload(null).catch((asked) => upload(proven(asked.data.session)));
        await this.crypto.bootstrapCrossSigning({ authUploadDeviceSigningKeys, setupNewCrossSigning: anew });
    }

    trust(status) {
        const { known, needsUserApproval: changed } = status;
        return { known, verified: status.isCrossSigningVerified(), changed };
    }

    async trusts({ user }) {
        const trust = this.trust(await this.crypto.getUserVerificationStatus(user));
        this.push({ trust, user }); // in its place among those that came by themselves
        return trust;
    }

    async sees_devices({ user }) {
        const devices = (await this.crypto.getUserDeviceInfo([user], true)).get(user) ?? new Map();
        const found = {};
        for (const device of devices.keys()) {
            const status = await this.crypto.getDeviceVerificationStatus(user, device);
            found[device] = { signed: status.signedByOwner, verified: status.crossSigningVerified };
        }
        return found;
    }

    async changes_session({ room }) {
        await this.crypto.forceDiscardSession(room);
    }

    // -- Verification by emoji --

    async asks_to_verify({ user, device, room }) {
        if (room) await this.within(room);
        const own = user === this.login.userId && !device;
        const asked = own
            ? this.crypto.requestOwnUserVerification()
            : room
              ? this.crypto.requestVerificationDM(user, room)
              : this.crypto.requestDeviceVerification(user, device);
        return this.follows(await asked);
    }

    follows(request) {
        const entry = { request };
        const number = this.requests.push(entry) - 1;
        const tell = () => this.push(this.progress(number));
        request.on("change", () => {
            const verifier = request.verifier;
            if (verifier && !entry.verifier) {
                entry.verifier = verifier;
                verifier.on("show_sas", (sas) => ((entry.sas = sas), tell()));
                // Its failure is seen as the request's phase.
                verifier.verify().catch(() => {});
            }
            tell();
        });
        tell();
        return number;
    }

    progress(number) {
        const { request, sas } = this.requests[number];
        return {
            verification: number,
            mine: request.initiatedByMe,
            user: request.otherUserId,
            device: request.otherDeviceId ?? null,
            room: request.roomId ?? null,
            phase: PHASES[request.phase],
            code: request.cancellationCode,
            emoji: sas?.sas.emoji ?? null,
            decimals: sas?.sas.decimal ?? null,
        };
    }

    async verification({ number, does }) {
        const { request, sas } = this.requests[number];
        const ways = {
            accepts: () => request.accept(),
            starts: () => request.startVerification("m.sas.v1"),
            confirms: () => sas.confirm(),
            differs: () => sas.mismatch(),
            cancels: () => request.cancel(),
        };
        await ways[does]();
    }
}

// -- The connection --

async function answered(people, line, push) {
    const { id, who, do: what, with: given } = JSON.parse(line);
    try {
        if (!people.has(who)) people.set(who, new Person(who, push));
        push({ id, gives: (await people.get(who)[what](given)) ?? null });
    } catch (failed) {
        push({ id, fails: `${failed?.errcode ?? failed?.name}: ${failed?.message ?? failed}` });
    }
}

const server = createServer((socket) => {
    const people = new Map();
    const push = (message) => socket.writable && socket.write(JSON.stringify(message) + "\n");
    const lines = createInterface({ input: socket }).on("line", (line) => answered(people, line, push));
    // A test that ends does not wait for what is still being told.
    for (const end of [socket, lines]) end.on("error", () => {});
    socket.on("close", () => people.forEach((person) => person.stops()));
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
// A test process that was killed takes this one with it.
process.stdin.on("end", () => process.exit()).resume();
// What the library still had under way when a test closed its connection concerns nobody any more.
process.on("unhandledRejection", () => {});
