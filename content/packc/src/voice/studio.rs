//! Makes all clips of a build: from the cache when nothing changed, else with two workers.

use super::bed::mixed;
use super::cache::Cache;
use super::encode::{Encoded, encode_all};
use super::engine::{decoded, speak};
use super::request::{Request, Speaker};
use super::sound::Sound;
use crate::error::PackcError;
use content_pack::{BlobHash, Clip};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Both cores of a small machine; the programs they start have one thread each.
const WORKERS: usize = 2;
/// Clips a worker speaks before it encodes them together.
const BATCH: usize = 8;

/// A clip with its bytes.
#[derive(Clone, Debug)]
pub struct Made {
    /// As a line holds it.
    pub clip: Clip,
    /// Its files.
    pub files: Encoded,
}

/// The clips of a build.
#[derive(Debug)]
pub struct Studio {
    cache: Cache,
    scratch: PathBuf,
    made: BTreeMap<Request, Made>,
    spoken: usize,
}

impl Studio {
    /// A studio with its cache in a folder.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        Self {
            cache: Cache::new(&folder.join("voice")),
            scratch: folder.join("scratch"),
            made: BTreeMap::new(),
            spoken: 0,
        }
    }

    /// How many clips were spoken, not found in the cache.
    #[must_use]
    pub const fn spoken(&self) -> usize {
        self.spoken
    }

    /// A clip made by [`Self::make_all`].
    #[must_use]
    pub fn get(&self, request: &Request) -> Option<&Made> {
        self.made.get(request)
    }

    /// The shape of a clip made by [`Self::make_all`], for a learner to compare with; `None` when it was not made. Kept
    /// beside the clip, and found again from its file: a clip made long ago is not spoken again for it.
    ///
    /// # Errors
    /// When the clip cannot be decoded or its shape cannot be kept.
    pub fn shape(&self, request: &Request) -> Result<Option<Vec<u8>>, PackcError> {
        let Some(made) = self.get(request) else { return Ok(None) };
        let key = request.key();
        if let Some(shape) = self.cache.shape(&key) {
            return Ok(Some(shape));
        }
        // What is heard, not what the engine gave: one shape, whether the clip was made now or before.
        let sound = decoded(&made.files.ogg, &self.scratch.join(format!("{key}.ogg")))?;
        let shape = content_pack::shape(&sound.samples);
        self.cache.put_shape(&key, &shape)?;
        Ok(Some(shape))
    }

    /// Makes every clip asked for. `told` hears the number left, now and then.
    ///
    /// # Errors
    /// The first program or file that failed.
    pub fn make_all(
        &mut self,
        requests: impl IntoIterator<Item = Request>,
        told: &(dyn Fn(usize) + Sync),
    ) -> Result<(), PackcError> {
        let mut missing = BTreeSet::new();
        for request in requests {
            if self.made.contains_key(&request) {
                continue;
            }
            match self.cache.get(&request.key()) {
                Some(files) => {
                    let made = made(&request, files);
                    self.made.insert(request, made);
                }
                None => {
                    missing.insert(request);
                }
            }
        }
        self.speak_missing(&missing.into_iter().collect::<Vec<_>>(), told)
    }

    fn speak_missing(
        &mut self,
        missing: &[Request],
        told: &(dyn Fn(usize) + Sync),
    ) -> Result<(), PackcError> {
        if missing.is_empty() {
            return Ok(());
        }
        let failed = |source| PackcError::Write { path: self.scratch.clone(), source };
        std::fs::create_dir_all(&self.scratch).map_err(failed)?;
        let (next, done) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
        let batches: Vec<&[Request]> = missing.chunks(BATCH).collect();
        let (cache, scratch) = (&self.cache, self.scratch.as_path());
        let work = || {
            while let Some(batch) = batches.get(next.fetch_add(1, Ordering::Relaxed)) {
                let result = make(batch, cache, scratch);
                if result.is_err() {
                    next.store(batches.len(), Ordering::Relaxed);
                }
                let count = keep(&done, batch, result);
                if (count / BATCH).is_multiple_of(8) {
                    told(missing.len().saturating_sub(count));
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..WORKERS {
                scope.spawn(work);
            }
        });
        for result in done.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner()) {
            for (request, files) in result? {
                let made = made(&request, files);
                self.made.insert(request, made);
                self.spoken += 1;
            }
        }
        Ok(())
    }
}

