//! What is asked of the voices: enough to make the clip, and to know that it was made already.

use content_pack::Noise;

/// Raised when anything after the engine changes (trim, level, beds, encoders), so that all clips are made again.
const PROCESS: &str = "packc-voice-2";

/// Where the voice comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Speaker {
    /// The espeak-ng program.
    Espeak {
        /// `fr+f3`.
        id: String,
        /// 0–99.
        pitch: u8,
    },
    /// Any command line, with `{text}`, `{out}` and `{rate}`.
    Command(String),
    /// A person, recorded.
    Recorded {
        /// The file.
        path: std::path::PathBuf,
        /// BLAKE3 of its bytes.
        hash: content_pack::BlobHash,
    },
    /// Nobody: a noise bed, made from its formula.
    Bed(String),
}

/// One clip to make.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Request {
    /// Who speaks.
    pub speaker: Speaker,
    /// Words a minute; not used by recordings.
    pub rate: u16,
    /// What the voice is given: already as said.
    pub text: String,
    /// Noise under it.
    pub noise: Option<Noise>,
    /// Kilobits a second of the Opus file, 16 at most.
    pub kbps: u8,
}

impl Request {
    /// A recording: it needs neither words nor pace, its words are those of the file.
    #[must_use]
    pub const fn of_person(speaker: Speaker, noise: Option<Noise>, kbps: u8) -> Self {
        Self { speaker, rate: 0, text: String::new(), noise, kbps }
    }

    /// A noise bed that loops.
    #[must_use]
    pub fn of_bed(bed: &str, kbps: u8) -> Self {
        let speaker = Speaker::Bed(bed.to_owned());
        Self { speaker, rate: 0, text: bed.to_owned(), noise: None, kbps }
    }

    /// Whether a person was recorded.
    #[must_use]
    pub const fn is_human(&self) -> bool {
        matches!(self.speaker, Speaker::Recorded { .. })
    }

    /// The name of its entry in the cache: changes with anything that changes the sound.
    #[must_use]
    pub fn key(&self) -> String {
        let speaker = match &self.speaker {
            Speaker::Espeak { id, pitch } => format!("espeak-ng\0{id}\0{pitch}"),
            Speaker::Command(command) => format!("command\0{command}"),
            Speaker::Recorded { hash, .. } => format!("recorded\0{hash}"),
            Speaker::Bed(bed) => format!("bed-1\0{bed}"),
        };
        let noise = self.noise.as_ref().map_or(String::new(), |n| format!("{}@{}", n.bed, n.snr));
        let all =
            [PROCESS, &speaker, &self.rate.to_string(), &self.text, &noise, &self.kbps.to_string()];
        blake3::hash(all.join("\u{1}").as_bytes()).to_hex().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anything_that_changes_the_sound_changes_the_key() {
        let base = Request {
            speaker: Speaker::Espeak { id: "fr+f3".into(), pitch: 46 },
            rate: 115,
            text: "Stop !".into(),
            noise: None,
            kbps: 12,
        };
        let noise = Some(Noise { bed: "vent".into(), snr: 5 });
        let others = [
            Request { rate: 120, ..base.clone() },
            Request { text: "Stop".into(), ..base.clone() },
            Request { noise, ..base.clone() },
            Request { kbps: 16, ..base.clone() },
            Request { speaker: Speaker::Espeak { id: "fr+f3".into(), pitch: 47 }, ..base.clone() },
        ];
        assert!(others.iter().all(|other| other.key() != base.key()));
        assert_eq!(base.clone().key(), base.key());
    }
}
