//! L02: a key used twice, or a name that leads nowhere.

use super::Scope;
use crate::compile::{facts_in, gesture, voices_of};
use crate::finding::Finding;
use crate::source::{
    ActSource, Body, DriveSource, GUIDE, NoiseSource, PictureSource, Ref, StepSource, Unit, What,
    every_line, refs,
};
use crate::voice::BEDS;
use app_domain::road::{Goal, Road};
use std::collections::BTreeSet;

const MEND: &str = "Corrigez le nom, ou ajoutez ce qui manque.";

pub(super) fn check(scope: &Scope<'_>) -> Vec<Finding> {
    let mut names = Names { scope, findings: Vec::new() };
    names.keys_used_twice();
    names.sections();
    names.speakers();
    names.facts();
    names.head();
    names.steps();
    names.views();
    names.findings
}

struct Names<'a> {
    scope: &'a Scope<'a>,
    findings: Vec<Finding>,
}

impl<'a> Names<'a> {
    const fn unit(&self) -> &'a Unit {
        self.scope.unit
    }

    fn bad(&mut self, path: &str, why: String) {
        self.findings.push(self.unit().file.error("L02", path, why, MEND));
    }

    fn keys_used_twice(&mut self) {
        let mut seen = BTreeSet::new();
        for (key, line) in every_line(&self.unit().texts, &self.unit().body) {
            if !seen.insert(key.clone()) {
                self.bad(&line.path, format!("La clé « {key} » sert deux fois."));
            }
        }
        let mut seen = BTreeSet::new();
        for step in &self.unit().steps {
            if !seen.insert(&step.common.key) {
                let key = &step.common.key;
                self.bad(&step.path, format!("Deux étapes s'appellent « {key} »."));
            }
        }
    }

    /// Sections that speak of a line or a picture.
    fn sections(&mut self) {
        let texts = &self.unit().texts;
        let about = [
            ("fast", &texts.fast),
            ("feminine", &texts.feminine),
            ("spoken", &texts.spoken),
            ("sense", &texts.sense),
            ("shows", &texts.shows),
            ("lsf", &texts.lsf),
        ];
        for (section, entries) in about {
            for key in entries.keys() {
                let line = key
                    .trim_end_matches(".fast")
                    .trim_end_matches(".feminine")
                    .trim_end_matches(".bits");
                if !self.unit().lines.contains_key(line) {
                    self.bad(
                        &format!("{section}.{key}"),
                        format!("[{section}] parle de « {line} », qui n'est pas une réplique."),
                    );
                }
            }
        }
        for (line, picture) in &texts.shows {
            if !texts.pictures.contains_key(picture) {
                self.bad(&format!("shows.{line}"), format!("Il n'y a pas d'image « {picture} »."));
            }
        }
    }

    fn speakers(&mut self) {
        let unit = self.unit();
        for speaker in unit.texts.lines.keys() {
            if speaker != GUIDE && !unit.texts.cast.contains_key(speaker) {
                self.bad(
                    &format!("lines.{speaker}"),
                    format!("Personne ne s'appelle « {speaker} » dans [cast]."),
                );
            }
        }
        let known = &self.scope.library.voices.voice;
        for (who, cast) in &unit.texts.cast {
            for voice in cast.voice.0.iter().filter(|voice| !known.contains_key(*voice)) {
                self.bad(
                    &format!("cast.{who}.voice"),
                    format!("voices.toml n'a pas de voix « {voice} »."),
                );
            }
        }
        let guided = unit
            .lines
            .values()
            .any(|line| !voices_of(unit, line).is_empty() && line.speaker == GUIDE);
        if guided && !known.contains_key(GUIDE) {
            self.bad("lines.guide", "voices.toml n'a pas de voix « guide ».".to_owned());
        }
    }

    fn facts(&mut self) {
        let unit = self.unit();
        let called = unit
            .lines
            .values()
            .flat_map(|line| facts_in(&line.text).into_iter().map(|f| (f, &line.path)));
        for (fact, path) in called {
            self.fact(fact, path);
        }
        let (declared, path): (&[String], _) = match &unit.body {
            Body::Scene(head) => (&head.facts, "facts"),
            Body::Bank(head) => (&head.facts, "facts"),
            Body::Outing(_) | Body::Game(_) => (&[], ""),
        };
        for fact in declared {
            self.fact(fact, path);
        }
        for (n, item) in unit.bank().map(|bank| &bank.item).into_iter().flatten().enumerate() {
            for fact in &item.facts {
                self.fact(fact, &format!("item.{n}.facts"));
            }
        }
    }

    fn fact(&mut self, fact: &str, path: &str) {
        if !self.scope.library.facts.contains_key(fact) {
            self.bad(path, format!("facts.toml n'a pas de « {fact} »."));
        }
    }

    fn head(&mut self) {
        let unit = self.unit();
        if !matches!(unit.body, Body::Outing(_)) || !unit.lines.is_empty() {
            for key in ["titre", "je_sais"] {
                self.line(key, "lines.guide");
            }
        }
        let Some(head) = unit.scene() else { return };
        let lists = [("learn", &head.learn), ("critical", &head.critical), ("above", &head.above)];
        for (path, keys) in lists {
            keys.iter().for_each(|key| self.line(key, path));
        }
        head.notice.iter().for_each(|key| self.line(key, "notice"));
    }

    fn line(&mut self, key: &str, path: &str) {
        if !self.unit().lines.contains_key(key) {
            self.bad(path, format!("Il n'y a pas de réplique « {key} »."));
        }
    }

    fn steps(&mut self) {
        let unit = self.unit();
        for step in unit.all_steps() {
            for r in refs(step) {
                self.reference(step, &r);
            }
            self.step(step);
        }
    }

    fn reference(&mut self, step: &StepSource, r: &Ref) {
        if r.what.is_line() {
            self.line(&r.key, &r.path);
        } else if r.what.is_picture() {
            if !self.unit().texts.pictures.contains_key(&r.key) {
                self.bad(&r.path, format!("Il n'y a pas d'image « {} ».", r.key));
            }
        } else if r.what.is_spot() {
            self.spot(r);
        } else {
            self.held(step, r);
        }
        self.bed(r.noise.as_ref(), &r.path);
    }

    fn spot(&mut self, r: &Ref) {
        let pictures = &self.unit().texts.pictures;
        let picture = r.picture.as_deref().unwrap_or_default();
        let Some(source) = pictures.get(picture) else {
            return self
                .bad(&r.path, format!("« {} » : l'étape n'a pas d'image où le trouver.", r.key));
        };
        if !source.spots.contains(&r.key) {
            let spots = source.spots.join(", ");
            self.bad(
                &r.path,
                format!("L'image « {picture} » n'a pas de zone « {} » ; elle a : {spots}.", r.key),
            );
        }
    }

    /// What a side of a duo holds: a region of one of the two pictures, or a line.
    fn held(&mut self, step: &StepSource, r: &Ref) {
        let ActSource::Duo(duo) = &step.act else { return };
        let texts = &self.unit().texts;
        let pictures = [&duo.a.picture, &duo.b.picture].into_iter().flatten();
        let is_spot = pictures
            .filter_map(|key| texts.pictures.get(key))
            .any(|picture: &PictureSource| picture.spots.contains(&r.key));
        if r.what == What::Held && !is_spot && !self.unit().lines.contains_key(&r.key) {
            self.bad(&r.path, format!("« {} » n'est ni une zone, ni une réplique.", r.key));
        }
    }

    fn step(&mut self, step: &StepSource) {
        self.bed(step.common.noise.as_ref(), &format!("{}.noise", step.path));
        match &step.act {
            ActSource::React(act) => {
                for (n, signal) in act.signal.iter().enumerate() {
                    if gesture(&signal.gesture).is_none() {
                        let why = format!(
                            "Pas de geste « {} » : go, stop, aside, freeze ou down.",
                            signal.gesture
                        );
                        self.bad(&format!("{}.signal.{n}.gesture", step.path), why);
                    }
                }
            }
            ActSource::Puzzle(act) => {
                let mut units = self.scope.library.units();
                if !units.any(|(_, unit)| unit.id() == act.game && unit.game().is_some()) {
                    let why = format!("Aucun jeu ne s'appelle « {} ».", act.game);
                    self.bad(&format!("{}.game", step.path), why);
                }
            }
            ActSource::Say(act) => {
                let cast = &self.unit().texts.cast;
                for who in act.with.iter().filter(|who| !cast.contains_key(*who)) {
                    self.bad(
                        &format!("{}.with", step.path),
                        format!("Personne ne s'appelle « {who} » dans [cast]."),
                    );
                }
            }
            ActSource::Drive(act) => self.drive(step, act),
            _ => {}
        }
    }

    /// The words of a `drive`, its facts, and what no road can be driven by.
    fn drive(&mut self, step: &StepSource, act: &DriveSource) {
        let goals = Goal::NAMES.map(|(model, goal, _)| format!("{model} avec {goal}"));
        let mut bad = |field: &str, why: String| self.bad(&format!("{}.{field}", step.path), why);
        if !Goal::NAMES.iter().any(|(model, goal, _)| *model == act.model && *goal == act.goal) {
            let (model, goal) = (&act.model, &act.goal);
            bad(
                "model",
                format!("« {model} » avec « {goal} » : possibles : {}.", goals.join(", ")),
            );
        }
        if !["car", "van"].contains(&act.vehicle.as_str()) {
            bad("vehicle", format!("Pas de véhicule « {} » : car ou van.", act.vehicle));
        }
        for road in act.road.iter().filter(|road| Road::of(road).is_none()) {
            bad("road", format!("Pas de route « {road} » : dry, wet ou bend."));
        }
        let odd = |speed: &&u16| !speed.is_multiple_of(10) || !(10..=130).contains(*speed);
        for speed in act.speed.iter().filter(odd) {
            bad("speed", format!("{speed} km/h : de 10 à 130, de dix en dix."));
        }
        if act.speed.is_empty() || act.road.is_empty() {
            bad("speed", "Il faut une vitesse et une route au moins.".to_owned());
        }
        for fact in &act.facts {
            self.fact(fact, &format!("{}.facts", step.path));
        }
    }

    fn bed(&mut self, noise: Option<&NoiseSource>, path: &str) {
        let Some(noise) = noise else { return };
        let beds = &self.scope.library.voices.noise;
        if !beds.contains_key(&noise.bed) || !BEDS.contains(&noise.bed.as_str()) {
            self.bad(
                path,
                format!("Pas de bruit « {} » ; il y a : {}.", noise.bed, BEDS.join(", ")),
            );
        }
    }

    fn views(&mut self) {
        let Some(bank) = self.unit().bank() else { return };
        let mut keys = BTreeSet::new();
        for (n, item) in bank.item.iter().enumerate() {
            if !bank.view.contains_key(&item.view) {
                self.bad(
                    &format!("item.{n}.view"),
                    format!("Il n'y a pas de vue « {} ».", item.view),
                );
            }
            if !keys.insert(&item.key) {
                self.bad(
                    &format!("item.{n}.key"),
                    format!("Deux questions s'appellent « {} ».", item.key),
                );
            }
        }
        let used: BTreeSet<_> = bank.item.iter().map(|item| &item.view).collect();
        for view in bank.view.keys().filter(|view| !used.contains(view)) {
            self.bad(
                &format!("view.{view}"),
                format!("Aucune question ne montre la vue « {view} »."),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{after, after_in_bank};

    #[test]
    fn a_key_used_twice() {
        assert!(
            after("L02", "sac = \"le sac\"", "salut = \"le sac\"")
                .contains("« salut » sert deux fois")
        );
    }

    #[test]
    fn a_line_that_is_not_there() {
        assert!(after("L02", "hint = \"h_bac\"", "hint = \"h_bacs\"").contains("« h_bacs »"));
    }

    #[test]
    fn a_region_that_is_not_on_the_picture() {
        let why = after("L02", "touch = \"bacs_bleus\"", "touch = \"bac_bleu\"");
        assert!(why.contains("« bac_bleu »") && why.contains("bacs_bleus"), "{why}");
    }

    #[test]
    fn a_picture_that_is_not_there() {
        assert!(
            after("L02", "right = \"g_montrer\"", "right = \"g_montre\"").contains("« g_montre »")
        );
    }

    #[test]
    fn a_gesture_a_bed_and_a_voice_that_do_not_exist() {
        assert!(after("L02", "gesture = \"go\"", "gesture = \"run\"").contains("« run »"));
        assert!(after("L02", "bed = \"radio\"", "bed = \"fanfare\"").contains("« fanfare »"));
        assert!(after("L02", "voice = \"femme-45\"", "voice = \"robot\"").contains("« robot »"));
    }

    #[test]
    fn a_drive_says_what_there_is_to_drive() {
        let drive = |fields: &str| {
            let step = format!(
                "[[step]]\nkey = \"route\"\nkind = \"drive\"\n{fields}\n\n[[step]]\nkey     = \"demain\""
            );
            after("L02", "[[step]]\nkey     = \"demain\"", &step)
        };
        let good = "model = \"stopping\"\ngoal = \"stop_before\"\nvehicle = \"van\"\nspeed = [30, 50]\nroad = [\"dry\", \"wet\"]";
        assert_eq!(drive(good), "");
        assert!(drive(&good.replace("stop_before", "win")).contains("« win »"));
        assert!(drive(&good.replace("wet", "ice")).contains("« ice »"));
        assert!(drive(&good.replace("50", "55")).contains("55 km/h"));
        assert!(drive(&good.replace("[30, 50]", "[]")).contains("une vitesse"));
        assert!(drive(&format!("{good}\nfacts = [\"speed.moon\"]")).contains("« speed.moon »"));
    }

    #[test]
    fn a_view_and_a_fact_that_do_not_exist() {
        assert!(
            after_in_bank("L02", "view  = \"stop\"", "view  = \"stopp\"").contains("« stopp »")
        );
        assert!(
            after_in_bank("L02", "[\"points.stop\"]", "[\"points.none\"]")
                .contains("« points.none »")
        );
    }
}
