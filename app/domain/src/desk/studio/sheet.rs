//! The phrases of a unit, in the order they are worth saying.

use crate::desk::open::{Desk, DeskError};
use crate::desk::state::Playing;
use crate::studio::place;
use content_pack::{GlossSheet, Lang, Line, LineKey, PackId, Register, UnitId};

/// A unit in hand.
#[derive(Debug)]
pub(in crate::desk) struct Sheet {
    /// Its pack.
    pub(in crate::desk) pack: PackId,
    /// The unit, with its meanings in the language of help.
    pub(in crate::desk) unit: Playing,
    /// How the language in hand writes it.
    written: Option<GlossSheet>,
    /// The phrases.
    pub(in crate::desk) keys: Vec<LineKey>,
}

impl Sheet {
    fn new(pack: PackId, unit: Playing, written: Option<GlossSheet>) -> Self {
        let script = &unit.script;
        let mut keys: Vec<LineKey> = script.lines.keys().cloned().collect();
        keys.retain(|key| place(&pack, &script.unit, key).is_some());
        let rank = |key: &LineKey| {
            let learnt = script.learn.iter().position(|learnt| learnt == key);
            let said = script.lines.get(key).map_or(u8::MAX, |line| turn(key, line));
            (learnt.unwrap_or(usize::MAX), said)
        };
        keys.sort_by_key(rank);
        Self { pack, unit, written, keys }
    }

    /// Where the take of a phrase is kept.
    pub(in crate::desk) fn place(&self, key: &LineKey) -> Option<String> {
        place(&self.pack, &self.unit.script.unit, key)
    }

    /// The French of a phrase.
    pub(in crate::desk) fn french(&self, key: &LineKey) -> Option<String> {
        self.unit.script.lines.get(key).map(|line| line.fr.clone())
    }

    /// How the language in hand writes it.
    pub(in crate::desk) fn words(&self, key: &LineKey) -> Option<String> {
        let text = self.written.as_ref()?.lines.get(key)?.text.clone();
        (!text.is_empty()).then_some(text)
    }
}

/// What is said, then what is written, then what is named.
fn turn(key: &LineKey, line: &Line) -> u8 {
    match line.register {
        Register::Spoken => 0,
        Register::Label => 1,
        Register::Word if key.as_str().starts_with("spot.") => 3,
        Register::Word => 2,
    }
}

impl Desk {
    pub(super) async fn open_sheet(&self, unit: UnitId) -> Result<(), DeskError> {
        let (tongue, own) = {
            let state = self.state();
            let own = state.progress.lang.clone().unwrap_or_else(Lang::french);
            (state.studio.open.clone().ok_or(DeskError::Stale)?, own)
        };
        let pack = self.state().library.pack_of(&unit);
        let script = self.script(&unit).await?;
        let Some((pack, script)) = pack.zip(script) else { return Err(DeskError::NotHere(unit)) };
        let glosses = self.glosses(&unit, &own).await?;
        let written = self.glosses(&unit, &tongue).await?;
        let mut state = self.state_mut();
        state.studio.sheet = Some(Sheet::new(pack, Playing::at_rest(script, glosses), written));
        (state.studio.heard, state.studio.ready) = (None, false);
        Ok(())
    }
}