type Batch = Result<Vec<(Request, Encoded)>, PackcError>;

/// Keeps the result of a batch and says how many clips there are.
fn keep(
    done: &Mutex<Vec<Batch>>,
    batch: &[Request],
    result: Result<Vec<Encoded>, PackcError>,
) -> usize {
    let mut done = done.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    done.push(result.map(|files| batch.iter().cloned().zip(files).collect()));
    done.iter().flatten().map(Vec::len).sum()
}

fn made(request: &Request, files: Encoded) -> Made {
    let (ogg, m4a) = (BlobHash::of(&files.ogg), BlobHash::of(&files.m4a));
    let clip = Clip { ogg, m4a, ms: files.ms, human: request.is_human(), shape: None };
    Made { clip, files }
}

fn make(batch: &[Request], cache: &Cache, scratch: &Path) -> Result<Vec<Encoded>, PackcError> {
    let Some(first) = batch.first() else { return Ok(Vec::new()) };
    // The name of the first clip is that of the batch: no other worker makes it.
    let stem = scratch.join(format!("{}-{}", std::process::id(), first.key()));
    let wav = stem.with_extension("wav");
    let sounds: Result<Vec<(Sound, u8)>, PackcError> =
        batch.iter().map(|request| Ok((sound(request, &wav)?, request.kbps))).collect();
    // It is written over by the next clip, and nothing depends on its removal.
    let _left = std::fs::remove_file(&wav);
    let clips = encode_all(&sounds?, &stem)?;
    for (request, clip) in batch.iter().zip(&clips) {
        cache.put(&request.key(), clip)?;
    }
    Ok(clips)
}

/// The finished sound of a request, before it is encoded.
pub(super) fn sound(request: &Request, wav: &Path) -> Result<Sound, PackcError> {
    let bad = |why: &str| PackcError::Sound { text: request.text.clone(), why: why.to_owned() };
    if let Speaker::Bed(_) = &request.speaker {
        // A loop is not trimmed, nor filtered from a still start: its seam would be heard.
        return Ok(speak(request, wav)?.levelled());
    }
    let voice = speak(request, wav)?.high_passed().trimmed();
    if voice.peak() <= 0.0 {
        return Err(bad("it is silent"));
    }
    let Some(noise) = &request.noise else { return Ok(voice.levelled()) };
    let mix = mixed(&voice, &noise.bed, noise.snr);
    mix.map(Sound::levelled).ok_or_else(|| bad("its noise bed cannot be made"))
}

#[cfg(test)]
mod tests {
    use super::super::request::Speaker;
    use super::super::sound::LOUDNESS_LUFS;
    use super::*;
    use content_pack::Noise;

    fn request(text: &str, noise: Option<Noise>) -> Request {
        let speaker = Speaker::Espeak { id: "fr+f5".into(), pitch: 42 };
        Request { speaker, rate: 115, text: text.into(), noise, kbps: 12 }
    }

    #[test]
    fn a_real_clip_has_the_loudness_of_all_clips() {
        let folder = tempfile::tempdir().unwrap();
        let long = "Tu prends les deux bacs bleus et tu les mets au fond, à gauche.";
        for text in [long, "Stop !"] {
            let sound = sound(&request(text, None), &folder.path().join("a.wav")).unwrap();
            let loudness = sound.loudness().unwrap();
            assert!((loudness - LOUDNESS_LUFS).abs() <= 1.0, "{text}: {loudness}");
            assert!(sound.peak() <= 0.892, "{text}: {}", sound.peak());
        }
    }

