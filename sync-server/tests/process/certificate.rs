//! HTTPS under a certificate that was given.

use crate::phone::Phone;
use crate::server::{Server, run, said};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, KeyUsagePurpose};

/// An authority that a phone trusts, and a certificate under it for this machine.
fn certified(dir: &std::path::Path) -> Vec<u8> {
    let authority_key = KeyPair::generate().unwrap();
    let mut authority = CertificateParams::new(Vec::new()).unwrap();
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    authority.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    let root = authority.self_signed(&authority_key).unwrap().pem();
    let key = KeyPair::generate().unwrap();
    let leaf = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let leaf = leaf.signed_by(&key, &Issuer::from_params(&authority, &authority_key)).unwrap();
    std::fs::write(dir.join("chain.pem"), format!("{}{root}", leaf.pem())).unwrap();
    std::fs::write(dir.join("key.pem"), key.serialize_pem()).unwrap();
    root.into_bytes()
}

#[tokio::test]
async fn a_phone_syncs_over_the_certificate_of_the_agency() {
    let (data, dir) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let root = certified(dir.path());
    let (chain, key) = (dir.path().join("chain.pem"), dir.path().join("key.pem"));
    let [chain, key] = [&chain, &key].map(|file| file.to_str().unwrap());
    let more = ["--certificate", chain, "--key", key, "--name", "localhost"];
    let server = Server::start(data.path(), &more);
    assert!(server.origin.starts_with("https://localhost:"), "{}", server.origin);
    let phone = Phone::enrolled(&server.origin, &server.code, &[root]).await;
    phone.learns(5).await;
    phone.sync().await.unwrap();
    assert_eq!(phone.unsent().await, 0);
    drop(server);

    let data = data.path().to_str().unwrap();
    let half = run(&["serve", "--data", data, "--certificate", chain]);
    assert!(said(&half).contains("--key"), "{}", said(&half));
    let torn =
        ["serve", "--data", data, "--listen", "127.0.0.1:0", "--certificate", key, "--key", chain];
    let torn = run(&torn);
    assert!(!torn.status.success() && said(&torn).contains("key.pem"), "{}", said(&torn));
}
