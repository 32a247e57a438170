// People at Element Web's own library, several in one process, driven by a test over a connection on loopback.
//
// One line of JSON asks {id, who, do, with}, one answers {id, gives} or {id, fails}; lines {who, saw} come by
// themselves, each with the whole of a message as this person's client shows it now, or of a verification.
// Whatever a test waits for is waited for on its side, so that nothing here has to be asked twice.
// Must never know the bot, speak to anything but the homeserver it is given, or write what was said to a log.

import "fake-indexeddb/auto";
import { createServer } from "node:net";
import { createInterface } from "node:readline";

// Node 22 has it, and the library counts on it.
Promise.withResolvers ??= function () {
    let resolve, reject;
    const promise = new Promise((yes, no) => ((resolve = yes), (reject = no)));
    return { promise, resolve, reject };
};
for (const level of ["log", "info", "debug", "warn", "trace"]) console[level] = () => {};

const sdk = await import("matrix-js-sdk");
const api = await import("matrix-js-sdk/lib/crypto-api/index.js");
const attachments = (await import("matrix-encrypt-attachment")).default;

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
        this.known = new WeakSet();
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
        const verificationMethods = ["m.sas.v1"];
        this.client = sdk.createClient({ ...this.login, logger: silent, timelineSupport: true, verificationMethods });
        await this.client.initRustCrypto({ cryptoDatabasePrefix: `${this.login.userId} ${this.login.deviceId}` });
        this.isolates({ strict: this.strict });
        this.watches();
        const prepared = new Promise((yes) =>
            this.client.on("sync", (state) => ["PREPARED", "SYNCING"].includes(state) && yes()),
        );
        await this.client.startClient({ initialSyncLimit: 50, lazyLoadMembers: true, threadSupport: true });
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
        on("RoomMember.typing", (_, member) => this.push({ typing: member.typing, room: member.roomId, user: member.userId }));
        on("crypto.verificationRequestReceived", (request) => this.follows(request));
    }

    shows(event) {
        if (!event.getRoomId() || !event.getId()) return;
        this.order = this.order.then(async () => {
            const room = this.client.getRoom(event.getRoomId());
            const shown = room?.findEventById(event.getId()) ?? event;
            this.push(await this.described(shown, room));
            const target = shown.getType() === "m.reaction" && shown.getRelation()?.event_id;
            if (!target) return;
            this.reacted.set(shown.getId(), target);
            const reacted = room?.findEventById(target);
            if (reacted) this.push(await this.described(reacted, room));
        });
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
        };
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
        return (await this.client.sendEvent(room, thread ?? null, kind, content)).event_id;
    }

    async withdraws({ room, event }) {
        await this.within(room);
        return (await this.client.redactEvent(room, event)).event_id;
    }

    // -- Keys --

    isolates({ strict }) {
        this.strict = strict;
        const mode = strict ? new api.OnlySignedDevicesIsolationMode() : new api.AllDevicesIsolationMode(false);
        this.client.getCrypto().setDeviceIsolationMode(mode);
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
    createInterface({ input: socket }).on("line", (line) => answered(people, line, push));
    socket.on("error", () => {});
    socket.on("close", () => people.forEach((person) => person.stops()));
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
// A test process that was killed takes this one with it.
process.stdin.on("end", () => process.exit()).resume();
// What the library still had under way when a test closed its connection concerns nobody any more.
process.on("unhandledRejection", () => {});