    /// The ladder of noises, as the app mixes it from the files a phone gets: each voice stands where it should (±1 dB).
    #[test]
    fn the_files_mix_at_the_ratio_of_their_rung() {
        let folder = tempfile::tempdir().unwrap();
        let lines = ["Stop !", "Tu prends les deux bacs bleus et tu les mets au fond, à gauche."];
        let beds: Vec<Request> =
            app_domain::noise::beds().map(|bed| Request::of_bed(bed, 16)).collect();
        let asked = lines.iter().map(|text| request(text, None)).chain(beds.clone());
        let mut studio = Studio::new(folder.path());
        studio.make_all(asked, &|_| {}).unwrap();
        let samples = |request: &Request, file: fn(&Made) -> &[u8], name: &str| {
            let made = studio.get(request).unwrap();
            decoded(file(made), &folder.path().join(name)).unwrap().samples
        };
        for (file, name) in [(ogg as fn(&Made) -> &[u8], "a.ogg"), (m4a, "a.m4a")] {
            for (level, bed) in (1..).zip(&beds) {
                let snr = app_domain::noise::of_ladder(level).snr;
                for text in lines {
                    let voice = samples(&request(text, None), file, name);
                    let noise = samples(bed, file, name);
                    #[expect(clippy::cast_possible_truncation, reason = "a gain of 0 to 1")]
                    let gain = content_pack::bed_gain(&voice, &noise, snr) as f32;
                    let under: Vec<f32> =
                        noise.iter().cycle().take(voice.len()).map(|s| s * gain).collect();
                    // Measured as a meter would: power of the voice while it speaks, power of the noise all along.
                    let power = |x: &[f32]| x.iter().map(|s| f64::from(*s).powi(2)).sum::<f64>();
                    let loud: Vec<f32> = {
                        let floor = voice.iter().fold(0.0_f32, |p, s| s.abs().max(p)) * 0.01;
                        voice.iter().copied().filter(|s| s.abs() > floor).collect()
                    };
                    let (said, heard) = (
                        power(&loud) / loud.len() as f64,
                        power(&noise) / noise.len() as f64 * f64::from(gain).powi(2),
                    );
                    let measured = 10.0 * (said / heard).log10();
                    assert!(
                        (measured - f64::from(snr)).abs() <= 1.0,
                        "{} {text} {name}: {measured} dB, wanted {snr}",
                        bed.text
                    );
                    assert_eq!(under.len(), voice.len());
                }
            }
        }
    }

    fn ogg(made: &Made) -> &[u8] {
        &made.files.ogg
    }

    fn m4a(made: &Made) -> &[u8] {
        &made.files.m4a
    }

    #[test]
    fn a_second_build_speaks_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let noise = Some(Noise { bed: "camion".into(), snr: 0 });
        let asked = [request("Stop !", None), request("Stop !", noise)];
        let mut first = Studio::new(folder.path());
        first.make_all(asked.clone(), &|_| {}).unwrap();
        let mut second = Studio::new(folder.path());
        second.make_all(asked.clone(), &|_| {}).unwrap();
        assert_eq!((first.spoken(), second.spoken()), (2, 0));
        assert_eq!(first.get(&asked[1]).unwrap().clip, second.get(&asked[1]).unwrap().clip);
    }

    #[test]
    fn a_shape_is_that_of_the_clip_made_before_or_now() {
        let folder = tempfile::tempdir().unwrap();
        let asked = request("Il me manque les gants.", None);
        let shape = || {
            let mut studio = Studio::new(folder.path());
            studio.make_all([asked.clone()], &|_| {}).unwrap();
            (studio.shape(&asked).unwrap().unwrap(), studio.spoken())
        };
        let (first, spoken) = shape();
        assert_eq!((first.len(), first.iter().max(), spoken), (40, Some(&100), 1));
        let (kept, spoken) = shape();
        assert_eq!((kept, spoken), (first.clone(), 0));
        Cache::new(&folder.path().join("voice")).put_shape(&asked.key(), &[1, 2]).unwrap();
        assert_eq!(shape(), (first, 0), "a torn shape is drawn again, and nothing is spoken");
    }

    #[test]
    fn a_clip_that_was_not_made_has_no_shape() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Studio::new(folder.path()).shape(&request("Stop !", None)).unwrap(), None);
    }

    #[test]
    fn two_studios_make_the_same_bytes() {
        let clips = [(); 2].map(|()| {
            let folder = tempfile::tempdir().unwrap();
            let mut studio = Studio::new(folder.path());
            studio.make_all([request("Recule !", None)], &|_| {}).unwrap();
            studio.get(&request("Recule !", None)).unwrap().clip.clone()
        });
        assert_eq!(clips[0], clips[1]);
    }

    #[test]
    fn a_missing_engine_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let mut studio = Studio::new(folder.path());
        let speaker = Speaker::Command("no-such-voice {text} {out}".into());
        let asked = Request { speaker, ..request("Stop !", None) };
        let error = studio.make_all([asked], &|_| {}).unwrap_err();
        assert!(error.to_string().contains("no-such-voice"), "{error}");
    }
}
