//! What a server does with bundles and near-misses: opens, checks who signed, answers to the device alone.

use super::support::Server;
use crate::transport::Method;
use app_domain::id::DeviceId;
use app_domain::wire::{
    self, Admitted, BundleId, BundleRes, DownBody, DropKey, DropRes, EnrolReq, Mailbox, NearMiss,
    Purpose, Replies, Reply, Signed, SyncReq, Taken, UpBody, from_cbor, open_with, public_of,
    seal_to, signing_bytes, to_cbor,
};
use ed25519_dalek::{Signer, SigningKey};
use std::collections::BTreeMap;

pub(super) const SAFETY: [u8; 32] = [16; 32];
const SEALING: [u8; 32] = [6; 32];

/// Keys of the organisation, and of the phones it let in.
pub(super) struct Post {
    sealing: [u8; 32],
    pub(super) signing: SigningKey,
    phones: BTreeMap<DeviceId, ([u8; 32], [u8; 32])>,
    answers: u8,
    pub(super) reports: BTreeMap<BundleId, NearMiss>,
    pub(super) replies: BTreeMap<Mailbox, Vec<Reply>>,
}

impl Default for Post {
    fn default() -> Self {
        Self {
            sealing: SEALING,
            signing: SigningKey::from_bytes(&[5; 32]),
            phones: BTreeMap::new(),
            answers: 0,
            reports: BTreeMap::new(),
            replies: BTreeMap::new(),
        }
    }
}

pub(super) fn drop_key(day: i64) -> DropKey {
    DropKey {
        day,
        key: [17; 32],
        safety_key: public_of(&SAFETY).unwrap(),
        sealing_key: public_of(&SEALING).unwrap(),
    }
}

impl Post {
    pub(super) fn signing_key(&self) -> [u8; 32] {
        self.signing.verifying_key().to_bytes()
    }

    pub(super) fn sealing_key(&self) -> [u8; 32] {
        public_of(&self.sealing).unwrap()
    }

    pub(super) fn knows(&mut self, phone: &EnrolReq) {
        self.phones.insert(phone.device, (phone.sign_key, phone.seal_key));
    }

    /// A receipt, signed by whoever this key is of.
    pub(super) fn receipt(
        &self,
        answers: BundleId,
        to: &[u8; 32],
        answer: Vec<u8>,
        by: &SigningKey,
    ) -> Vec<u8> {
        let body = to_cbor(&DownBody { answers, org: [3; 16], created_ms: 1, answer });
        let signature = by.sign(&signing_bytes(Purpose::Down, to, &body)).to_bytes();
        let entropy = [100 + self.answers; 32];
        seal_to(to, Purpose::Down, &to_cbor(&Signed { body, signature }), entropy).unwrap()
    }
}

impl Server {
    pub(super) fn posted(&mut self, path: &str, method: &Method) -> Vec<u8> {
        wire::seal(&match (path.strip_prefix("drop/"), method) {
            (Some(mailbox), _) => to_cbor(&self.replies(mailbox)),
            (None, Method::Post(body)) if path == "drop" => to_cbor(&self.dropped(body)),
            (None, Method::Post(body)) => to_cbor(&self.take(body)),
            (None, Method::Get { .. }) => panic!("nothing to get at {path}"),
        })
    }

    /// `POST /v1/bundle`: the same acceptance as a sync.
    pub(super) fn take(&mut self, bundle: &[u8]) -> BundleRes {
        let id = BundleId::of(bundle);
        let signed =
            Signed::read(&open_with(&self.post.sealing, Purpose::Up, bundle).unwrap()).unwrap();
        let body: UpBody = from_cbor(&signed.body).unwrap();
        let (sign_key, seal_key) = self.post.phones[&body.device];
        signed.verify(Purpose::Up, &self.post.sealing_key(), &sign_key).unwrap();
        let request: SyncReq = from_cbor(&wire::open(&body.request, 1 << 20).unwrap()).unwrap();
        let answer = wire::seal(&to_cbor(&self.accept(&request)));
        self.post.answers = self.post.answers.wrapping_add(1);
        let down = self.post.receipt(id, &seal_key, answer, &self.post.signing.clone());
        BundleRes { id, taken: Taken::STORED, down: Some(down) }
    }

    fn dropped(&mut self, body: &[u8]) -> DropRes {
        let admitted = Admitted::read(body).unwrap();
        assert!(admitted.by(&drop_key(0)));
        let content = open_with(&SAFETY, Purpose::NearMiss, admitted.bundle).unwrap();
        self.post.reports.insert(admitted.id(), from_cbor(&content).unwrap());
        DropRes { id: admitted.id() }
    }

    fn replies(&self, mailbox: &str) -> Replies {
        let hex = |of: &Mailbox| of.0.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let found = self.post.replies.iter().find(|(of, _)| hex(of) == mailbox);
        Replies { bundles: found.map(|(_, replies)| replies.clone()).unwrap_or_default() }
    }
}
